/**
 * Real organisations around Goda grannar that are party to agreements here without being members: by id, their official
 * names. That they are party to anything here is made up.
 */
export const neighbours: Record<string, string> = {
  angelholm: 'Ängelholms kommun',
  gislaved: 'Gislaveds kommun',
  kungsbacka: 'Kungsbacka kommun',
  'laholmsbuktens-va': 'Laholmsbuktens VA',
  ljungby: 'Ljungby kommun',
  markaryd: 'Markaryds kommun',
  orkelljunga: 'Örkelljunga kommun',
  'raddningstjansten-vast': 'Räddningstjänsten Väst',
  'region-halland': 'Region Halland',
  svenljunga: 'Svenljunga kommun',
  varberg: 'Varbergs kommun',
  'vatten-och-miljo-i-vast': 'Vatten & Miljö i Väst AB',
};
