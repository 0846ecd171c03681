import { registerEnumType } from 'type-graphql';

export enum InquiryKind {
  NEEDS_ASSESSMENT = 'NEEDS_ASSESSMENT',
  DIALOGUE = 'DIALOGUE',
}
registerEnumType(InquiryKind, {
  name: 'InquiryKind',
  description: 'How a body has asked.',
  valuesConfig: {
    NEEDS_ASSESSMENT: { description: 'Inventering, behovsbedömning; behovskartlegging: what is needed (seed L2).' },
    DIALOGUE: { description: 'Dialog, samråd; medvirkning: what the public says (seed L4).' },
  },
});
