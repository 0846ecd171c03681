import { GoalDirection, Language } from '@samverkan/municipality';
import { AGREEMENT } from '../body/laholm.js';
import { madeUp } from '../record/provenance.js';
import type { ToldIndicator, ToldVision } from './toldGoal.js';

const { UP, DOWN } = GoalDirection;
const RESPONSIBLE = 'Målområdesansvarig chef';

/** The four target areas and the result goals are the agreement's; what measures them is made up. */
export const laholmVision = (inhabitants: ToldIndicator): ToldVision => ({
  title: 'Bli fler för en starkare framtid',
  description: 'I kommunen förenas livskvalitet och tillväxt för en hållbar utveckling. Visionen beskriver ett önskvärt framtida tillstånd och ska ge en färdriktning.',
  language: Language.sv,
  source: AGREEMENT,
  areas: [
    {
      key: 'children',
      title: 'Barn och unga',
      purpose: 'Alla barn och unga i Laholms kommun ska ges förutsättningar för en bra start i livet samt ha rätt till goda, trygga och jämlika uppväxtvillkor.',
      isSoundFinanceGoal: true,
      responsible: RESPONSIBLE,
      resourceGroup: 'children-group',
      goals: [
        {
          key: 'mental-health',
          title: 'Barn och ungas psykiska hälsa ska öka',
          direction: UP,
          indicators: [
            { title: 'Elever i årskurs 8 som mår bra eller mycket bra', unit: '%', direction: UP, values: { 2021: 68, 2022: 66, 2023: 69, 2024: 71, 2025: 72 } },
            { title: 'Elever i årskurs 8 med återkommande besvär av stress', unit: '%', direction: DOWN, values: { 2021: 31, 2023: 33, 2025: 34 } },
          ],
        },
      ],
    },
    {
      key: 'planning',
      title: 'Samhällsplanering',
      isSoundFinanceGoal: true,
      goals: [{ key: 'inhabitants', title: 'Antalet invånare ska öka', direction: UP, indicators: [inhabitants], source: madeUp('laholm goal inhabitants') }],
    },
    {
      key: 'business',
      title: 'Utbildning, näringsliv och företagsamhet',
      isSoundFinanceGoal: true,
      goals: [{ key: 'business-climate', title: 'Företagsklimatet ska förbättras', direction: UP, indicators: [], source: madeUp('laholm goal business') }],
    },
    {
      key: 'safety',
      title: 'Trygghet och folkhälsa',
      purpose: 'Invånarna ska ges goda förutsättningar för trygghet, säkerhet samt en god och jämlik hälsa.',
      isSoundFinanceGoal: true,
      responsible: RESPONSIBLE,
      resourceGroup: 'safety-group',
      goals: [
        { key: 'public-health', title: 'Folkhälsan ska förbättras', direction: UP, indicators: [{ title: 'Invånare med god självskattad hälsa', unit: '%', direction: UP, values: { 2024: 74 } }] },
        { key: 'safety', title: 'Tryggheten ska öka', direction: UP, indicators: [{ title: 'Invånare som känner sig trygga ute på kvällen', unit: '%', direction: UP, values: { 2021: 79, 2022: 80, 2023: 78, 2024: 78, 2025: 77 } }] },
      ],
    },
  ],
});
