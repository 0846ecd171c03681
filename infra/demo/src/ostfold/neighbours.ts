/**
 * Real organisations around the five municipalities of Østfold that are party to agreements here without being members:
 * by id, their official names. That they are party to anything here is made up. Våler in Innlandet is another
 * municipality than the member Våler in Østfold.
 */
export const neighbours: Record<string, string> = {
  aremark: 'Aremark kommune',
  arjang: 'Årjängs kommun',
  fredrikstad: 'Fredrikstad kommune',
  'indre-ostfold': 'Indre Østfold kommune',
  'indre-ostfold-data': 'Indre Østfold Data IKS',
  moss: 'Moss kommune',
  movar: 'MOVAR IKS',
  'ostfold-fylkeskommune': 'Østfold fylkeskommune',
  rakkestad: 'Rakkestad kommune',
  sarpsborg: 'Sarpsborg kommune',
  'vaaler-innlandet': 'Våler kommune (Innlandet)',
};
