import { startOrdinaryGateway } from '../ordinary/ordinaryGateway.js';
import { questionsThatWait } from './testing/questions.js';
import { answerAsOurs } from './testing/sameAnswers.js';

const APOLLO = {
  '@apollo/gateway': {
    start: async ({ supergraphUrl }: { supergraphUrl: string }) => startOrdinaryGateway({ supergraphSdl: await (await fetch(supergraphUrl)).text(), executor: 'stock', deadline: 120_000 }),
  },
};

answerAsOurs(APOLLO, questionsThatWait.filter(({ name }) => name.startsWith('the example who-')));
