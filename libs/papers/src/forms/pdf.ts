import { DomainError } from '@tipstaff/kernel';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type DocumentModel } from '../model/paper-model';
import { fontFiles } from './chart-png';
import { escaped } from './escaped';
import { paperHtml } from './html';

const LONGEST_START_MS = 30_000;
const LONGEST_PRINT_MS = 60_000;
const MARGIN = '20mm';

interface Browser {
  readonly executablePath: string;
  /** What the browser needs beside the few names that it is told anyway. */
  readonly env: Readonly<Record<string, string>>;
}

/** Prints the page of HTML that a paper also is, in a browser of the installation's: one at a time, each closed. */
export class PdfPrinter {
  private last: Promise<unknown> = Promise.resolve();

  /** @param chromium path of a Chromium or Chrome, `packaged` in a checkout, null where PDF is switched off */
  constructor(private readonly chromium: string | null) {}

  get isOn(): boolean {
    return this.chromium !== null;
  }

  /**
   * Tagged, with an outline of its headings, on A4, with number of the page and code at each foot.
   * @param code in print; null while there is none
   * @throws DomainError `paper.pdf-off` · `paper.pdf-failed`
   */
  async print(model: DocumentModel, code: string | null): Promise<Uint8Array> {
    const { chromium } = this;
    if (chromium === null) throw pdfOff();
    const mine = this.last.then(() => printed(chromium, paperHtml(model, code), footOf(code)));
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } catch (error) {
      throw new DomainError(
        'unavailable',
        'paper.pdf-failed',
        `The browser that TIPSTAFF_CHROMIUM names ("${chromium}") printed no PDF: see whether it starts, as the user that Tipstaff runs as, and try again. The paper as Word and HTML is not touched by this.`,
        { cause: error },
      );
    }
  }
}

export function pdfOff(): DomainError {
  return new DomainError(
    'not-found',
    'paper.pdf-off',
    'PDF is switched off here. Whoever runs the service switches it on with TIPSTAFF_CHROMIUM, the path of a Chromium or Chrome; the same paper is there as Word and HTML.',
  );
}

async function printed(chromium: string, html: string, foot: string): Promise<Uint8Array> {
  const { executablePath, env } = await browserOf(chromium);
  // Whoever prints nothing loads none.
  const playwright = await import('playwright-core');
  const browser = await playwright.chromium.launch({
    executablePath,
    // What it prints is escaped text of our own, without scripts or network; a sandbox of its own is not to be had everywhere.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...environmentKept(), ...env },
    timeout: LONGEST_START_MS,
    // The process that prints has an order of its own for ending.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  // Whatever is waited for then fails.
  const late = setTimeout(() => void browser.close(), LONGEST_PRINT_MS);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    const letters = await fonts();
    await page.setContent(html.replace('</head>', `${letters}</head>`));
    // A font is read when something is to be drawn with it.
    await page.screenshot();
    const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    return await page.pdf({
      ...{ format: 'A4', margin, tagged: true, outline: true, printBackground: true },
      ...{
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: letters + foot,
      },
    });
  } finally {
    clearTimeout(late);
    await browser.close();
  }
}

/** The fonts that come with the program in place of Arial: a server has none, and then nothing is drawn. */
async function fonts(): Promise<string> {
  const [regular, bold] = await Promise.all(fontFiles().map((file) => readFile(file, 'base64')));
  const face = (weight: string, bytes = ''): string =>
    `@font-face{font-family:Arial;font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
  return `<style>${face('normal', regular)}${face('bold', bold)}</style>`;
}

function footOf(code: string | null): string {
  const said = code === null ? '' : `. Code of this paper: ${escaped(code)}`;
  return `<p style="font:9pt Arial,Helvetica,sans-serif;margin:0 ${MARGIN}">Page <span class="pageNumber"></span> of <span class="totalPages"></span>${said}</p>`;
}

/** Of our own environment a browser is told no secret. */
function environmentKept(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'FONTCONFIG_FILE', 'LD_LIBRARY_PATH'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

async function browserOf(chromium: string): Promise<Browser> {
  if (chromium !== 'packaged') return { executablePath: chromium, env: {} };
  const { stdout } = await promisify(execFile)(process.execPath, [unpackingScript()]);
  return JSON.parse(stdout) as Browser;
}

/** In a checkout, of which an image holds no scripts. */
function unpackingScript(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const script = join(folder, 'scripts', 'unpack-chromium.mjs');
    if (existsSync(script)) return script;
    if (folder === dirname(folder)) {
      throw new Error('There is no packaged Chromium outside a checkout.');
    }
  }
}
