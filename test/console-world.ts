import { type Page } from 'playwright-core';
import { Client } from 'pg';
import { type ApiWorld, startApi } from './api-world';
import { type Seen, TestBrowser } from './browser/browser';
import { IdentityProcess } from './identity-process';

const HOST = 'tipstaff.test';
export const PUBLIC_URL = `http://${HOST}`;

/** The API with its pages, the people of the demonstration, and a browser that knows the way to both. */
export interface ConsoleWorld {
  readonly api: ApiWorld;
  readonly browser: TestBrowser;
  readonly database: Client;
  /** Signed in, on the first page. */
  signedIn(person: string, seen?: Partial<Seen>): Promise<Page>;
  close(): Promise<void>;
}

export async function startConsole(
  today: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ConsoleWorld> {
  const identity = await IdentityProcess.start(PUBLIC_URL);
  const api = await startApi(today, { ...identity.environment, ...environment });
  const database = new Client({ connectionString: api.database.url });
  await database.connect();
  const browser = await TestBrowser.start({ [HOST]: new URL(api.url).host });
  return {
    api,
    browser,
    database,
    async signedIn(person, { javaScript = false, ...seen } = {}) {
      const page = await browser.visitor({ javaScript, ...seen });
      await page.goto(`${PUBLIC_URL}/`);
      await page.click('a.govuk-button');
      await choose(page, person);
      return page;
    },
    async close() {
      await browser.close();
      await identity.stop();
      await database.end();
      await api.close();
    },
  };
}

/** On the page of the provider that asks who one is. */
export async function choose(page: Page, person: string): Promise<void> {
  await page.click(`button[value="${person}"]`);
}
