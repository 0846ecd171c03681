import { registerEnumType } from 'type-graphql';

export enum FeedbackState {
  RECEIVED = 'RECEIVED',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}
registerEnumType(FeedbackState, {
  name: 'FeedbackState',
  description: 'What has become of a remark (synpunkt).',
  valuesConfig: { RECEIVED: { description: 'Received.' }, ANSWERED: { description: 'Answered by the owner.' }, CLOSED: { description: 'Closed; nothing more is said.' } },
});
