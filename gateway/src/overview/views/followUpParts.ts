import type { Manifest } from '@samverkan/schema';
import type { Router } from '../../members/router.js';
import type { Part } from '../part.js';
import { anchoringPart } from './anchoring/anchoringPart.js';
import { changeFeedPart, type AskSecretariat } from './changes/changeFeedPart.js';
import { changesPart } from './changes/changesPart.js';
import { deadlinesPart } from './deadlines/deadlinesPart.js';
import { freshnessPart } from './freshness/freshnessPart.js';
import { gainsPart } from './gains/gainsPart.js';
import { informationDutiesPart } from './informationDuties/informationDutiesPart.js';
import { reviewsPart } from './reviews/reviewsPart.js';

/** The views over what becomes of agreements, and of what is said of them. */
export const followUpParts = (manifest: () => Manifest, router: Router, askSecretariat?: AskSecretariat): Part[] => [
  reviewsPart(router),
  deadlinesPart(router),
  gainsPart(router),
  informationDutiesPart(router),
  anchoringPart(manifest, router),
  freshnessPart(router),
  changesPart(router),
  changeFeedPart(manifest, router, askSecretariat),
];

/** The code lists of the contract that they use. */
export const FOLLOW_UP_CODES = ['ReviewOutcome', 'GainKind', 'InformationAudience', 'AnchoringStakeholder', 'ChangeOperation', 'ChangeSide'];
