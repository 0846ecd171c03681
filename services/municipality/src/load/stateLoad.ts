import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { today } from '@samverkan/common';
import { Refusal, sharedAnew } from '@samverkan/records';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { refuseNegative } from '../count/figureRules.js';
import { statedHere } from '../count/statedHere.js';
import { Service } from '../service/service.js';
import { LoadUnit } from './codeLists.js';
import { LoadProfile } from './loadProfile.js';
import { publishLoads } from './publishLoads.js';
import { WithheldLoad } from './withheldLoad.js';

@InputType({ description: 'The load of one month.' })
export class MonthlyLoadInput {
  @Field(() => Int, { description: 'The month, 1–12.' })
  month!: number;

  @Field(() => Float, { nullable: true, description: 'How much work came; null when it was not measured.' })
  load?: number | null;

  @Field(() => Float, { nullable: true, description: 'How much could have been done; null when not known.' })
  capacity?: number | null;
}

@InputType({ description: 'How the work of one service is spread over a year.' })
export class StateLoadInput {
  @Field(() => ID, { description: 'The service’s id.' })
  serviceId!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => LoadUnit, { description: 'What the work is counted in.' })
  unit!: LoadUnit;

  @Field(() => [MonthlyLoadInput], { description: 'The twelve months, each once.' })
  months!: MonthlyLoadInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether others may see the loads; as was said of those before, or of the latest, when left out, and yes where nothing was. Whom they were narrowed to stays.' })
  published?: boolean | null;
}

/** Records a year’s profile, in place of what was stated for the same service and year, and shared as that was, or the latest year’s. Throws a Refusal: NO_RECORD, IN_THE_FUTURE, NOT_TWELVE_MONTHS, NEGATIVE_COUNT. */
export async function stateLoad(em: EntityManager, { serviceId, year, unit, months, published }: StateLoadInput): Promise<LoadProfile> {
  if (!(await em.findOne(Service, { id: serviceId }))) throw new Refusal('NO_RECORD', `There is no service ${serviceId} here.`, 'serviceId');
  if (year > Number(today().slice(0, 4))) throw new Refusal('IN_THE_FUTURE', 'A load is stated of a year that has begun.', 'year');
  checkTwelve(months);
  for (const { load, capacity } of months) refuseNegative({ load, capacity });
  const stated = months.map(({ month, load, capacity }) => ({ month, load: load ?? null, capacity: capacity ?? null })).toSorted((a, b) => a.month - b.month);
  const { shown, withheld } = publishLoads(unit, stated);
  const service = ref(Service, serviceId);
  await em.nativeDelete(WithheldLoad, { service: serviceId, year });
  if (withheld.length) await em.insertMany(WithheldLoad, withheld.map(({ month, load }) => ({ service, year, month, load })));
  const [latest] = await em.find(LoadProfile, { service: serviceId }, { orderBy: { year: 'desc' }, limit: 1 });
  const before = (await em.findOne(LoadProfile, { service: serviceId, year })) ?? latest;
  return em.upsert(LoadProfile, { service, year, unit, months: shown, sharing: sharedAnew(before?.sharing, published), provenance: statedHere(String(year)) });
}

function checkTwelve(months: readonly MonthlyLoadInput[]): void {
  const numbers = new Set(months.map(({ month }) => month));
  if (months.length === 12 && Array.from({ length: 12 }, (_, place) => place + 1).every((month) => numbers.has(month))) return;
  throw new Refusal('NOT_TWELVE_MONTHS', 'A year has the months 1 to 12, each once; one that was not measured has the load null.', 'months');
}
