import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFederations, ManifestRefused, readFederation, readManifest } from './manifest.js';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const file = join(folder, 'neighbours.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const LAWFUL = `id: neighbours
name: Neighbours
kind: ASSOCIATION
members:
  - id: hylte
  - id: laholm
`;

const read = (text: string) => {
  writeFileSync(file, text);
  return readManifest(file);
};

/** The faults of a manifest, as they are told: a line each. */
const faultsOf = (text: string): string[] => {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ManifestRefused);
    return (error as Error).message.split('\n');
  }
  return [];
};

test('a secretariat is on this machine unless the manifest says where it is', () => {
  expect(read(LAWFUL).secretariat).toBeUndefined();
  expect(read(`${LAWFUL}secretariat:\n  url: https://graph.neighbours.example/graphql\n`).secretariat).toEqual({ url: 'https://graph.neighbours.example/graphql' });
  expect(faultsOf(`${LAWFUL}secretariat:\n  url: ftp://x\n`)).toEqual(['neighbours.yaml:8: secretariat.url: expected an address such as https://graph.godagrannar.se/graphql']);
});

test('the public keys of the federation’s gateway may stand in it, or where they are told; a private one may not', () => {
  const key = `kty: OKP, crv: Ed25519, x: ${'A'.repeat(43)}, kid: a`;
  expect(read(`${LAWFUL}keys: [{ ${key} }]\njwks: https://graph.neighbours.example/jwks\n`)).toMatchObject({ keys: [{ kid: 'a' }], jwks: 'https://graph.neighbours.example/jwks' });
  expect(faultsOf(`${LAWFUL}keys: [{ ${key}, d: secret }]\n`)).toEqual(['neighbours.yaml:7: keys[0].d: is no setting of a manifest']);
  expect(faultsOf(`${LAWFUL}jwks: ftp://x\n`)).toEqual([expect.stringMatching(/^neighbours\.yaml:7: jwks: expected an address/)]);
});

describe('the manifests that are checked in', () => {
  test.each(listFederations())('%s has no fault, and is named as its file', (federation) => {
    expect(readFederation(federation).id).toBe(federation);
  });

  test('Goda grannar has its five members, in their order', () => {
    expect(readFederation('goda-grannar').members.map(({ id }) => id)).toEqual(['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg']);
  });

  test.each([['nowhere'], ['../package'], ['']])('the federation "%s", which is not there, is refused with those that are', (federation) => {
    expect(() => readFederation(federation)).toThrow(ManifestRefused);
    expect(() => readFederation(federation)).toThrow(/^There is no federation ".*"\. There are: .*goda-grannar/);
  });
});

describe('a manifest without faults', () => {
  test('says who is a member, in what role, since when and where', () => {
    expect(read('id: neighbours\nname: Neighbours\nkind: ASSOCIATION\nmembers:\n  - { id: hylte, role: HOST, since: 2024-02-29, url: "https://graph.hylte.se/graphql" }\n  - id: laholm\n')).toEqual({
      id: 'neighbours',
      name: 'Neighbours',
      kind: 'ASSOCIATION',
      members: [
        { id: 'hylte', role: 'HOST', since: '2024-02-29', url: 'https://graph.hylte.se/graphql' },
        { id: 'laholm', role: 'MEMBER' },
      ],
      extras: [],
    });
  });

  test('may have comments, and lines that end as on Windows', () => {
    expect(read(`# Neighbours\r\n${LAWFUL.replaceAll('\n', '\r\n')}`).members).toHaveLength(2);
  });
});

