/** A year of which everything is known, and one with missing baselines. */
export const PERIOD = { from: 2023, to: 2024 };

export const QUERY = `{ federation { promise(from: ${PERIOD.from}, to: ${PERIOD.to}) { wholeBetter betterForAll coverage { complete } currencies { currency whole { least most } members { organisation { id } net range { least most } } } } } }`;

export const BODY = JSON.stringify({ query: QUERY });
