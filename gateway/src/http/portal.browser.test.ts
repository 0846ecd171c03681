import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audienceOf, identityOf, IDENTITY_SETTINGS, oidc, readEnvironment, type Running } from '@samverkan/common';
import { startIdentity } from '@samverkan/identity';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startFederation, type TestFederation, type TestGateway } from '../testing/federation.js';
import { findBrowser } from './testing/findBrowser.js';

const browserPath = findBrowser();
const inBrowser = browserPath === undefined ? describe.skip : describe;

/** Another officer, who works without the page. */
const SARA = { id: 'test|sara', name: 'Sara Berg', grants: ['officer:laholm'] };

/** WCAG 2.2 A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBrowser('the portal, in a real browser where this machine has one,', () => {
  let federation: TestFederation;
  let served: TestGateway;
  let provider: Running;
  let browser: Browser;
  let page: Page;
  let home: string;
  const problems: string[] = [];

  beforeAll(async () => {
    const port = await freePort();
    home = `http://127.0.0.1:${port}`;
    federation = await startFederation('goda-grannar');
    const { manifest } = federation;
    provider = await startIdentity({ manifest, portals: [home], keyFolder: mkdtempSync(join(tmpdir(), 'samverkan-identity-')) });
    const settings = readEnvironment(IDENTITY_SETTINGS, { IDENTITY_ISSUERS: JSON.stringify([{ issuer: provider.url, mayGrant: '*' }]) });
    served = await federation.another({
      port,
      identify: [oidc(identityOf(settings, manifest.id))],
      signIn: [{ issuer: provider.url, name: 'Samverkan', clientId: 'portal', scope: 'openid profile', resource: audienceOf(manifest.id) }],
    });
    browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    for (const running of [served, provider, federation]) await running?.stop();
  });

  /** Somebody with a browser of their own, at the page and signed in where they are anybody. */
  async function arrive({ as, path = '/keep-right/', width = 1280 }: { as?: string; path?: string; width?: number } = {}): Promise<void> {
    page = await (await browser.newContext({ locale: 'sv-SE', viewport: { width, height: 800 } })).newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.text().includes('Content Security Policy') && problems.push(message.text()));
    await page.goto(home + path);
    if (as === undefined) return;
    await page.locator('main').getByRole('button', { name: 'Logga in' }).click();
    await page.locator(`button[value="${as}"]`).click();
    await page.waitForURL(home + path);
    await page.getByText('Hämtad kl.').waitFor();
  }
  afterEach(async () => {
    await page.context().close();
    expect(problems.splice(0)).toEqual([]);
  });

  /** What axe finds at fault. Its script is evaluated past the page's policy, as the browser's tools are. GraphiQL's own tabs hold a button each. */
  async function faults(): Promise<string[]> {
    await page.evaluate(axe);
    const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)).filter((fault) => fault !== 'nested-interactive: .graphiql-tab');
  }
  const focused = () => page.evaluate<string>(`document.activeElement?.textContent?.trim() ?? ''`);
  const unitsToVerify = async (): Promise<{ responsibleUnit: string; records: object[] }[]> =>
    (await federation.askAs(SARA, '{ federation { worklist(organisation: "laholm") { toVerify { responsibleUnit records { recordId recordType } } } } }')).data.federation.worklist.toVerify;
  const section = (id: string) => page.locator(`#${id}`);
  const unitCalled = (name: string) => section('verify').locator('details').filter({ has: page.locator('summary', { hasText: name }) });

  test('whoever has not signed in is told what the page is for, and comes back to it when they have', async () => {
    await arrive();
    expect(await page.locator('main').innerText()).toContain('Logga in för att se din kommuns lista');
    expect(await faults()).toEqual([]);
    await page.context().close();
    await arrive({ as: 'officer-laholm' });
    expect(await page.getByRole('combobox', { name: 'Kommun eller organisation' }).inputValue()).toBe('laholm');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('button', { name: 'Logga ut' }).click(); // and at the provider
    await page.waitForURL(`${home}/keep-right/`);
    await page.getByText('Logga in för att se din kommuns lista').waitFor();
  });

  test('an officer confirms all records of a unit, and is told so where the keyboard is', async () => {
    await arrive({ as: 'officer-laholm' });
    const unit = unitCalled('Driftenheten');
    await unit.locator('summary').first().click();
    expect(await unit.getByRole('listitem').count()).toBe(2);
    expect(await faults()).toEqual([]);
    await unit.getByRole('button', { name: 'Bekräfta alla 2' }).click();
    await section('verify').getByText('2 uppgifter är bekräftade.').waitFor();
    expect(await focused()).toBe('2 uppgifter är bekräftade.');
    await unit.waitFor({ state: 'detached' });
    expect((await unitsToVerify()).map(({ responsibleUnit }) => responsibleUnit)).not.toContain('Driftenheten');
  });

  test('what somebody else has changed meanwhile is not confirmed unseen, and they are named', async () => {
    await arrive({ as: 'officer-laholm' });
    const unit = unitCalled('Barn- och ungdomsverksamheten');
    await unit.locator('summary').first().click();
    const { records } = (await unitsToVerify()).find(({ responsibleUnit }) => responsibleUnit === 'Barn- och ungdomsverksamheten')!;
    await federation.askAs(SARA, 'mutation ($records: [RecordToConfirm!]!) { confirmRecords(organisation: "laholm", records: $records) { __typename } }', { records });
    await unit.getByRole('button', { name: 'Bekräfta' }).click();
    const told = unit.getByRole('alert');
    await told.getByText('har ändrats av Sara Berg').waitFor();
    await told.getByRole('button', { name: 'Hämta igen' }).click();
    await unit.waitFor({ state: 'detached' });
  });

  test('an officer answers a remark with the keyboard alone; what is written is there in another language too', async () => {
    await arrive({ as: 'officer-laholm' });
    const answer = section('remarks').getByRole('textbox');
    await answer.focus();
    await page.keyboard.type('Tack, det är Driftenheten.');
    await page.getByRole('combobox', { name: 'Språk' }).selectOption('nb');
    await page.getByRole('heading', { name: 'Hold opplysningene oppdatert' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('nb');
    expect(await answer.inputValue()).toBe('Tack, det är Driftenheten.');
    await page.reload();
    await page.getByText('Hentet kl.').waitFor();
    expect(await answer.inputValue()).toBe('Tack, det är Driftenheten.');
    await answer.focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Send svaret');
    await page.keyboard.press('Enter');
    await section('remarks').getByText('Svaret er sendt.').waitFor();
    await section('remarks').getByText('Ingen synspunkter venter på svar.').waitFor();
  });

  test('the form of a deadline says plainly what is wrong, keeps what was written, and then saves it', async () => {
    await arrive({ as: 'officer-laholm' });
    const deadline = section('deadlines').getByRole('listitem').filter({ hasText: 'Förhandling enligt 11 § MBL' });
    await deadline.locator('summary').click();
    await deadline.getByLabel('Vad visar det').fill('Protokoll 2026-02-11, § 4');
    await deadline.getByLabel('Dag då det gjordes').fill('2999-01-01');
    await deadline.getByRole('button', { name: 'Spara' }).click();
    await deadline.getByText('Dagen har inte varit än').waitFor();
    expect(await deadline.getByLabel('Vad visar det').inputValue()).toBe('Protokoll 2026-02-11, § 4');
    await deadline.getByLabel('Dag då det gjordes').fill('2026-02-11');
    await deadline.getByRole('button', { name: 'Spara' }).click();
    await section('deadlines').getByText('Sparat: Förankra samverkan, Förhandling enligt 11 § MBL.').waitFor();
    await deadline.waitFor({ state: 'detached' });
  });

  test('the keyboard reaches everything from the top, sees where it is, and is caught nowhere', async () => {
    await arrive({ as: 'officer-laholm' });
    const seen: string[] = [];
    for (let pressed = 0; pressed < 25; pressed++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
      const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
      expect([seen.at(-1), outline]).toEqual([seen.at(-1), expect.not.stringMatching('none')]);
    }
    expect(seen[0]).toBe('Hoppa till innehållet');
    expect(seen).toEqual(expect.arrayContaining(['Utforska', 'Logga ut', 'Hämta igen']));
    expect(seen.filter((text) => text.startsWith('Skriv in')).length).toBeGreaterThan(3);
  });

  test('a member that is away is named, and the rest is there', async () => {
    await federation.members.get('halmstad')!.kill();
    try {
      await arrive({ as: 'officer-laholm' });
      await page.getByText(/Halmstads kommun svarar inte just nu|Svarar inte just nu: Halmstads kommun/).waitFor();
      expect(await section('verify').locator('details').count()).toBeGreaterThan(1);
    } finally {
      await federation.members.get('halmstad')!.revive();
    }
  });

  test('a reader sees a list and no button that changes anything', async () => {
    await arrive({ as: 'reader-goda-grannar' });
    await page.getByText('Du kan läsa listan').waitFor();
    expect(await page.locator('main section').getByRole('button').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  test.each(['/', '/keep-right/'])('%s fits in 320 px, and keeps to WCAG 2.2 AA there too', async (path) => {
    await arrive({ path, width: 320 });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await faults()).toEqual([]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
