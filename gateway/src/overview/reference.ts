/** A record that the members hold, by its key: the planner fetches the rest from its owner. */
export interface Reference {
  __typename: string;
  id: string;
}

export const referenceTo = (typename: string, id: string): Reference => ({ __typename: typename, id });
