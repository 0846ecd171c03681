import { Country, Language, ServiceStatus, SharedRole, Sharing, SpecialistNeed, specialistNeedId, StaffFunction, Staffing } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { hashOf } from '../record/hashOf.js';
import { findInhabitants } from '../record/inhabitants.js';
import { madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';
import { notPublished, withOneFederation } from '../sharing/narrowed.js';
import { FUNCTION_OF, functionsIn, usualHeadcount } from './functions.js';

/** Who does what at any municipality, worked out from its size and from which of its services others deliver. */
export const staffingDemo: DemoPart = {
  *rowsOf(member) {
    const inhabitants = findInhabitants(member);
    if (inhabitants === undefined) return;
    const roles = sharedRolesOf(member, inhabitants);
    yield [Staffing, functionsIn(member.organisation.country).flatMap((staffFunction) => staffingOf(member, staffFunction, inhabitants, roles))];
    yield [SharedRole, roles];
    yield [SpecialistNeed, needsOf(member, inhabitants)];
  },
};

const BEFORE = '2024-12-31';
const NOW = '2026-09-30';

function staffingOf({ organisation: { id } }: Records, staffFunction: StaffFunction, inhabitants: number, roles: SharedRole[]): Staffing[] {
  const name = `${id} ${staffFunction}`;
  const chance = hashOf(`staffing ${name}`) % 16;
  const role = roles.find((shared) => shared.staffFunction === staffFunction);
  if (chance === 0 && !role) return [];
  const usual = usualHeadcount(staffFunction, inhabitants);
  const now = role ? (role.jointHeadcount ?? 0) : usual;
  const row = (asOf: string, headcount: number) => ({ staffFunction, asOf, headcount, fte: fteOf(name, headcount), sharing: chance === 1 ? notPublished(id, name) : new Sharing(), provenance: madeUp(name) });
  return [row(BEFORE, usual), row(NOW, now)];
}

/** Few people seldom work full time with one thing. */
function fteOf(name: string, headcount: number): number {
  return Math.round(headcount * [0.5, 0.75, 0.8, 0.9, 1][hashOf(`fte ${name}`) % 5]! * 100) / 100;
}

/** The most full-time equivalents that one party puts into a joint role, so that its host has people enough. */
const MOST_FROM_ONE = 1.5;

/** A service that is delivered under an agreement is a joint role of those who do its work; whoever keeps the agreement and delivers is its host. */
function sharedRolesOf({ organisation: { id }, services, agreements }: Records, inhabitants: number): SharedRole[] {
  const roles = services.flatMap(({ status, thematicArea, agreementId, deliveredById }): SharedRole[] => {
    const staffFunction = thematicArea ? FUNCTION_OF[thematicArea.code] : undefined;
    if (!staffFunction || agreementId === null || status !== ServiceStatus.ACTIVE) return [];
    const hosted = deliveredById === id ? agreements.find((agreement) => agreement.id === agreementId) : undefined;
    return [{
      staffFunction,
      agreementId,
      fte: Math.min(usualHeadcount(staffFunction, inhabitants) * 0.75, MOST_FROM_ONE),
      headcountBefore: hashOf(`before ${id} ${agreementId}`) % 6 === 0 ? null : usualHeadcount(staffFunction, inhabitants),
      jointHeadcount: hosted ? Math.ceil(hosted.parties.length * MOST_FROM_ONE) + (hashOf(agreementId) % 2) : null,
      provenance: madeUp(`shared role ${agreementId}`),
    }];
  });
  return [...new Map(roles.map((role) => [role.staffFunction, role])).values()];
}

/** Needs that follow from laws of the country, and one that comes with the size. The texts are in the country's language. */
function needsOf({ organisation: { id, country } }: Records, inhabitants: number): SpecialistNeed[] {
  const swedish = country === Country.SE;
  const need = (staffFunction: StaffFunction, law: string | null, byWhen: string | null, reason: string): SpecialistNeed => ({
    id: specialistNeedId(id, staffFunction), staffFunction, law, byWhen, reason, language: swedish ? Language.sv : Language.nb, provenance: madeUp(`need ${id} ${staffFunction}`),
    sharing: hashOf(`narrowed need ${id} ${staffFunction}`) % 6 === 0 ? withOneFederation(id, `need ${id} ${staffFunction}`) : new Sharing(),
  });
  const security = swedish
    ? need(StaffFunction.INFORMATION_SECURITY_OFFICER, 'Cybersäkerhetslagen (NIS 2)', '2027-01', 'Riskanalys, incidentrapportering och ledningens utbildning kräver någon som kan informationssäkerhet.')
    : need(StaffFunction.INFORMATION_SECURITY_OFFICER, 'Digitalsikkerhetsloven', '2027-07', 'Risikovurdering og varsling av hendelser krever noen som kan informasjonssikkerhet.');
  const whistle = swedish
    ? need(StaffFunction.WHISTLE_BLOWING_INVESTIGATOR, 'Lagen (2021:890) om skydd för personer som rapporterar om missförhållanden', null, 'Den som utreder ska vara oberoende; i en liten kommun känner alla varandra.')
    : need(StaffFunction.LAWYER, 'Kommuneloven', null, 'Flere klagesaker og anskaffelser enn innkjøpt bistand rekker til.');
  const chance = hashOf(`need ${id}`) % 4;
  return [...(inhabitants < 60_000 ? [security] : []), ...(chance > 0 ? [whistle] : []), ...(chance > 1 ? [need(StaffFunction.GIS_SPECIALIST, null, '2028', swedish ? 'Digital översiktsplan och detaljplaner.' : 'Digitale plandata og kartgrunnlag.')] : [])];
}
