import type { Facts } from '../record/records.js';
import { hallandMunicipalities, localBoardInLaholm } from './halland.js';
import { ostfoldMunicipalities } from './ostfold.js';
import { skaneMunicipalities } from './skane.js';

/** Every organisation that something is told of, whichever federations it is a member of: nothing here is made up. */
export const facts: Facts[] = [...hallandMunicipalities, localBoardInLaholm, ...skaneMunicipalities, ...ostfoldMunicipalities];
