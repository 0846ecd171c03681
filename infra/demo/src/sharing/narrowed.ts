import { Sharing, Visibility } from '@samverkan/municipality';
import { federationsOf } from '../organisation/federationsOf.js';
import { hashOf } from '../record/hashOf.js';
import { oneOf } from '../record/oneOf.js';

/** The day on which what waits is to be published. */
const PUBLISHED_ON = '2027-03-01';

const shared = (said: Partial<Sharing>): Sharing => Object.assign(new Sharing(), said);

/** For the members of one of its federations only, so that the others see that something is there and not what. */
export const withOneFederation = (organisation: string, name: string): Sharing => shared({ visibility: Visibility.MEMBERS, sharedWith: [oneOf(federationsOf(organisation), `with whom ${name}`)] });

/** For whom it is usually for, once the day has come. */
export const untilItsDay = (): Sharing => shared({ embargoUntil: PUBLISHED_ON });

/** Something that is not published: its owner's alone, shared with one federation, or waiting for its day. */
export function notPublished(organisation: string, name: string): Sharing {
  const chance = hashOf(`not published ${name}`) % 3;
  if (chance === 1 && federationsOf(organisation).length) return withOneFederation(organisation, name);
  return chance === 2 ? untilItsDay() : shared({ visibility: Visibility.OWNER });
}
