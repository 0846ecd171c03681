const files = import.meta.glob<string>(['../../../schema/operations/*.graphql', '../../../schema/operations/{commands,keep-right}/*.graphql'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of `schema/operations/<id>.graphql`. Throws where there is no such file. */
export function getOperation(id: string): string {
  const text = files[`../../../schema/operations/${id}.graphql`];
  if (text === undefined) throw new Error(`There is no schema/operations/${id}.graphql`);
  return text.trimEnd();
}
