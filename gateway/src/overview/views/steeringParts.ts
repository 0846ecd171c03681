import type { Router } from '../../members/router.js';
import type { Part } from '../part.js';
import { dutiesPart } from './duties/dutiesPart.js';
import { goalsPart } from './goals/goalsPart.js';
import { mattersPart } from './matters/mattersPart.js';
import { meetingsPart } from './meetings/meetingsPart.js';
import { peoplePart } from './people/peoplePart.js';

/** The codes of the contract that these views show. */
export const STEERING_CODES = ['BodyDuty'];

/** How the members' bodies steer what they do together, and who is in them. */
export const steeringParts = (router: Router): Part[] => [meetingsPart(router), mattersPart(router), dutiesPart(router), goalsPart(router), peoplePart(router)];
