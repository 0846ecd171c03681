import type { Logger } from '@samverkan/common';
import { being } from '@samverkan/common/testing/testViewer';
import { Organisation } from '../organisation/organisation.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { anOrganisation, aStatement, startTestMember } from '../testing/testMember.js';
import { CostStage } from './codeLists.js';
import { MoneyFlow } from './moneyFlow.js';

test.each([1, 40])('the money of %d agreements is one SQL statement for each sort of figure, beside the organisation', async (agreements) => {
  const statements: number[] = [];
  const log = { level: 'debug', debug: (line: { statements: number }) => statements.push(line.statements), info() {}, warn() {}, error: console.error } as unknown as Logger;
  const member = await startTestMember('laholm', (em) => {
    em.create(Organisation, anOrganisation('laholm'));
    for (let at = 0; at < agreements; at++) {
      const statement = em.create(PartyStatement, aStatement(`laholm:statement:hylte:agreement:A${at}`));
      for (const year of [2022, 2023, 2024]) em.create(MoneyFlow, { statement, year, stage: CostStage.ACTUAL, payerId: 'laholm', payeeId: 'hylte', amount: { amount: 100, currency: 'SEK' as never, priceYear: year } });
    }
  }, { log, identify: [being('officer:laholm')] });
  const { data } = await member.ask('{ organisation { accounts(from: 2022, to: 2024) { sums { agreementId paid } } } }');
  const everything = await member.ask('{ organisation { accounts(from: 2022, to: 2024) { sums { paid } flows { agreementId payerId } kept { agreementId unallocated } volumes { agreementId } contributions { agreementId } } } }');
  await member.stop();
  expect(data.organisation.accounts.sums).toHaveLength(agreements);
  expect(everything.data.organisation.accounts.flows).toHaveLength(3 * agreements);
  expect(statements).toEqual([2, 6]);
});
