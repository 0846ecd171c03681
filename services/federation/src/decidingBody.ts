import { Refusal } from '@samverkan/records';
import { registerEnumType } from 'type-graphql';

export enum AssociationBody {
  BOARD = 'BOARD',
  PRESIDIUM = 'PRESIDIUM',
  PREPARATORY_BODY = 'PREPARATORY_BODY',
  OFFICIALS = 'OFFICIALS',
}
registerEnumType(AssociationBody, {
  name: 'AssociationBody',
  description: 'Which part of an association acts. Officials and preparatory bodies prepare, the board decides (seed S10).',
  valuesConfig: {
    BOARD: { description: 'Styrelsen; styret: politicians of the members. In a group without a board, its steering group (styrgrupp).' },
    PRESIDIUM: { description: 'Presidiet: chair and deputy chairs.' },
    PREPARATORY_BODY: { description: 'Beredning; saksforberedende utvalg.' },
    OFFICIALS: { description: 'Tjänstepersoner; ansatte.' },
  },
});

/** Throws a {@link Refusal} NOT_THE_BOARD unless it is the board that decides. */
export function checkBoardDecides(body: AssociationBody): void {
  if (body !== AssociationBody.BOARD) throw new Refusal('NOT_THE_BOARD', 'What is said for all members is decided by the board, and by nobody else.', 'decidedBy');
}
