import { startOrdinaryGateway } from '../ordinary/ordinaryGateway.js';
import { answersAsOurs } from './testing/sameAnswers.js';

describe('@apollo/gateway over the members’ service answers as our gateway does', () => {
  answersAsOurs(async ({ supergraphUrl }) => startOrdinaryGateway({ supergraphSdl: await (await fetch(supergraphUrl)).text(), executor: 'stock' }));
});
