import { Language } from '@samverkan/municipality';
import type { DemoLanguage } from '../record/languageOf.js';

const EVIDENCE = {
  [Language.sv]: [
    'Uppföljning av volymer och kostnader i bokslutet 2025',
    'Enkät till verksamhetscheferna, våren 2026',
    'Brukarundersökning och jämförelse med egen regi',
    'Genomgång med värdkommunen, minnesanteckningar 2026-04-14',
    'Nyckeltal i Kolada mot jämförbara kommuner',
  ],
  [Language.nb]: [
    'Oppfølging av volum og kostnader i regnskapet for 2025',
    'Spørreundersøkelse blant virksomhetslederne, våren 2026',
    'Brukerundersøkelse og sammenligning med egen drift',
    'Gjennomgang med vertskommunen, referat 2026-04-14',
    'Nøkkeltall i KOSTRA mot sammenlignbare kommuner',
  ],
};

/** What a made-up evaluation says that it rests on. */
export function evidenceOf(draw: number, language: DemoLanguage): string {
  const texts = EVIDENCE[language];
  return texts[draw % texts.length]!;
}
