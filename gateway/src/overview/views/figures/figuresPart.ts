import type { Part } from '../../part.js';

/** What the views over figures share. */
export const figuresPart: Part = {
  typeDefs: /* GraphQL */ `
    "How a member's figure stands. Only a figure that is stated counts, and none of the others is 0."
    enum FigureState {
      "Stated and shown."
      STATED
      "Stated, but not for all of the time."
      PARTLY_MEASURED
      "The member has it and holds it back, with a ground."
      WITHHELD
      "The member answers, and has stated nothing."
      NOT_STATED
      "The member did not answer."
      NOT_ANSWERED
    }
  `,
  resolvers: {},
};
