import type { CodeList, Said } from '@samverkan/records';
import { Channel, ServiceStatus } from './codeLists.js';

/** What the codes of services are called in files. */
export const SERVICE_STATUS_NAMES: CodeList<ServiceStatus> = {
  [ServiceStatus.PLANNED]: { sv: 'Planerad', nb: 'Planlagt', en: 'Planned' },
  [ServiceStatus.ACTIVE]: { sv: 'Öppen', nb: 'Åpen', en: 'Active' },
  [ServiceStatus.SUSPENDED]: { sv: 'Stängd tills vidare', nb: 'Midlertidig stengt', en: 'Suspended' },
  [ServiceStatus.ENDED]: { sv: 'Upphörd', nb: 'Opphørt', en: 'Ended' },
};

export const CHANNEL_NAMES: CodeList<Channel> = {
  [Channel.COUNTER]: { sv: 'Besök', nb: 'Oppmøte', en: 'Counter' },
  [Channel.TELEPHONE]: { sv: 'Telefon', nb: 'Telefon', en: 'Telephone' },
  [Channel.E_MAIL]: { sv: 'E-post', nb: 'E-post', en: 'E-mail' },
  [Channel.E_SERVICE]: { sv: 'E-tjänst', nb: 'E-tjeneste', en: 'E-service' },
  [Channel.HOME_VISIT]: { sv: 'Hembesök', nb: 'Hjemmebesøk', en: 'Home visit' },
  [Channel.ON_SITE]: { sv: 'På plats', nb: 'På stedet', en: 'On site' },
};

/** Rules of services, in the words of who fills in a file. */
export const SERVICE_RULES: Readonly<Record<string, Said>> = {
  NO_TEXT: { sv: 'En tjänst har en titel.', nb: 'En tjeneste har en tittel.', en: 'A service has a title.' },
  NOT_OWNER: { sv: 'Tjänsten är en annan organisations: bara den ändrar sina tjänster.', nb: 'Tjenesten er en annen organisasjons: bare den endrer sine tjenester.', en: 'The service is another organisation’s; only its owner changes it.' },
  NO_RECORD: { sv: 'Det finns ingen sådan tjänst här.', nb: 'Det finnes ingen slik tjeneste her.', en: 'There is no such service here.' },
  BAD_ID: { sv: 'Avtalet anges med sitt id, eller med sitt eget nummer om vi håller det.', nb: 'Avtalen angis med sin id, eller med sitt eget nummer hvis vi holder den.', en: 'The agreement is given by its id, or by its own number where we keep it.' },
};
