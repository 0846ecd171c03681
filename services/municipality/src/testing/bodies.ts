import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { allowWrites, Language } from '@samverkan/records';
import { Body } from '../body/body.js';
import { BodyKind, BodyState, SELDOM_DECIDING } from '../body/codeLists.js';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from './testMember.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };

/** The ids of the bodies that {@link startWithBodies} makes. */
export const BOARD = 'laholm:body:BOARD';
export const COMMITTEE = 'laholm:body:COMMITTEE';
export const PREPARATORY = 'laholm:body:PREPARATORY';
export const PRESIDIUM = 'laholm:body:PRESIDIUM';

export function aBody(id: string, kind: BodyKind, more: Partial<RequiredEntityData<Body>> = {}): RequiredEntityData<Body> {
  return { id, name: id, kind, state: BodyState.ACTIVE, decisionPower: !SELDOM_DECIDING.includes(kind), language: Language.sv, provenance, ...more };
}

/** Laholm with an executive board, a committee, a preparatory body and a presidium, all at work, and what `more` adds; it takes writes. */
export function startWithBodies(more: (em: EntityManager) => void = () => undefined): Promise<TestMember> {
  return startTestMember(
    'laholm',
    (em) => {
      em.create(Organisation, anOrganisation('laholm'));
      em.create(Body, aBody(BOARD, BodyKind.EXECUTIVE_BOARD, { name: 'Kommunstyrelsen' }));
      em.create(Body, aBody(COMMITTEE, BodyKind.COMMITTEE, { name: 'Socialnämnden' }));
      em.create(Body, aBody(PREPARATORY, BodyKind.PREPARATORY, { name: 'Samverkansberedningen' }));
      em.create(Body, aBody(PRESIDIUM, BodyKind.PRESIDIUM, { name: 'Socialnämndens presidium', parentId: COMMITTEE }));
      more(em);
    },
    { policy: allowWrites },
  );
}