describe('a manifest with a fault is refused with file, line and reason:', () => {
  test.each([
    ['an unknown key', `${LAWFUL}colour: red\n`, 'neighbours.yaml:7: colour: is no setting of a manifest'],
    ['an unknown key of a member', `${LAWFUL}    adress: here\n`, 'neighbours.yaml:7: members[1].adress: is no setting of a manifest'],
    ['a member that is listed twice', `${LAWFUL}  - id: hylte\n`, 'neighbours.yaml:7: members[2].id: hylte is listed already, as member 1'],
    ['an address that is none', `${LAWFUL}    url: graph.hylte.se\n`, 'neighbours.yaml:7: members[1].url: expected an address such as https://graph.hylte.se/graphql'],
    ['an address of another sort', `${LAWFUL}    url: ftp://hylte.se\n`, 'neighbours.yaml:7: members[1].url: expected an address such as https://graph.hylte.se/graphql'],
    ['a role that there is not', `${LAWFUL}    role: KING\n`, /^neighbours\.yaml:7: members\[1\]\.role: .*"INITIATOR"\|"MEMBER"\|"HOST"\|"OBSERVER"$/],
    ['a day that does not exist', `${LAWFUL}    since: 2023-02-29\n`, 'neighbours.yaml:7: members[1].since: expected a day that exists, written YYYY-MM-DD'],
    ['a moment for a day', `${LAWFUL}foundedOn: 2023-02-28T00:00:00Z\n`, 'neighbours.yaml:7: foundedOn: expected a day that exists, written YYYY-MM-DD'],
    ['a value of the wrong type', LAWFUL.replace('Neighbours', '5'), /^neighbours\.yaml:2: name: .*expected string, received number$/],
    ['a name that is empty', LAWFUL.replace('Neighbours', '""'), 'neighbours.yaml:2: name: expected the federation’s name'],
    ['an id with capitals', LAWFUL.replace('id: neighbours', 'id: Neighbours'), 'neighbours.yaml:1: id: expected an id of lower-case letters, digits and hyphens'],
    ['a member’s id with a colon', LAWFUL.replace('laholm', '"laholm:agreement:1"'), 'neighbours.yaml:6: members[1].id: expected an id of lower-case letters, digits and hyphens'],
    ['a member that is only a word', `${LAWFUL}  - bastad\n`, /^neighbours\.yaml:7: members\[2\]: .*expected object, received string$/],
    ['a member without an id', `${LAWFUL}  - role: HOST\n`, /^neighbours\.yaml:7: members\[2\]\.id: /],
    ['no members', LAWFUL.replace(/members:[^]*/, ''), /^neighbours\.yaml:1: members: /],
    ['an empty list of members', LAWFUL.replace(/members:[^]*/, 'members: []'), 'neighbours.yaml:4: members: expected at least one member'],
    ['members that are no list', LAWFUL.replace(/members:[^]*/, 'members: hylte'), /^neighbours\.yaml:4: members: .*expected array, received string$/],
    ['a file with nothing in it', '', /^neighbours\.yaml:1: the manifest: .*expected object/],
    ['a list instead of settings', '- hylte\n- laholm\n', /^neighbours\.yaml:1: the manifest: .*expected object/],
    ['a key that is there twice', `${LAWFUL}name: Others\n`, 'neighbours.yaml:7: Map keys must be unique'],
    ['a quotation without an end', 'id: neighbours\nname: "Neigh\n', /^neighbours\.yaml:\d: Missing closing "quote/],
    ['a tab for indentation', 'id: neighbours\n\tname: Neighbours\n', 'neighbours.yaml:2: Tabs are not allowed as indentation'],
    ['a second document', `${LAWFUL}---\nid: others\n`, /^neighbours\.yaml:7: Source contains multiple documents/],
    ['an alias', LAWFUL.replace('Neighbours', '*nobody'), 'neighbours.yaml:2: *nobody: a manifest has no aliases; write the value out'],
  ])('%s', (_fault, text, expected) => {
    expect(faultsOf(text)).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });

  test('every fault at once, so that one run is enough to mend them all', () => {
    expect(
      faultsOf(`name: 5
kind: CLUB
colour: red
members:
  - id: hylte
    url: hylte.se
  - bastad
  - id: hylte
    since: 2023-13-01
`),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^neighbours\.yaml:1: id: /),
        expect.stringMatching(/^neighbours\.yaml:1: name: /),
        expect.stringMatching(/^neighbours\.yaml:2: kind: /),
        expect.stringMatching(/^neighbours\.yaml:3: colour: /),
        expect.stringMatching(/^neighbours\.yaml:6: members\[0\]\.url: /),
        expect.stringMatching(/^neighbours\.yaml:7: members\[1\]: /),
        expect.stringMatching(/^neighbours\.yaml:8: members\[2\]\.id: hylte is listed already, as member 1$/),
        expect.stringMatching(/^neighbours\.yaml:9: members\[2\]\.since: /),
      ]),
    );
  });

  test('all faults of writing at once', () => {
    expect(faultsOf('id: neighbours\nid: others\nname: *nobody\nname: "x\n').length).toBeGreaterThanOrEqual(3);
  });

  test('aliases that unfold without end are refused before they unfold', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]\n`);
    expect(faultsOf(`a0: &a0 [x, x]\n${steps.join('')}`)[0]).toMatch(/^neighbours\.yaml:2: \*a0: a manifest has no aliases/);
  });
});

test('a manifest that is not there is refused by its name, without the folders of this machine', () => {
  expect(() => readManifest(join(folder, 'nobody.yaml'))).toThrow(new ManifestRefused('There is no manifest nobody.yaml.'));
});
