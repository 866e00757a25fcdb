import { type ApiWorld, startApi } from './api-world';
import { type CommandedType, giveAll, type Told } from './client/give';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';
import { gzipSync } from 'node:zlib';

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
  const textOf = async (path: string): Promise<string> => {
    const answer = await browser.ask(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };
  const html = await textOf(`/cases/complaint/norfolk/${encodeURIComponent(CASE)}`);
  expect(html.match(/id="fact-\d+"/g)).toHaveLength(FACTS);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, at]) => at);
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, at]) => at);
  expect([styles.length, scripts.length]).toEqual([1, 1]);
  const weights = {
    html: gzipSync(html).length,
    css: gzipSync(await textOf(styles[0] ?? '')).length,
    javaScript: gzipSync(await textOf(scripts[0] ?? '')).length,
  };
  for (const [what, weight] of Object.entries(weights)) {
    expect([what, weight <= MOST[what as keyof typeof MOST]]).toEqual([what, true]);
  }
});
