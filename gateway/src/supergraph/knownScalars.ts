import type { ApolloServerPlugin } from '@apollo/server';
import { DateScalar, PartialDateScalar } from '@samverkan/common';
import { isScalarType } from 'graphql';

/**
 * A supergraph says only that there is a scalar, not which values it has, so that a day that does not exist would get as
 * far as the members. This teaches each new API schema our scalars: they are refused like any other wrong value.
 */
export const knownScalars: ApolloServerPlugin = {
  async serverWillStart() {
    return {
      schemaDidLoadOrUpdate({ apiSchema }) {
        for (const { name, parseValue, parseLiteral } of [DateScalar, PartialDateScalar]) {
          const scalar = apiSchema.getType(name);
          if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
        }
      },
    };
  },
};
