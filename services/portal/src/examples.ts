import type { Language } from './language.ts';

/** Those of `command` change records: the page opens them, and leaves it to the reader to run them. */
export type ExampleGroup = 'region' | 'officer' | 'analyst' | 'command';

export interface Example {
  /** The name of its file: `schema/operations/<id>.graphql`. */
  id: string;
  group: ExampleGroup;
  title: Record<Language, string>;
}

/** What the page offers to each kind of reader, in the order it is shown. */
export const examples: Example[] = [
  {
    id: 'who-does-what-with-whom',
    group: 'region',
    title: {
      sv: 'Vem gör vad med vem',
      nb: 'Hvem gjør hva med hvem',
      en: 'Who does what with whom',
    },
  },
  {
    id: 'in-force-by-constellation',
    group: 'region',
    title: {
      sv: 'Gällande avtal efter konstellation',
      nb: 'Gjeldende avtaler etter konstellasjon',
      en: 'Agreements in force by constellation',
    },
  },
  {
    id: 'agreements-ending-soonest',
    group: 'region',
    title: {
      sv: 'Avtal som löper ut först',
      nb: 'Avtaler som utløper først',
      en: 'Agreements that end soonest',
    },
  },
  {
    id: 'who-answers',
    group: 'region',
    title: {
      sv: 'Vilka medlemmar svarar just nu',
      nb: 'Hvilke medlemmer svarer nå',
      en: 'Which members answer right now',
    },
  },
  {
    id: 'where-two-owners-differ',
    group: 'region',
    title: {
      sv: 'Där två uppgifter skiljer sig åt',
      nb: 'Der to opplysninger er ulike',
      en: 'Where two owners differ',
    },
  },
  {
    id: 'our-services',
    group: 'officer',
    title: {
      sv: 'Våra tjänster och vem som utför dem',
      nb: 'Tjenestene våre og hvem som leverer dem',
      en: 'Our services and who delivers them',
    },
  },
  {
    id: 'to-keep-our-data-right',
    group: 'officer',
    title: {
      sv: 'Att göra för att hålla våra uppgifter rätta',
      nb: 'Å gjøre for å holde opplysningene våre riktige',
      en: 'To do, to keep our data right',
    },
  },
  {
    id: 'our-statements',
    group: 'officer',
    title: {
      sv: 'Vad vi har beslutat och undertecknat',
      nb: 'Hva vi har vedtatt og undertegnet',
      en: 'What we have decided and signed',
    },
  },
  {
    id: 'our-agreements',
    group: 'officer',
    title: {
      sv: 'Våra avtal och hur vi kan lämna dem',
      nb: 'Avtalene våre og hvordan vi kan gå ut av dem',
      en: 'Our agreements and how we can leave them',
    },
  },
  {
    id: 'decisions-of-the-parties',
    group: 'officer',
    title: {
      sv: 'Parternas beslut om ett avtal, med diarienummer',
      nb: 'Partenes vedtak om en avtale, med saksnummer',
      en: 'The parties’ decisions on an agreement, with diary numbers',
    },
  },
  {
    id: 'debt-counselling',
    group: 'analyst',
    title: {
      sv: 'Alla tjänster inom skuldrådgivning',
      nb: 'Alle tjenester innen gjeldsrådgivning',
      en: 'All services on debt counselling',
    },
  },
  {
    id: 'open-ended-agreements',
    group: 'analyst',
    title: {
      sv: 'Tillsvidareavtal och okända uppsägningstider',
      nb: 'Løpende avtaler og ukjente oppsigelsestider',
      en: 'Open-ended agreements and unknown notice periods',
    },
  },
  {
    id: 'codes-and-populations',
    group: 'analyst',
    title: {
      sv: 'Medlemmarnas koder och invånarantal',
      nb: 'Medlemmenes koder og folketall',
      en: 'The members’ codes and populations',
    },
  },
  {
    id: 'parties-outside',
    group: 'analyst',
    title: {
      sv: 'Avtal med parter utanför medlemskretsen',
      nb: 'Avtaler med parter utenfor medlemskretsen',
      en: 'Agreements with parties outside the federation',
    },
  },
  {
    id: 'overlapping-agreements',
    group: 'analyst',
    title: {
      sv: 'Tjänster med flera avtal',
      nb: 'Tjenester med flere avtaler',
      en: 'Services under several agreements',
    },
  },
  {
    id: 'commands/put-forward-a-need',
    group: 'command',
    title: {
      sv: 'Lämna in ett behov',
      nb: 'Meld inn et behov',
      en: 'Put forward a need',
    },
  },
  {
    id: 'commands/draft-an-agreement',
    group: 'command',
    title: {
      sv: 'Utarbeta ett avtal',
      nb: 'Lag utkast til en avtale',
      en: 'Draft an agreement',
    },
  },
  {
    id: 'commands/change-a-draft',
    group: 'command',
    title: {
      sv: 'Ändra ett utkast, utan att skriva över en annans ändring',
      nb: 'Endre et utkast, uten å skrive over andres endring',
      en: 'Change a draft, without overwriting somebody else’s change',
    },
  },
];
