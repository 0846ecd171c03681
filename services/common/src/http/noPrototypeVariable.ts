import { GraphQLError, type ValidationRule } from 'graphql';

/** A variable of this name would be the prototype of the others, and not one of them. */
const NAME = '__proto__';

/** No variable is called `__proto__`. */
export const noPrototypeVariable: ValidationRule = (context) => ({
  VariableDefinition(node) {
    if (node.variable.name.value === NAME) context.reportError(new GraphQLError(`No variable can be called "${NAME}".`, { nodes: node }));
  },
});
