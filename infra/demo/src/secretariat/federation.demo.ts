import { AimKind, Federation, FederationState } from '@samverkan/federation';
import { Language, type Provenance } from '@samverkan/municipality';
import { readFrom } from '../record/provenance.js';
import type { SecretariatPart } from './secretariatPart.js';

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
    provenance: readFrom('Hylte kommuns webbplats, ”Goda grannar blir starkare tillsammans”; datum enligt sidans adress', '2024-03-28'),
  },
};

/** The federations themselves. */
export const federationDemo: SecretariatPart = {
  rowsOf: (id) => (FEDERATIONS[id] ? [[Federation, [{ id, ...FEDERATIONS[id] }]]] : []),
};
