import { acceptedLanguage, type Role } from '@samverkan/common';

export const LANGUAGES = { sv: 'Svenska', nb: 'Norsk bokmål', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;

/** Every text of the provider’s pages, in one language. */
export interface Texts {
  title: string;
  language: string;
  /** That nobody here is real, and that this is no place for anybody who is. */
  notice: string;
  signIn: string;
  choose: string;
  places: string;
  roles: Record<Role, string>;
  mayDo: string;
  may: Record<Role, string>;
  cancel: string;
  signOut: string;
  askSignOut: string;
  staySignedIn: string;
  faultTitle: string;
  fault: string;
  expired: string;
}

export const TEXTS: Record<Language, Texts> = {
  sv: {
    title: 'Samverkan – inloggning för utveckling',
    language: 'Språk',
    notice: 'Alla personer här är påhittade, och vem som helst kan vara vem som helst. Inloggningen finns bara för att prova på den egna datorn; i drift loggar man in hos sin egen organisation.',
    signIn: 'Logga in som',
    choose: 'Välj en person: ett tryck loggar in.',
    places: 'Organisationer',
    roles: { secretariat: 'handläggare vid sekretariatet', analyst: 'analytiker', reader: 'läsare', officer: 'handläggare', administrator: 'administratör' },
    mayDo: 'Vad rollerna innebär',
    may: {
      secretariat: 'ser det som medlemmarna delar med varandra, och sköter sekretariatets egna uppgifter',
      analyst: 'ser det som medlemmarna delar med varandra, och ställer egna frågor',
      reader: 'ser det som medlemmarna delar med varandra',
      officer: 'ser och ändrar den egna organisationens uppgifter',
      administrator: 'som handläggaren, och delar ut åtkomstnycklar för maskiner',
    },
    cancel: 'Tillbaka utan att logga in',
    signOut: 'Logga ut',
    askSignOut: 'Vill du logga ut?',
    staySignedIn: 'Förbli inloggad',
    faultTitle: 'Det gick inte',
    fault: 'Inloggningen kunde inte utföras.',
    expired: 'Inloggningen har tagit för lång tid eller är redan gjord. Gå tillbaka till portalen och börja om.',
  },
  nb: {
    title: 'Samverkan – innlogging for utvikling',
    language: 'Språk',
    notice: 'Alle personer her er oppdiktet, og hvem som helst kan være hvem som helst. Innloggingen finnes bare for å prøve på egen maskin; i drift logger man inn hos sin egen organisasjon.',
    signIn: 'Logg inn som',
    choose: 'Velg en person: ett trykk logger inn.',
    places: 'Organisasjoner',
    roles: { secretariat: 'saksbehandler i sekretariatet', analyst: 'analytiker', reader: 'leser', officer: 'saksbehandler', administrator: 'administrator' },
    mayDo: 'Hva rollene innebærer',
    may: {
      secretariat: 'ser det medlemmene deler med hverandre, og tar seg av sekretariatets egne opplysninger',
      analyst: 'ser det medlemmene deler med hverandre, og stiller egne spørringer',
      reader: 'ser det medlemmene deler med hverandre',
      officer: 'ser og endrer organisasjonens egne opplysninger',
      administrator: 'som saksbehandleren, og deler ut tilgangsnøkler for maskiner',
    },
    cancel: 'Tilbake uten å logge inn',
    signOut: 'Logg ut',
    askSignOut: 'Vil du logge ut?',
    staySignedIn: 'Forbli innlogget',
    faultTitle: 'Det gikk ikke',
    fault: 'Innloggingen kunne ikke utføres.',
    expired: 'Innloggingen har tatt for lang tid eller er allerede gjort. Gå tilbake til portalen og begynn på nytt.',
  },
  en: {
    title: 'Samverkan – sign-in for development',
    language: 'Language',
    notice: 'Everybody here is made up, and anyone can be anyone. This sign-in is only for trying things on your own machine; in production, people sign in with their own organisation.',
    signIn: 'Sign in as',
    choose: 'Choose a person: one press signs in.',
    places: 'Organisations',
    roles: { secretariat: 'secretariat officer', analyst: 'analyst', reader: 'reader', officer: 'officer', administrator: 'administrator' },
    mayDo: 'What the roles mean',
    may: {
      secretariat: 'sees what the members share with each other, and looks after the secretariat’s own records',
      analyst: 'sees what the members share with each other, and asks questions of their own',
      reader: 'sees what the members share with each other',
      officer: 'sees and changes the organisation’s own records',
      administrator: 'as the officer, and gives out access tokens for machines',
    },
    cancel: 'Back without signing in',
    signOut: 'Sign out',
    askSignOut: 'Do you want to sign out?',
    staySignedIn: 'Stay signed in',
    faultTitle: 'That did not work',
    fault: 'The sign-in could not be carried out.',
    expired: 'The sign-in has taken too long, or is done already. Go back to the portal and start again.',
  },
};

/** The first of what was wished for that the pages speak: languages as a browser or a client writes them. Norwegian of any kind is bokmål here. */
export function languageOf(...wishes: readonly unknown[]): Language {
  for (const wish of wishes) {
    const code = typeof wish === 'string' ? acceptedLanguage(wish.replaceAll(' ', ',')) : undefined;
    if (code) return code === 'nn' ? 'nb' : code;
  }
  return 'en';
}
