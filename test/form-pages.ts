import { type ApiWorld } from './api-world';
import { CookieBrowser } from './cookie-browser';

/** What a browser sends with a form of a page of ours. */
export const sameOrigin = (publicUrl: string): Readonly<Record<string, string>> => ({
  origin: publicUrl,
  'sec-fetch-site': 'same-origin',
});

export interface FormPage {
  readonly status: number;
  readonly text: string;
  readonly location: string;
}

export async function pageIn(answer: Promise<Response>): Promise<FormPage> {
  const { status, headers } = await answer;
  return { status, text: await (await answer).text(), location: headers.get('location') ?? '' };
}

/** People of the demonstration at the forms of the console, without a browser: as fast as forms can be filled in. */
export class FormPages {
  readonly #people = new Map<string, Promise<CookieBrowser>>();

  constructor(
    private readonly publicUrl: string,
    private readonly api: Pick<ApiWorld, 'url'>,
  ) {}

  async signedIn(person: string): Promise<CookieBrowser> {
    const browser = new CookieBrowser(this.publicUrl, this.api.url);
    expect((await browser.signIn(person, '/')).status).toBe(303);
    return browser;
  }

  as(person: string): Promise<CookieBrowser> {
    const known = this.#people.get(person) ?? this.signedIn(person);
    this.#people.set(person, known);
    return known;
  }

  async open(person: string, path: string): Promise<FormPage> {
    return pageIn((await this.as(person)).ask(path));
  }

  async send(
    person: string,
    path: string,
    fields: URLSearchParams,
    headers = sameOrigin(this.publicUrl),
  ): Promise<FormPage> {
    return pageIn((await this.as(person)).ask(path, { method: 'POST', body: fields, headers }));
  }

  /** Through the page that checks it, where that has nothing against it. */
  async record(person: string, path: string, fields: URLSearchParams): Promise<FormPage> {
    const checked = await this.send(person, path, fields);
    return checked.status === 200 ? this.send(person, path, confirming(checked)) : checked;
  }

  /** Of the people named, those who may, over something. */
  async giversOf(people: readonly string[], permission: string): Promise<readonly string[]> {
    const may = await Promise.all(
      people.map(async (person) => {
        const me = (await (await (await this.as(person)).ask('/api/v1/me')).json()) as {
          permissions: readonly { permission: string }[];
        };
        return me.permissions.some((one) => one.permission === permission);
      }),
    );
    return people.filter((_, at) => may[at]);
  }
}

/** What nobody typed of the form of a page, as it is written there. */
export function hiddenIn(text: string): Record<string, string> {
  return Object.fromEntries(hiddenFields(text));
}

function hiddenFields(text: string): readonly (readonly [string, string])[] {
  const main = text.slice(text.indexOf('<main'));
  const inputs = main.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return [...inputs].map(([, name = '', value = '']) => [name, value]);
}

/** What the first button of a page that checks a form sends. */
export function confirming({ text }: FormPage): URLSearchParams {
  const fields = hiddenFields(text).map(([name, value]) => [name, read(value)]);
  return new URLSearchParams([...fields, ['_step', 'confirm']]);
}

const read = (written: string): string =>
  written
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export const formFor = (
  { text }: FormPage,
  typed: Readonly<Record<string, string>>,
): URLSearchParams => new URLSearchParams({ ...hiddenIn(text), ...typed });
