import { type ApiWorld, startApi } from './api-world';
import { Sessions } from '../libs/access/src/sign-in/sessions';
import { type CommandedType, giveAll, type Told } from './client/give';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';
import { weightsOfPage } from './weights-of-page';

jest.setTimeout(180_000);

const PUBLIC_URL = 'http://tipstaff.test';
const CASE = 'CO/100/24';
const FACTS = 100;
/** What a browser loads for a case of a hundred facts, compressed, in bytes. */
const MOST = { html: 60_000, css: 25_000, javaScript: 12_000 };

let identity: IdentityProcess;
let api: ApiWorld;

beforeAll(async () => {
  identity = await IdentityProcess.start(PUBLIC_URL);
  api = await startApi('2024-10-01', identity.environment);
  const updates = Array.from({ length: FACTS - 5 }, (_, at) => {
    const on = new Date(Date.UTC(2024, 5, 1) + at * 86_400_000).toISOString().slice(0, 10);
    const note = `Told by telephone, for the ${at + 1}th time: statements of two witnesses are awaited.`;
    return ['record-update', { on, note }] as unknown as Told<CommandedType & 'complaint'>;
  });
  await giveAll(
    ...([api.client, 'complaint', CASE] as const),
    ['receive', { on: '2024-05-20' }],
    ['log', { on: '2024-05-21' }],
    ['decide-handling', { on: '2024-05-23', value: 'schedule-3' }],
    ['record-contact', { on: '2024-05-24' }],
    ['decide-investigation', { on: '2024-05-28', value: 'local' }],
    ...updates,
  );
});
afterAll(async () => {
  await identity.stop();
  await api.close();
});

it('the page of a case of a hundred facts is light: one document, one style sheet, one script', async () => {
  const browser = new CookieBrowser(PUBLIC_URL, api.url);
  await browser.signIn('psd-supervisor', '/');
  const path = `/cases/complaint/norfolk/${encodeURIComponent(CASE)}`;
  const html = await (await browser.ask(path)).text();
  expect(html.match(/id="fact-\d+"/g)).toHaveLength(FACTS);
  // The latest that ended stand on it, the others on the page of its deadlines.
  const whole = await (await browser.ask(`${path}/deadlines`)).text();
  const explained = (text: string): number => text.match(/Explain this date/g)?.length ?? 0;
  expect(explained(html)).toBeLessThan(30);
  expect(explained(whole)).toBeGreaterThan(90);
  const { styleSheets, scripts, ...weights } = await weightsOfPage(browser, path);
  expect([styleSheets, scripts]).toEqual([1, 1]);
  for (const [what, weight] of Object.entries(weights)) {
    expect([what, weight <= MOST[what as keyof typeof MOST]]).toEqual([what, true]);
  }
});

it('who asks for a page is looked up once, however much it asks the API for', async () => {
  const browser = new CookieBrowser(PUBLIC_URL, api.url);
  await browser.signIn('psd-supervisor', '/');
  const lookedUp = jest.spyOn(Sessions.prototype, 'find');
  expect((await browser.ask(`/cases/complaint/norfolk/${encodeURIComponent(CASE)}`)).status).toBe(
    200,
  );
  expect(lookedUp).toHaveBeenCalledTimes(1);
  lookedUp.mockRestore();
});
