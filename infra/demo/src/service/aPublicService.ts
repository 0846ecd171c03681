import type { Channel, Concept } from '@samverkan/municipality';

/** What a public service is, wherever it is offered: the same in every municipality, so that they can be compared. */
export interface PublicService {
  /** A short name that never changes: the id follows from it and from who offers it. */
  name: string;
  title: string;
  description: string;
  /** Its thematic area, from LOS. */
  about: Concept;
  /** The functions of government that it serves, from COFOG. */
  functions: Concept[];
  channels: Channel[];
  keywords: string[];
}

/** Says what a public service is, in the terms of CPSV-AP. */
export const aPublicService = (service: PublicService): PublicService => service;
