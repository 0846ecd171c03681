/** A part of Skåne in which municipalities have long worked together. */
export interface PartOfSkane {
  /** As it stands after "i". */
  name: string;
  /** The two largest: they host for the others. */
  hosts: [string, string];
  others: string[];
}

/**
 * The 33 by where they lie. Båstad, Hörby and Höör are in no list: what they share is told in their other federations,
 * and in `wholeParts.ts`.
 */
export const partsOfSkane: PartOfSkane[] = [
  { name: 'nordvästra Skåne', hosts: ['helsingborg', 'angelholm'], others: ['astorp', 'bjuv', 'hoganas', 'klippan', 'landskrona', 'orkelljunga', 'perstorp', 'svalov'] },
  { name: 'nordöstra Skåne', hosts: ['kristianstad', 'hassleholm'], others: ['bromolla', 'osby', 'ostra-goinge'] },
  { name: 'sydvästra Skåne', hosts: ['malmo', 'lund'], others: ['burlov', 'eslov', 'kavlinge', 'lomma', 'staffanstorp', 'svedala', 'trelleborg', 'vellinge'] },
  { name: 'sydöstra Skåne', hosts: ['ystad', 'simrishamn'], others: ['sjobo', 'skurup', 'tomelilla'] },
];
