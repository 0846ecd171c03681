import { registerEnumType } from 'type-graphql';

export enum BodyKind {
  COUNCIL = 'COUNCIL',
  EXECUTIVE_BOARD = 'EXECUTIVE_BOARD',
  WORKING_COMMITTEE = 'WORKING_COMMITTEE',
  COMMITTEE = 'COMMITTEE',
  JOINT_BOARD = 'JOINT_BOARD',
  LOCAL_BOARD = 'LOCAL_BOARD',
  PREPARATORY = 'PREPARATORY',
  STEERING_GROUP = 'STEERING_GROUP',
  RESOURCE_GROUP = 'RESOURCE_GROUP',
  QUALITY_NETWORK = 'QUALITY_NETWORK',
  PRESIDIUM = 'PRESIDIUM',
  COMPANY = 'COMPANY',
  ASSOCIATION_BOARD = 'ASSOCIATION_BOARD',
}
registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'What sort of body it is. Preparatory bodies, resource groups and quality networks never decide (seed L12).',
  valuesConfig: {
    COUNCIL: { description: 'Kommunfullmäktige, regionfullmäktige; kommunestyre.' },
    EXECUTIVE_BOARD: { description: 'Kommunstyrelse (KS); formannskap.' },
    WORKING_COMMITTEE: { description: 'Arbetsutskott, e.g. kommunstyrelsens (KSAU).' },
    COMMITTEE: { description: 'Nämnd; utvalg.' },
    JOINT_BOARD: { description: 'Gemensam nämnd; felles folkevalgt nemnd.' },
    LOCAL_BOARD: { description: 'Lokal nämnd of a region.' },
    PREPARATORY: { description: 'Beredning, samverkansberedning; saksforberedende utvalg. Never decides.' },
    STEERING_GROUP: { description: 'Styrgrupp; styringsgruppe.' },
    RESOURCE_GROUP: { description: 'Resursgrupp; ressursgruppe. Never decides.' },
    QUALITY_NETWORK: { description: 'Kvalitetsnätverk; kvalitetsnettverk. Never decides.' },
    PRESIDIUM: { description: 'The chair and deputy chairs of a board.' },
    COMPANY: { description: 'The board of a company: AB, AS, IKS.' },
    ASSOCIATION_BOARD: { description: 'The board of an association (förening; forening).' },
  },
});

/** Bodies of these kinds never decide, whatever is said of them. */
export const NEVER_DECIDING: readonly BodyKind[] = [BodyKind.PREPARATORY, BodyKind.RESOURCE_GROUP, BodyKind.QUALITY_NETWORK];

/** Bodies of these kinds decide only where it is said that they do. */
export const SELDOM_DECIDING: readonly BodyKind[] = [...NEVER_DECIDING, BodyKind.STEERING_GROUP, BodyKind.PRESIDIUM];

export enum BodyState {
  ESTABLISHED = 'ESTABLISHED',
  ACTIVE = 'ACTIVE',
  DISSOLVED = 'DISSOLVED',
}
registerEnumType(BodyState, {
  name: 'BodyState',
  description: 'Where a body stands in its life.',
  valuesConfig: {
    ESTABLISHED: { description: 'Set up; has not begun its work.' },
    ACTIVE: { description: 'At work.' },
    DISSOLVED: { description: 'Exists no more.' },
  },
});

export enum SeatRole {
  MEMBER = 'MEMBER',
  CHAIR = 'CHAIR',
  CONVENOR = 'CONVENOR',
  ASSISTING = 'ASSISTING',
  SECRETARY = 'SECRETARY',
}
registerEnumType(SeatRole, {
  name: 'SeatRole',
  description: 'What a seat’s holder does in the body.',
  valuesConfig: {
    MEMBER: { description: 'Takes part as a member (ledamot; medlem).' },
    CHAIR: { description: 'Leads the body (ordförande; leder). One at a time.' },
    CONVENOR: { description: 'Calls its meetings (sammankallande; innkaller).' },
    ASSISTING: { description: 'Assists it without being a member (biträder; bistår).' },
    SECRETARY: { description: 'Keeps its minutes (sekreterare; sekretær).' },
  },
});

export enum SeatMode {
  STANDING = 'STANDING',
  ON_DEMAND = 'ON_DEMAND',
}
registerEnumType(SeatMode, {
  name: 'SeatMode',
  description: 'Whether a seat’s holder always takes part.',
  valuesConfig: {
    STANDING: { description: 'Always.' },
    ON_DEMAND: { description: 'When needed (vid behov; ved behov).' },
  },
});
