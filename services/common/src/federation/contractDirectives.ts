/**
 * Marks of the member contract, beside those of Federation. They are for our own tools (the lint over the contract,
 * the links that the gateway generates) and leave no trace in the supergraph.
 */
export const CONTRACT_DIRECTIVES = /* GraphQL */ `
  """
  This field holds the id of a record that may be another member's. The gateway adds the field \`as\`, of type \`type\`,
  which leads to the record at its owner. With \`optional\`, the owner is asked whether the record exists before it is shown.
  """
  directive @memberRef(as: String!, type: String!, optional: Boolean = false) on FIELD_DEFINITION

  """
  This field returns records of the answering member only: itself, or what it owns.
  """
  directive @own on FIELD_DEFINITION
`;
