/** SQL: the first day that a partial date may mean; null where it is not known at all. */
export const firstDayOf = (column: string): string => `case when ${column} <> 'XXXX' then (${column} || substr('-01-01', length(${column}) - 3))::date end`;

/** SQL: the last day that a partial date may mean; null where it is not known at all. */
export const lastDayOf = (column: string): string => `(((${firstDayOf(column)}) + case length(${column}) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end)::date - 1)`;
