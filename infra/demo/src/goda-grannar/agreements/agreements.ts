import type { SharedAgreement } from '../../agreement/describeAgreement.js';
import * as cultureAndVisitors from './cultureAndVisitors.js';
import * as debtCounselling from './debtCounselling.js';
import * as education from './education.js';
import * as environmentAndBuilding from './environmentAndBuilding.js';
import * as founding from './founding.js';
import * as guardianship from './guardianship.js';
import * as leaving from './leaving.js';
import * as rescueAndPreparedness from './rescueAndPreparedness.js';
import * as socialServices from './socialServices.js';
import * as staffFunctions from './staffFunctions.js';
import * as underDiscussion from './underDiscussion.js';
import * as waterAndWaste from './waterAndWaste.js';

/** Every agreement that a member of Goda grannar keeps. */
export const agreements: SharedAgreement[] = [
  founding,
  guardianship,
  debtCounselling,
  underDiscussion,
  socialServices,
  education,
  rescueAndPreparedness,
  waterAndWaste,
  environmentAndBuilding,
  cultureAndVisitors,
  staffFunctions,
  leaving,
].flatMap((subject) => Object.values<SharedAgreement>(subject));
