import { FlowDirection, Level, Network, Representation, type InformationFlow } from '@samverkan/federation';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';
import { languageOf } from './languageOf.js';
import type { SecretariatPart } from './secretariatPart.js';

interface Told {
  name: string;
  title: string;
  level: Level;
  purpose: string;
  information?: InformationFlow[];
  /** Who represents, on whose behalf (all members', when empty), from when, and until when. */
  seats: [representative: string, onBehalfOf: string[], from: string, to?: string][];
}

const NETWORKS: Record<string, Told[]> = {
  skane: [
    {
      name: 'greater-copenhagen', title: 'Greater Copenhagen', level: Level.INTERNATIONAL, purpose: 'Tillväxt på båda sidor om sundet.', information: [{ direction: FlowDirection.IN, level: Level.INTERNATIONAL, subject: 'Danska pendlingsregler' }],
      seats: [['Förbundets ordförande', [], '2023-01-01', '2026-12-31'], ['Kommunstyrelsens ordförande i Malmö', ['malmo'], '2023-01-01']],
    },
    { name: 'labour-market', title: 'Regional samverkansgrupp för kompetensförsörjning', level: Level.REGIONAL, purpose: 'Utbildning och arbetsmarknad i Skåne.', seats: [['Förbundets utbildningsstrateg', [], '2024-02-01']] },
    { name: 'skr-associations', title: 'Kommunförbundens nätverk i SKR', level: Level.NATIONAL, purpose: 'De regionala förbundens gemensamma frågor.', information: [{ direction: FlowDirection.OUT, level: Level.NATIONAL, subject: 'Skånes syn på utjämningen' }], seats: [['Förbundsdirektören', [], '2022-08-15']] },
    { name: 'small-municipalities', title: 'Arbetsgrupp för mindre kommuner', level: Level.NATIONAL, purpose: 'Små kommuners villkor.', seats: [['Kommundirektören i Perstorp', ['perstorp', 'osby', 'bromolla', 'orkelljunga'], '2025-01-01', '2026-06-30']] },
  ],
  'goda-grannar': [
    { name: 'guardians', title: 'Nätverket för överförmyndare i Halland', level: Level.REGIONAL, purpose: 'Tillsyn, rekrytering och utbildning av gode män.', seats: [['Chefen för Överförmyndarkontoret i Halmstad', ['halmstad', 'laholm', 'hylte', 'bastad'], '2020-01-01']] },
    { name: 'west-coast-line', title: 'Västkustbanan 2.0', level: Level.NATIONAL, purpose: 'Hela sträckan byggd och i tid.', seats: [['Kommunstyrelsens ordförande i Falkenberg', [], '2024-06-01']] },
  ],
  ostfold: [
    { name: 'chief-executives', title: 'Kommunedirektørenes nettverk', level: Level.LOCAL, purpose: 'Det nettverket som lederne ville ha etter seminaret.', seats: [['Kommunedirektøren i Marker', [], '2018-01-01']] },
    { name: 'ppt-leaders', title: 'Fagnettverk for PPT', level: Level.LOCAL, purpose: 'Samme oppgaver, samme spørsmål.', seats: [['Lederen for PPT i Råde', ['raade', 'vaaler-ostfold'], '2019-08-01']] },
  ],
};

/** Where each federation's members are represented, and by whom: made up. */
export const networkDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const told = (NETWORKS[federation] ?? []).map((network) => ({ ...network, id: demoId(federation, 'network', network.name) }));
    return [
      [Network, told.map(({ id, title, level, purpose, information = [] }) => ({ id, name: title, level, purpose, information, language: languageOf(federation), provenance: madeUp(id) }))],
      [
        Representation,
        told.flatMap(({ id: network, name, seats }) =>
          seats.map(([representative, onBehalfOfIds, from, to = null]) => {
            const id = demoId(federation, 'representation', `${name} ${representative}`);
            return { id, network, representative, onBehalfOfIds, from, to, provenance: madeUp(id) };
          }),
        ),
      ],
    ];
  },
};
