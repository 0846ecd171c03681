import { registerEnumType } from 'type-graphql';

export enum WithheldGround {
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  SMALL_COUNT = 'SMALL_COUNT',
  PROTECTS_SMALL_COUNT = 'PROTECTS_SMALL_COUNT',
  PROTECTS_NOT_PUBLISHED = 'PROTECTS_NOT_PUBLISHED',
}
registerEnumType(WithheldGround, {
  name: 'WithheldGround',
  description: 'Why a figure that its owner has is not shown. A figure that nobody has is null without a ground.',
  valuesConfig: {
    NOT_PUBLISHED: { description: 'Its owner has not published it. That is no claim of secrecy.' },
    SMALL_COUNT: { description: 'Fewer than 5: so few could be recognised. Shown as "<5".' },
    PROTECTS_SMALL_COUNT: { description: 'Held back because a count of fewer than 5 could be worked out from it. `atLeast` says whether it is 5 or more itself.' },
    PROTECTS_NOT_PUBLISHED: { description: 'Held back because a figure that its owner has not published could be told from it.' },
  },
});
