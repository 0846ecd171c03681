import { Interest } from '@samverkan/municipality';

const { WILL, NEED, WILL_AND_NEED, NO, UNKNOWN } = Interest;

/** What a member says of an area, and why; null where it has said nothing. */
export type Says = [interest: Interest, reason?: string] | null;

/**
 * What the five of Goda grannar say, made up so that it suits their agreements: Falkenberg is not in the joint
 * guardianship board, Båstad has not said whether it wants the unit.
 */
export const SAID: Record<string, Record<string, Says>> = {
  'guardian-unit': {
    halmstad: [WILL_AND_NEED, 'Flest ärenden, och svårast att hitta gode män.'],
    laholm: [WILL_AND_NEED, 'De ideella räcker inte till.'],
    hylte: [NEED, 'Få ärenden, men ingen att sätta på de svåra.'],
    bastad: [UNKNOWN, 'Väntar på vad enheten kostar.'],
    falkenberg: [NO, 'Har en egen överförmyndare och egna förvaltare.'],
  },
  'system-administration': {
    falkenberg: [WILL, 'Har byggt upp en egen modell och delar den gärna.'],
    halmstad: [WILL],
    hylte: [WILL_AND_NEED, 'En person för alla verksamhetssystem.'],
    laholm: [NEED, 'Två av tre går i pension före 2028.'],
    bastad: [NO, 'Bunden av Familjen Helsingborgs gemensamma drift.'],
  },
  'whistle-blowing': {
    laholm: [WILL_AND_NEED, 'Få rapporter, och svårt att vara oberoende i en liten kommun.'],
    hylte: [WILL_AND_NEED],
    bastad: [WILL],
    falkenberg: [UNKNOWN],
    halmstad: [NO, 'Har en egen funktion som räcker.'],
  },
  'debt-counselling': {
    halmstad: [WILL, 'Har gjort det för Hylte och Laholm sedan länge.'],
    laholm: [WILL_AND_NEED],
    hylte: [WILL_AND_NEED],
    bastad: [NEED, 'Köer på fyra månader.'],
    falkenberg: null,
  },
};
