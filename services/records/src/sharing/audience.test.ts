import { anyone, type Grant, type JoinedFederation } from '@samverkan/common';
import { Visibility } from '../record/visibility.js';
import { type Audience, audienceOf, OWNER } from './audience.js';
import { Sharing, sharedAnew } from './sharing.js';
import { isShownTo } from './withheldPart.js';

const JOINED: JoinedFederation[] = [
  { id: 'skane', members: ['bastad', 'horby'] },
  { id: 'goda-grannar', members: ['bastad', 'hylte'] },
];
const viewer = (written: readonly string[], federation: string | null = null) => ({ ...anyone(), federation, grants: written.map((grant) => ({ role: grant.split(':')[0], of: grant.split(':')[1] }) as Grant) });

test.each<[string, string[], string | null, Audience]>([
  ['who has not said who they are', [], null, { of: 'anyone' }],
  ['an officer of the owner', ['officer:bastad'], null, OWNER],
  ['an administrator of the owner', ['administrator:bastad'], null, OWNER],
  ['an officer of the owner, through a gateway', ['officer:bastad'], 'skane', OWNER],
  ['a reader of one federation', ['reader:skane'], null, { of: 'federations', federations: ['skane'] }],
  ['an analyst of both', ['analyst:skane', 'analyst:goda-grannar'], null, { of: 'federations', federations: ['goda-grannar', 'skane'] }],
  ['an analyst of both, through the gateway of one', ['analyst:skane', 'analyst:goda-grannar'], 'skane', { of: 'federations', federations: ['skane'] }],
  ['a reader of one, through the gateway of the other', ['reader:skane'], 'goda-grannar', { of: 'anyone' }],
  ['an officer of another member', ['officer:hylte'], null, { of: 'federations', federations: ['goda-grannar'] }],
  ['the secretariat of a federation', ['secretariat:skane'], null, { of: 'federations', federations: ['skane'] }],
  ['somebody of a federation that was not joined', ['analyst:ostfold', 'officer:raade'], null, { of: 'anyone' }],
])('%s is of the audience that sees just that', (_who, grants, federation, audience) => {
  expect(audienceOf(viewer(grants, federation), 'bastad', JOINED)).toEqual(audience);
});

test('the secretariat is the owner of its own records', () => {
  expect(audienceOf(viewer(['secretariat:skane']), 'skane', [{ id: 'skane', members: ['bastad'] }])).toEqual(OWNER);
});

const sharing = (more: Partial<Sharing>) => Object.assign(new Sharing(), more);
const SKANE: Audience = { of: 'federations', federations: ['skane'] };
const { PUBLIC, MEMBERS } = Visibility;

test.each<[string, Partial<Sharing>, Visibility, boolean, boolean]>([
  ['what is usually for everyone', {}, PUBLIC, true, true],
  ['what is usually for members', {}, MEMBERS, false, true],
  ['what was published', { visibility: PUBLIC }, MEMBERS, true, true],
  ['what is for another federation', { visibility: MEMBERS, sharedWith: ['goda-grannar'] }, PUBLIC, false, false],
  ['what is for this one among others', { visibility: MEMBERS, sharedWith: ['goda-grannar', 'skane'] }, PUBLIC, false, true],
  ['what is the owner’s', { visibility: Visibility.OWNER }, PUBLIC, false, false],
  ['what has an embargo', { embargoUntil: '2999-01-01' }, PUBLIC, false, false],
  ['what had an embargo', { embargoUntil: '2020-01-01' }, PUBLIC, true, true],
])('%s is shown to whom it is for, and always to its owner', (_what, said, usual, toAnyone, toSkane) => {
  expect([isShownTo({ of: 'anyone' }, sharing(said), usual), isShownTo(SKANE, sharing(said), usual), isShownTo(OWNER, sharing(said), usual)]).toEqual([toAnyone, toSkane, true]);
});

test('what is stated anew is shared as before: only that it is the owner’s alone is taken back, and only where that is said', () => {
  const narrowed = sharing({ visibility: MEMBERS, sharedWith: ['skane'], embargoUntil: '2999-01-01', ground: 'OSL 19 kap. 3 §' });
  for (const published of [undefined, null, true]) expect(sharedAnew(narrowed, published)).toEqual(narrowed);
  expect(sharedAnew(narrowed, false)).toMatchObject({ visibility: Visibility.OWNER, sharedWith: ['skane'], embargoUntil: '2999-01-01' });
  const kept = sharing({ visibility: Visibility.OWNER, ground: 'OSL 19 kap. 3 §' });
  expect(sharedAnew(kept, undefined)).toEqual(kept);
  expect(sharedAnew(kept, true)).toEqual(sharing({}));
  expect(sharedAnew(undefined, undefined)).toEqual(sharing({}));
});
