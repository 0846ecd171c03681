import { BodyKind } from '@samverkan/municipality';
import { oneOf } from '../record/oneOf.js';
import { assisting, chair, convenor, member, type ToldBody } from './toldBody.js';

/** What every Norwegian municipality has: its council, its boards, and what it prepares co-operation with. */
export function norwegianBodies(organisation: string): ToldBody[] {
  return [
    { key: 'council', name: 'Kommunestyret', kind: BodyKind.COUNCIL, seats: [chair('Ordfører'), convenor('Ordfører')] },
    { key: 'board', name: 'Formannskapet', kind: BodyKind.EXECUTIVE_BOARD, parent: 'council', seats: [chair('Ordfører'), convenor('Ordfører'), assisting('Kommunedirektøren')] },
    { key: 'social', name: 'Utvalg for helse og oppvekst', kind: BodyKind.COMMITTEE, parent: 'council', seats: [chair('Utvalgsleder')] },
    { key: 'planning', name: 'Utvalg for plan og miljø', kind: BodyKind.COMMITTEE, parent: 'council', seats: [chair('Utvalgsleder')] },
    {
      key: 'preparatory',
      name: 'Samarbeidsutvalget',
      kind: BodyKind.PREPARATORY,
      parent: 'board',
      mandatedBy: 'board',
      purpose: 'Å forberede saker om samarbeid med andre kommuner, før de avgjøres i formannskap eller utvalg.',
      seats: [convenor('Ordfører'), member('Formannskapets ledelse'), member('Hovedtillitsvalgt'), assisting('Kommunedirektøren')],
    },
    {
      key: 'quality',
      name: 'Kvalitetsnettverket',
      kind: BodyKind.QUALITY_NETWORK,
      parent: 'board',
      purpose: 'Erfaringsutveksling mellom dem som arbeider med kvalitet og utvikling.',
      seats: [member(`${oneOf(['Kvalitetsrådgiver', 'Kvalitetsleder'], `${organisation} quality`)}, helse`), member(oneOf(['Digitaliseringsrådgiver', 'Digitaliseringsleder'], `${organisation} digital`))],
    },
  ];
}
