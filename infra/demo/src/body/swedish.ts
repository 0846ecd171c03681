import { BodyKind } from '@samverkan/municipality';
import { oneOf } from '../record/oneOf.js';
import { assisting, chair, convenor, member, type ToldBody } from './toldBody.js';

const CHAIR = 'Kommunstyrelsens ordförande';

/** What every Swedish municipality has: its council, its boards, and what it prepares co-operation with. */
export function swedishBodies(organisation: string): ToldBody[] {
  return [
    { key: 'council', name: 'Kommunfullmäktige', kind: BodyKind.COUNCIL, seats: [chair('Kommunfullmäktiges ordförande')] },
    { key: 'board', name: 'Kommunstyrelsen', kind: BodyKind.EXECUTIVE_BOARD, parent: 'council', seats: [chair(CHAIR), convenor(CHAIR), assisting('Kommunchefen')] },
    {
      key: 'working-committee',
      name: 'Kommunstyrelsens arbetsutskott',
      kind: BodyKind.WORKING_COMMITTEE,
      parent: 'board',
      mandatedBy: 'board',
      mandate: 'Bereder kommunstyrelsens ärenden och följer för dess räkning samverkan med andra kommuner.',
      seats: [chair(CHAIR), convenor(CHAIR)],
    },
    { key: 'social', name: 'Socialnämnden', kind: BodyKind.COMMITTEE, parent: 'council', seats: [chair('Socialnämndens ordförande')] },
    { key: 'children', name: 'Barn- och utbildningsnämnden', kind: BodyKind.COMMITTEE, parent: 'council', seats: [chair('Barn- och utbildningsnämndens ordförande')] },
    preparatory(),
    qualityNetwork(organisation),
  ];
}

function preparatory(): ToldBody {
  return {
    key: 'preparatory',
    name: 'Beredningen för samverkan',
    kind: BodyKind.PREPARATORY,
    parent: 'board',
    mandatedBy: 'board',
    purpose: 'Att bereda frågor om samverkan med andra kommuner, innan de beslutas i kommunstyrelse eller nämnd.',
    seats: [convenor(CHAIR), member('Kommunstyrelsens presidium'), member('Socialnämndens presidium'), assisting('Kommunchefen')],
  };
}

/** The same work has different names from place to place. */
function qualityNetwork(organisation: string): ToldBody {
  const quality = oneOf(['Kvalitetsutvecklare', 'Kvalitetsstrateg', 'Kvalitetsutvecklare'], `${organisation} quality`);
  const digital = oneOf(['Digitaliseringsstrateg', 'Digitaliseringschef', 'Digitaliseringsstrateg'], `${organisation} digital`);
  return {
    key: 'quality',
    name: 'Kvalitetsnätverket',
    kind: BodyKind.QUALITY_NETWORK,
    parent: 'board',
    purpose: 'Erfarenhetsutbyte mellan dem som arbetar med kvalitet och utveckling.',
    seats: [convenor('Kommunstrateg'), member('Kommunstrateg'), member(`${quality}, socialtjänsten`), member(`${quality}, barn och utbildning`), member(digital)],
  };
}
