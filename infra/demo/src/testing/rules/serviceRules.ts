import { findOwner } from '@samverkan/common';
import { PartyRole, PartyState, ServiceStatus, type AgreementStatus } from '@samverkan/municipality';
import { ENDED, IN_FORCE, ofServices, UNSIGNED, type Rule } from './federation.js';

const DELIVERERS = [PartyRole.HOST, PartyRole.SUPPLIER];

/** Where an agreement may stand for the services under it to stand where they do. */
const FITTING: Record<ServiceStatus, readonly AgreementStatus[]> = { PLANNED: UNSIGNED, ACTIVE: IN_FORCE, SUSPENDED: IN_FORCE, ENDED };

/** What holds for services. */
export const serviceRules: Rule[] = [
  ofServices('a service under an agreement has its competent authority among the parties', ({ id, agreementId }, federation) =>
    agreementId !== null && federation.isKeptHere(agreementId) && !federation.findSide(agreementId, findOwner(id)) && `is under ${agreementId}, in which it has no part`,
  ),

  ofServices('another delivers it only under an agreement in which that one is host or supplier', ({ id, deliveredById, agreementId }, federation) => {
    if (agreementId !== null && !federation.isKeptHere(agreementId)) return false;
    const role = federation.findSide(agreementId, deliveredById)?.role;
    return deliveredById !== findOwner(id) && !(role && DELIVERERS.includes(role)) && `is delivered by ${deliveredById}, ${role ?? 'no party'}`;
  }),

  ofServices('it is open while its agreement is in force, planned before, ended after', ({ status, agreementId }, federation) => {
    const agreement = federation.findAgreement(agreementId);
    return agreement !== undefined && !FITTING[status].includes(agreement.status) && `is ${status} under an agreement that is ${agreement.status}`;
  }),

  ofServices('a planned service is one that its authority has decided on', ({ id, status, agreementId }, federation) => {
    const side = federation.findSide(agreementId, findOwner(id));
    return status === ServiceStatus.PLANNED && side !== undefined && side.statement?.state !== PartyState.DECIDED && 'is planned, but not decided';
  }),

  ofServices('it is described in the terms of CPSV-AP: thematic area, function, channel, keyword, unit', (service) => {
    const { thematicArea, functionsOfGovernment, channels, keywords, description, responsibleUnit } = service;
    const isAbout = thematicArea?.scheme === 'LOS' && thematicArea.code.startsWith('https://psi.norge.no/los/');
    const hasFunctions = functionsOfGovernment.length > 0 && functionsOfGovernment.every(({ scheme, code }) => scheme === 'COFOG' && /^\d\d\.\d$/.test(code));
    return !(isAbout && hasFunctions && channels.length > 0 && keywords.length > 0 && description && responsibleUnit) && 'lacks something';
  }),

  {
    says: 'an organisation’s services have different titles, and so have its agreements',
    faults: ({ members }) =>
      [...members].flatMap(([organisation, { services, agreements }]) =>
        [services, agreements].flatMap((records) => {
          const titles = records.map(({ title }) => title);
          return titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => `${organisation}: ${title}`);
        }),
      ),
  },
];
