import { gzipSync } from 'node:zlib';
import { type CookieBrowser } from './cookie-browser';

/** What a browser loads for a page, compressed, in bytes, and in how many files. */
export interface Weights {
  readonly html: number;
  readonly css: number;
  readonly javaScript: number;
  readonly styleSheets: number;
  readonly scripts: number;
}

/** @throws Error where the page or what it loads is not answered */
export async function weightsOfPage(browser: CookieBrowser, path: string): Promise<Weights> {
  const textOf = async (at: string): Promise<string> => {
    const answer = await browser.ask(at);
    if (answer.status !== 200) throw new Error(`${answer.status} at ${at}`);
    return answer.text();
  };
  const html = await textOf(path);
  const named = (pattern: RegExp): readonly string[] =>
    [...html.matchAll(pattern)].map(([, at = '']) => at);
  const weigh = async (files: readonly string[]): Promise<number> => {
    const texts = await Promise.all(files.map(textOf));
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  };
  const styles = named(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = named(/<script[^>]* src="([^"]+)"/g);
  return {
    html: gzipSync(html).length,
    css: await weigh(styles),
    javaScript: await weigh(scripts),
    ...{ styleSheets: styles.length, scripts: scripts.length },
  };
}
