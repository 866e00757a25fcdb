import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { source as axeSource } from 'axe-core';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const CHECKOUT = join(__dirname, '..', '..');
/** Without JavaScript some calls of the driver never end by themselves. */
const LONGEST_STEP_MS = 15_000;
const ARGUMENTS = [
  // As root there is no other way, and what it shows is our own.
  ...['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
];

interface Unpacked {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a page comes to be seen. */
export interface Seen {
  readonly javaScript: boolean;
  readonly width?: number;
  readonly forcedColours?: boolean;
}

/** One Chromium, headless; each visitor has a context of their own. */
export class TestBrowser {
  private constructor(private readonly browser: Browser) {}

  /**
   * @param leads host -> where it is on this machine, `127.0.0.1:3000`
   * @throws Error where this machine has no browser: nothing is skipped
   */
  static async start(leads: Readonly<Record<string, string>> = {}): Promise<TestBrowser> {
    const told = execFileSync(process.execPath, ['scripts/unpack-chromium.mjs'], {
      cwd: CHECKOUT,
      encoding: 'utf8',
    });
    const { executablePath, env } = JSON.parse(told) as Unpacked;
    const rules = Object.entries(leads).map(([host, place]) => `MAP ${host} ${place}`);
    const launched = (): Promise<Browser> =>
      chromium.launch({
        executablePath,
        args: [...ARGUMENTS, `--host-resolver-rules=${rules.join(',')}`],
        env: { ...process.env, ...env },
        timeout: 60_000,
      });
    // On a machine that is very busy its first process falls over now and then, before any page is there.
    return new TestBrowser(await launched().catch(launched));
  }

  async visitor({ javaScript, width = 1_100, forcedColours = false }: Seen): Promise<Page> {
    const context: BrowserContext = await this.browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Pacific/Auckland',
      forcedColors: forcedColours ? 'active' : 'none',
    });
    context.setDefaultTimeout(LONGEST_STEP_MS);
    return context.newPage();
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, and texts that are hard to read: axe leaves some of those undecided. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: rules });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, RULES);
  return [...found, ...(await weakTextsOn(page))];
}

/** A label leads to the first of two that have one id, which axe leaves out. */
export const idsTwiceOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(IDS_TWICE);

const IDS_TWICE = `[...document.querySelectorAll('[id]')]
  .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) !== at)
  .map(({ id }) => 'id twice: ' + id)`;

/** Texts that are hard to read against what is behind them, in the medium that the page is seen in. */
export const weakTextsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(WEAK_TEXTS);

/** In the page: contrast of each text with the nearest background that is not seen through. */
const WEAK_TEXTS = `(() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((one) => {
      const part = one / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parts(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const faults = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent.trim();
    const element = walk.currentNode.parentElement;
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (text === '' || width < 2 || height < 2 || style.visibility === 'hidden') continue;
    const [a, b] = [light(parts(style.color)), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) faults.push('contrast ' + ratio.toFixed(1) + ': ' + text.slice(0, 60));
  }
  return faults;
})()`;

/** The share of the page that is not white, as it is drawn: with no font nothing is, and nobody complains. */
export async function inkOf(page: Page, browser: TestBrowser): Promise<number> {
  const picture = (await page.screenshot()).toString('base64');
  const reader = await browser.visitor({ javaScript: true });
  try {
    return await reader.evaluate<number>(SHARE_OF_INK(picture));
  } finally {
    await reader.context().close();
  }
}

const SHARE_OF_INK = (picture: string): string => `(async () => {
  const bytes = Uint8Array.from(atob('${picture}'), (one) => one.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] + data[at + 1] + data[at + 2] < 600) ink += 1;
  }
  return ink / (data.length / 4);
})()`;

/** Anything wider than the window has to be scrolled to sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Words of tables that stand on more than one line, so that nobody can read them; one with a hyphen may. */
export const wordsBrokenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('table')].flatMap((table) => {
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\d]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  })`);
