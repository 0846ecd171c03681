import { UNKNOWN_DATE } from '@samverkan/common';
import { AgreementStatus, Channel, LegalForm, RevisionRule, TaskCategory, VersionKind } from '@samverkan/municipality';
import { agreedBefore, type Desk } from '../agreement/agreedBefore.js';
import { anAgreement } from '../agreement/anAgreement.js';
import { host, participant, type OwnWords } from '../agreement/party.js';
import { byAnyParty, fixed, openEnded } from '../agreement/term.js';
import { readFrom } from '../record/provenance.js';
import { aPublicService } from '../service/aPublicService.js';
import { COFOG } from '../service/cofog.js';
import { LOS } from '../service/los.js';
import { servicesOf } from '../service/servicesOf.js';
import type { Told } from '../told.js';

/** "Laholm, den XX-XX-XX": a day is meant and left open, above the lines for the two chairs. */
const undated = (signedAs: string, name: string): OwnWords => ({ signed: UNKNOWN_DATE, signedAs, signatories: [{ version: 2, capacity: signedAs, name, signedOn: null }] });

/**
 * The agreement between Laholm and the local board. It is real, and says what the document says and no more: it holds until
 * further notice, each party can end it by itself, with what notice is not said; its revision is neither signed nor dated.
 */
export const cooperationAgreement = anAgreement({
  keeper: 'laholm',
  name: 'region-halland-local-board',
  title: 'Samverkansöverenskommelse mellan Laholms kommun och Region Hallands lokala nämnd i Laholm',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose:
    'Att bidra till en samsyn om vad som behöver göras för att Laholm ska bli ett hållbart samhälle, och skapa förutsättningar för ett långsiktigt och hållbart arbete med utgångspunkt i en gemensam målsättning.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.UNDER_REVIEW,
  term: openEnded(UNKNOWN_DATE),
  termination: byAnyParty(null),
  revisionRule: RevisionRule.ALL_PARTIES_OR_POLITICAL_DECISION,
  revisionReason: 'Att aktualisera innehållet och skapa förutsättningar för ett långsiktigt och hållbart arbete med utgångspunkt i en gemensam målsättning.',
  securesPractice: true,
  principles: [
    { code: 'SDG', clause: 'De lokala nämnderna ska i sitt arbete beakta den sociala, ekonomiska och ekologiska hållbarheten, de globala målen i Agenda 2030 …' },
    { code: 'CRC', clause: '… samt intentionerna i FN:s konvention för barns rättigheter för att bidra till en positiv regional utveckling.' },
  ],
  laterVersions: [{ kind: VersionKind.REVISION, summary: 'Revidering som aktualiserar innehållet: målområden, samverkansberedning, resursgrupper och kvalitetsnätverk.', signedOn: null }],
  parties: [
    participant('laholm', undated('Kommunstyrelsens ordförande', 'Erling Cronqvist')),
    participant('region-halland-laholm', undated('Ordförande i Region Hallands lokala nämnd i Laholm', 'Jonas Hellsten')),
  ],
  provenance: readFrom('Laholms kommun, ”Revidering av samverkansöverenskommelse mellan Laholms kommun och Region Hallands lokala nämnd i Laholm”', UNKNOWN_DATE),
});

const CHILDREN: Desk = { unit: 'Socialtjänsten', board: 'Socialnämnden' };

export const familyCentre = anAgreement({
  keeper: 'region-halland-laholm',
  name: 'family-centre',
  title: 'Familjecentral i Laholm',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Kommunens öppna förskola och förebyggande socialtjänst och regionens folkhälsoarbete finns i samma hus.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2021-02-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2021-02-01', CHILDREN, [participant('laholm'), participant('region-halland-laholm', { unit: 'Nämndens kansli' })]),
});

export const wellbeingSurvey = anAgreement({
  keeper: 'region-halland-laholm',
  name: 'wellbeing-survey',
  title: 'Gemensam enkät om barns och ungas psykiska hälsa',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Nämnden genomför enkäten i årskurs 5, 8 och 2 på gymnasiet. Kommunen får svaren per skola, aldrig per elev.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2025-01-01', '2027-12-31', false),
  termination: byAnyParty(6),
  parties: agreedBefore('2025-01-01', { unit: 'Barn- och ungdomsverksamheten', board: 'Barn- och ungdomsnämnden' }, [host('region-halland-laholm', { unit: 'Nämndens kansli' }), participant('laholm')]),
});

const publicHealth = aPublicService({
  name: 'public-health',
  title: 'Lokalt folkhälsoarbete',
  description: 'Inventeringar, behovsbedömningar och stöd till kommunens och föreningslivets folkhälsoarbete.',
  about: LOS.publicHealth,
  functions: [COFOG.publicHealth],
  channels: [Channel.E_MAIL, Channel.ON_SITE],
  keywords: ['folkhälsa', 'behovsbedömning', 'social hållbarhet'],
});

const dialogue = aPublicService({
  name: 'citizen-dialogue',
  title: 'Medborgardialog om hälso- och sjukvård',
  description: 'Dialoger och samråd, så att beslut som fattas i regionen är förankrade lokalt.',
  about: LOS.publicHealth,
  functions: [COFOG.generalServices],
  channels: [Channel.ON_SITE, Channel.E_SERVICE],
  keywords: ['dialog', 'samråd', 'förankring'],
});

const survey = aPublicService({
  name: 'wellbeing-survey',
  title: 'Enkät om ungas psykiska hälsa',
  description: 'Så mår barn och unga, som underlag för kommunens och regionens arbete.',
  about: LOS.publicHealth,
  functions: [COFOG.publicHealth],
  channels: [Channel.ON_SITE],
  keywords: ['psykisk hälsa', 'enkät', 'unga'],
});

export const laholmHallandTold: Told = {
  agreements: [cooperationAgreement, familyCentre, wellbeingSurvey],
  services: servicesOf('region-halland-laholm', [
    { service: publicHealth, unit: 'Nämndens kansli' },
    { service: dialogue, unit: 'Nämndens kansli' },
    { service: survey, unit: 'Nämndens kansli', under: wellbeingSurvey },
  ]),
};
