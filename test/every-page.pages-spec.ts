import { type Page } from 'playwright-core';
import { consoleRoutes } from '../apps/console/src';
import { accessibilityFaults, idsTwiceOn, overflowOf, weakTextsOn } from './browser/browser';
import { giveAll } from './client/give';
import { type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';

/**
 * `npm run test:pages`: each page that a role comes to by links, in each medium. A page is known by its route, and one
 * of each is looked at; whoever adds a page has it here, once something leads to it.
 */
const HOUR = 3_600_000;
jest.setTimeout(HOUR);

const ROLES = [
  ...['psd-case-worker', 'psd-supervisor', 'head-of-psd', 'hearing-administrator'],
  ...['opcc-officer', 'opcc-reviewer', 'force-auditor', 'administrator'],
];

let world: ConsoleWorld;

beforeAll(async () => {
  world = await startConsole('2024-10-01');
  const { client } = world.api;
  await giveAll(
    ...([client, 'complaint', 'CO/1/24'] as const),
    ['receive', { on: '2023-05-02' }],
    ['log', { on: '2023-05-03' }],
    ['decide-handling', { on: '2023-05-05', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-05-08', value: 'local' }],
  );
  await giveAll(
    ...([client, 'meeting', 'PAM-1'] as const),
    ['schedule', { on: '2024-07-22', value: '2024-09-30' }],
    ['record-question', { on: '2024-09-02', number: 1, topic: 'Hate crime', question: 'Why?' }],
  );
  await giveAll(
    ...([client, 'proceeding', 'MH/1/24'] as const),
    ['refer', { on: '2024-07-01', value: 'hearing', person: 'OFF-0002' }],
    ['give-notice', { on: '2024-07-15', person: 'OFF-0002' }],
    ['conclude', { on: '2024-09-26', value: 'hearing' }],
    ['record-outcome', { on: '2024-09-26', value: 'dismissed', person: 'OFF-0002' }],
  );
  const raised = { person: 'Chief Constable', related: 'PAM-1', note: 'Report on custody waits.' };
  await giveAll(client, 'action', 'PAM-1/1', ['raise', { on: '2024-09-30', value: 1, ...raised }]);
});
afterAll(() => world.close());

const routes = consoleRoutes().map((route) => ({
  route,
  pattern: new RegExp(`^${route.replace('/pages', '').replace(/:[a-z]+/gi, '[^/]+') || '/'}$`),
}));

/** The more of its parts are words, the better it fits: `/cases/new` is no `/cases/:kind`. */
function routeOf(path: string): string | null {
  const found = routes.filter(({ pattern }) => pattern.test(path)).map(({ route }) => route);
  const words = (route: string): number =>
    route.split('/').filter((part) => !part.startsWith(':')).length;
  return found.sort((a, b) => words(b) - words(a))[0] ?? null;
}

/** Leads out, or is no page. */
const NO_PAGE = /^\/(assets|api|docs|admin|health|sign-in|openapi)/;

/** One address for each route that links lead to, from the first page on. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const known = new Map<string, string>();
  const queue = ['/'];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(`${PUBLIC_URL}${path}`);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="/"]')].map((one) => one.getAttribute('href'))`,
    );
    for (const link of links) {
      const { pathname } = new URL(link, PUBLIC_URL);
      const route = NO_PAGE.test(pathname) ? null : routeOf(pathname);
      if (route === null || known.has(route)) continue;
      known.set(route, link);
      queue.push(link);
    }
  }
  return [...known.values()];
}

type Look = (page: Page) => Promise<readonly unknown[]>;

const overflow: Look = async (page) => {
  const over = await overflowOf(page);
  return over === 0 ? [] : [`${over} px wider than the window`];
};

/** Medium -> how it is seen, and what is then looked for. */
const MEDIA: Readonly<
  Record<
    string,
    {
      readonly seen?: object;
      readonly before?: (page: Page) => Promise<unknown>;
      readonly look: Look;
    }
  >
> = {
  light: {
    look: async (page) => [...(await accessibilityFaults(page)), ...(await idsTwiceOn(page))],
  },
  'forced colours': { seen: { forcedColours: true }, look: weakTextsOn },
  print: { before: (page) => page.emulateMedia({ media: 'print' }), look: weakTextsOn },
  '320 px': { seen: { width: 320 }, look: overflow },
  '200 % text': {
    before: (page) => page.evaluate(`document.documentElement.style.fontSize = '200%'`),
    look: overflow,
  },
};

describe.each(ROLES)('every page of %s', (role) => {
  let pages: readonly string[] = [];
  beforeAll(async () => {
    pages = await pagesOf(await world.signedIn(role, { javaScript: true }));
    expect(pages.length).toBeGreaterThan(1);
  });

  it.each(Object.keys(MEDIA))('in %s', async (medium) => {
    const { seen = {}, before, look } = MEDIA[medium] ?? { look: overflow };
    const page = await world.signedIn(role, { javaScript: true, ...seen });
    const found: (readonly [string, readonly unknown[]])[] = [];
    for (const path of pages) {
      await page.goto(`${PUBLIC_URL}${path}`);
      await before?.(page);
      found.push([path, await look(page)]);
    }
    expect(found.filter(([, faults]) => faults.length > 0)).toEqual([]);
  });
});
