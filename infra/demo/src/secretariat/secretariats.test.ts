import { AreaChange, CooperationArea, Duty, DutyAction, InvitationAnswer, Membership, MembershipState, openDatabase } from '@samverkan/federation';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { listFederations } from '@samverkan/schema';
import { TOLD_AREAS } from './areas.js';
import { DOCUMENTS } from './documents.js';
import { ASKED_IN_OSTFOLD } from './invitations.js';
import { seedSecretariat } from './seedSecretariat.js';

test.each(listFederations())('the secretariat of %s is seeded once, and from then on kept as it is; what it holds keeps the rules of its commands', async (federation) => {
  const databaseUrl = await createTestDatabase('secretariat');
  expect(await seedSecretariat({ federation, databaseUrl })).toBe('seeded');
  expect(await seedSecretariat({ federation, databaseUrl })).toBe('kept');
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  const members = await em.find(Membership, {});
  expect(members.filter(({ state, decision }) => state === MembershipState.ACTIVE && decision === null)).toEqual([]);
  const areas = await em.find(CooperationArea, {});
  const changes = await em.find(AreaChange, {}, { orderBy: { number: 'asc' } });
  for (const { id, state } of areas) expect(changes.findLast(({ area }) => area.id === id)?.to).toBe(state);
  for (const { duty, reportedToId } of await em.find(DutyAction, {})) expect(reportedToId !== null).toBe(duty === Duty.REPORT_BACK);
  await orm.close();
});

test('a federation that nothing is told of has no data', async () => {
  expect(await seedSecretariat({ federation: 'nowhere', databaseUrl: 'postgresql://127.0.0.1:1/none' })).toBe('no data');
});

test('the eighteen municipalities of Østfold were asked, and the five went on', () => {
  expect(new Set(ASKED_IN_OSTFOLD.map(({ code }) => code)).size).toBe(18);
  expect(ASKED_IN_OSTFOLD.filter(({ answer }) => answer === InvitationAnswer.ACCEPTED).map(({ organisation }) => organisation).toSorted()).toEqual(['hvaler', 'marker', 'raade', 'skiptvet', 'vaaler-ostfold']);
});

test('nobody has signed the letter of intent of Hörby and Höör, and what dates it bears is no signature', () => {
  expect(DOCUMENTS['horby-hoor']!.parties.map(({ datedOn, signedOn, signatories }) => [datedOn, signedOn, signatories.map((each) => each.signedOn)])).toEqual([['2017-11', null, [null, null]], ['2017-11', null, [null, null]]]);
});

test('what Goda grannar says that it discusses is under discussion', () => {
  const told = TOLD_AREAS['goda-grannar']!;
  for (const name of ['system-administration', 'whistle-blowing', 'debt-counselling']) expect(told[name]!.steps.at(-1)![0]).toBe('UNDER_DISCUSSION');
  expect(told['guardian-unit']!.priority).toBe('INITIAL');
});
