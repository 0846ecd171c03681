import { Language } from '@samverkan/municipality';

/** A service's texts in other languages than its own; where one is left out, it is not given in that language. */
interface Translated {
  titles: Partial<Record<Language, string>>;
  descriptions?: Partial<Record<Language, string>>;
}

/**
 * What services are called in other languages, by their own titles: our translations, not the municipalities'. Only where
 * the tasks are the same: the Swedish överförmyndare and the Norwegian verge are under laws that divide them differently.
 */
const TRANSLATED: Readonly<Record<string, Translated>> = {
  'Budget- och skuldrådgivning': {
    titles: { nb: 'Økonomisk rådgivning og gjeldsrådgivning', en: 'Budget and debt counselling' },
    descriptions: {
      nb: 'Gratis råd om husholdningsøkonomi og gjeld, fra budsjett til søknad om gjeldssanering.',
      en: 'Free advice on household finances and debts, from a budget to an application for debt relief.',
    },
  },
  'Ekonomiskt bistånd': { titles: { nb: 'Økonomisk sosialhjelp', en: 'Social assistance' } },
  Familjerådgivning: { titles: { nb: 'Familierådgivning', en: 'Family counselling' } },
  'Förskola och pedagogisk omsorg': { titles: { nb: 'Barnehage', en: 'Preschool and pedagogical care' } },
  Gymnasieskola: { titles: { nb: 'Videregående skole', en: 'Upper secondary school' } },
  Hemtjänst: { titles: { nb: 'Hjemmetjeneste', en: 'Home care' }, descriptions: { en: 'Help and care at home.' } },
  'Hämtning av hushållsavfall': { titles: { nb: 'Henting av husholdningsavfall', en: 'Collection of household waste' } },
  'Kommunal vuxenutbildning': { titles: { nb: 'Voksenopplæring', en: 'Adult education' } },
  Räddningstjänst: { titles: { nb: 'Brann og redning', en: 'Rescue service' } },
  'Vatten och avlopp': { titles: { nb: 'Vann og avløp', en: 'Water and sewage' } },
  'Överförmyndare: gode män och förvaltare': { titles: { en: 'Chief guardian: trustees and administrators' } },

  'Økonomisk rådgivning og gjeldsrådgivning': {
    titles: { sv: 'Budget- och skuldrådgivning', en: 'Budget and debt counselling' },
    descriptions: {
      sv: 'Kostnadsfria råd om ekonomi och skulder, från budget till förhandling med fordringsägare.',
      en: 'Free advice on finances and debts, from a budget to negotiations with creditors.',
    },
  },
  'Pedagogisk-psykologisk tjeneste (PPT)': { titles: { en: 'Educational-psychological service' } },
  Hjemmetjeneste: { titles: { sv: 'Hemtjänst och hemsjukvård', en: 'Home care' } },
  Barnehageplass: { titles: { sv: 'Förskoleplats', en: 'Kindergarten place' } },
  'Brann og redning': { titles: { sv: 'Räddningstjänst', en: 'Fire and rescue service' } },
  Legevakt: { titles: { sv: 'Jourläkare', en: 'Out-of-hours doctor' } },
  'Vann og avløp': { titles: { sv: 'Vatten och avlopp', en: 'Water and sewage' } },
  Voksenopplæring: { titles: { sv: 'Vuxenutbildning', en: 'Adult education' } },
};

const listed = (texts: Partial<Record<Language, string>> | undefined) => {
  const given = Object.values(Language).flatMap((language) => (texts?.[language] === undefined ? [] : [{ language, text: texts[language] }]));
  return given.length ? given : null;
};

/** The texts in other languages of the service with this title, as a member keeps them. */
export function translationsOf(title: string) {
  const translated = TRANSLATED[title];
  return { otherTitles: listed(translated?.titles), otherDescriptions: listed(translated?.descriptions) };
}
