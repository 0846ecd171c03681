import { AimKind, Federation, FederationState } from '@samverkan/federation';
import { Language, type Provenance } from '@samverkan/municipality';
import type { SecretariatPart } from './secretariatPart.js';
import { AGREEMENT_OF_LAHOLM, LETTER_OF_HORBY_AND_HOOR, PAGE_OF_HYLTE, PAGE_OF_MARKER, PAGE_OF_SKANE } from './sources.js';

interface Told {
  state: FederationState;
  purpose: string;
  focus: AimKind[];
  language: Language;
  provenance: Provenance;
}

/** What the documents say of each federation: nothing here is made up. */
const FEDERATIONS: Readonly<Record<string, Told>> = {
  'goda-grannar': {
    state: FederationState.ACTIVE,
    purpose: 'Att hitta nya lösningar för samverkan, framför allt kopplat till organisationernas inre effektivitet. Med en ökad samverkan och gemensamma roller blir kommunerna mindre sårbara och mer hållbara över tid.',
    focus: [AimKind.INTERNAL_EFFICIENCY],
    language: Language.sv,
    provenance: PAGE_OF_HYLTE,
  },
  'horby-hoor': {
    state: FederationState.FORMING,
    purpose: 'För att möta framtidens utmaningar, ge bra service till medborgarna och hitta nya sätt att organisera arbetet vill Hörby kommun och Höörs kommun fördjupa och intensifiera samverkan mellan kommunerna.',
    focus: [AimKind.SERVICE, AimKind.CAPABILITY, AimKind.EMPLOYER, AimKind.DEVELOPMENT_RESOURCES],
    language: Language.sv,
    provenance: LETTER_OF_HORBY_AND_HOOR,
  },
  ostfold: {
    state: FederationState.ACTIVE,
    purpose: 'Å finne løsninger som bygger opp under kommunenes evne til å levere gode tjenester uavhengig av størrelsen på kommunen.',
    focus: [AimKind.SERVICE],
    language: Language.nb,
    provenance: PAGE_OF_MARKER,
  },
  skane: {
    state: FederationState.ACTIVE,
    purpose: 'Att vara en samlad röst för de skånska kommunerna: ett budskap blir tyngre om alla Skånes kommuner står bakom det.',
    focus: [AimKind.COMMON_VOICE],
    language: Language.sv,
    provenance: PAGE_OF_SKANE,
  },
  'laholm-halland': {
    state: FederationState.ACTIVE,
    purpose: 'Att bidra till en samsyn om vad som behöver göras för att Laholm ska bli ett hållbart samhälle.',
    focus: [AimKind.SUSTAINABILITY],
    language: Language.sv,
    provenance: AGREEMENT_OF_LAHOLM,
  },
};

/** The federations themselves. */
export const federationDemo: SecretariatPart = {
  rowsOf: (id) => (FEDERATIONS[id] ? [[Federation, [{ id, ...FEDERATIONS[id] }]]] : []),
};
