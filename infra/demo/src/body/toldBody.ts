import { type Body, BodyState, Language, type Provenance, SeatMode, SeatRole, SELDOM_DECIDING, type BodyKind } from '@samverkan/municipality';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';

/** A body that is told of: its key is a name of ours, by which other records find it. */
export interface ToldBody {
  key: string;
  name: string;
  kind: BodyKind;
  /** The key of the body of the same organisation that it belongs under. */
  parent?: string;
  /** The key of the body of the same organisation on whose behalf it works. */
  mandatedBy?: string;
  mandate?: string;
  purpose?: string;
  seats?: ToldSeat[];
  /** Where it was read; made up when left out. */
  source?: Provenance;
}

export interface ToldSeat {
  holder: string;
  role?: SeatRole;
  mode?: SeatMode;
  /** The body that holds it: its organisation and key. */
  body?: readonly [organisation: string, key: string];
  /** The officeholder who holds it: the key of one of the organisation's own. */
  officeholder?: string;
  /** The organisation that the holder belongs to, where it is another. */
  of?: string;
}

export const bodyId = (organisation: string, key: string): string => demoId(organisation, 'body', key);
export const officeholderId = (organisation: string, key: string): string => demoId(organisation, 'officeholder', key);

export function bodyRow(organisation: string, language: Language, { key, name, kind, parent, mandatedBy, mandate, purpose, source }: ToldBody): Body {
  return {
    id: bodyId(organisation, key),
    name,
    kind,
    state: BodyState.ACTIVE,
    decisionPower: !SELDOM_DECIDING.includes(kind),
    parentId: parent ? bodyId(organisation, parent) : null,
    mandatedById: mandatedBy ? bodyId(organisation, mandatedBy) : null,
    mandate: mandate ?? null,
    purpose: purpose ?? null,
    establishedOn: null,
    dissolvedOn: null,
    language,
    provenance: source ?? madeUp(`${organisation} body ${key}`),
  };
}

export function seatRows(organisation: string, { key, seats = [], source }: ToldBody): object[] {
  return seats.map(({ holder, role = SeatRole.MEMBER, mode = SeatMode.STANDING, body, officeholder, of }) => ({
    id: demoId(organisation, 'seat', `${key} ${role} ${holder}`),
    body: bodyId(organisation, key),
    holder,
    holderBodyId: body ? bodyId(...body) : null,
    officeholderId: officeholder ? officeholderId(organisation, officeholder) : null,
    holderOrganisationId: of ?? body?.[0] ?? organisation,
    role,
    mode,
    from: null,
    to: null,
    provenance: source ?? madeUp(`${organisation} seat ${key} ${holder}`),
  }));
}

export const chair = (holder: string, officeholder?: string): ToldSeat => ({ holder, role: SeatRole.CHAIR, ...(officeholder && { officeholder }) });
export const convenor = (holder: string): ToldSeat => ({ holder, role: SeatRole.CONVENOR });
export const assisting = (holder: string, of?: string): ToldSeat => ({ holder, role: SeatRole.ASSISTING, ...(of && { of }) });
export const member = (holder: string, more: Pick<ToldSeat, 'body' | 'of' | 'mode'> = {}): ToldSeat => ({ holder, ...more });
