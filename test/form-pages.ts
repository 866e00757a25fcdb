import { type ApiWorld, startApi } from './api-world';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';

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

/** The API with its console, and people at its forms. */
export interface FormWorld {
  readonly identity: IdentityProcess;
  readonly api: ApiWorld;
  readonly pages: FormPages;
  close(): Promise<void>;
}

export async function startForms(
  publicUrl: string,
  today: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<FormWorld> {
  const identity = await IdentityProcess.start(publicUrl);
  const api = await startApi(today, { ...identity.environment, ...environment });
  return {
    identity,
    api,
    pages: new FormPages(publicUrl, api),
    async close() {
      await api.close();
      await identity.stop();
    },
  };
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
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What a person reads on a page, in one line. */
export function wordsOn(text: string): string {
  const main = text.slice(text.indexOf('<main'));
  return read(main.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ');
}

/** What can be typed or chosen under one name of a form. */
interface Input {
  readonly kind: 'hidden' | 'typed' | 'chosen';
  /** As the page has them. */
  values: readonly string[];
  /** What can be chosen. */
  readonly options: string[];
}

/** The form of a page, filled in as a browser would let anybody: a value that is no choice of it is refused. */
export class ReadForm {
  readonly inputs: ReadonlyMap<string, Input>;

  constructor(text: string) {
    this.inputs = inputsOf(text);
  }

  /** @throws Error where a form has no such input, or not that choice */
  fill(name: string, value: unknown): void {
    const texts = (Array.isArray(value) ? value : [value]).map(String);
    if (this.inputs.has(`${name}-day`)) {
      const [choice = '', on = choice] = (texts[0] ?? '').split('/');
      const [year = '', month = '', day = ''] = on.split('-');
      if (this.inputs.has(name)) this.#put(name, [choice]);
      for (const [part, typed] of Object.entries({ day, month, year })) {
        this.#put(`${name}-${part}`, [typed.replace(/^0/, '')]);
      }
      return;
    }
    this.#put(name, this.inputs.get(name)?.kind === 'typed' ? [texts.join('\n')] : texts);
  }

  #put(name: string, values: readonly string[]): void {
    const input = this.inputs.get(name);
    if (!input) throw new Error(`The form asks for no ${name}.`);
    const strange = values.filter((one) => !input.options.includes(one));
    if (input.kind === 'chosen' && strange.length > 0) {
      throw new Error(`${strange.join(', ')} can not be chosen for ${name}.`);
    }
    input.values = values;
  }

  get fields(): URLSearchParams {
    return new URLSearchParams(
      [...this.inputs].flatMap(([name, { values }]) => values.map((one) => [name, one])),
    );
  }
}

const ATTRIBUTES = String.raw`((?:\s+[\w:-]+(?:="[^"]*")?)*)`;
const CONTROL = new RegExp(
  `<input${ATTRIBUTES}\\s*/?>|<textarea${ATTRIBUTES}>([^<]*)</textarea>|<select${ATTRIBUTES}>(.*?)</select>`,
  'gs',
);
const OPTION = new RegExp(`<option${ATTRIBUTES}>`, 'g');

/** Of the first form of a page that is sent, by the name of each. */
function inputsOf(text: string): ReadonlyMap<string, Input> {
  const main = text.slice(text.indexOf('<main'));
  const form = main.slice(main.indexOf('method="post"'));
  const inputs = new Map<string, Input>();
  const whole = form.slice(0, form.indexOf('</form>'));
  for (const [, input, area, typed = '', select, inside = ''] of whole.matchAll(CONTROL)) {
    const said = attributesIn(input ?? area ?? select ?? '');
    const name = said.get('name') ?? '';
    if (input !== undefined && ['radio', 'checkbox'].includes(said.get('type') ?? '')) {
      const before = inputs.get(name) ?? { kind: 'chosen', values: [], options: [] };
      before.options.push(said.get('value') ?? 'on');
      const chosen = said.has('checked') ? [said.get('value') ?? 'on'] : [];
      inputs.set(name, { ...before, values: [...before.values, ...chosen] });
    } else if (select !== undefined) {
      const all = [...inside.matchAll(OPTION)].map(([, of = '']) => attributesIn(of));
      const open = all.filter((one) => !one.has('disabled'));
      const values = open.filter((one) => one.has('selected')).map((one) => one.get('value') ?? '');
      const options = open.map((one) => one.get('value') ?? '');
      inputs.set(name, { kind: 'chosen', values: values.length > 0 ? values : [''], options });
    } else {
      const kind = said.get('type') === 'hidden' ? 'hidden' : 'typed';
      const value = area === undefined ? (said.get('value') ?? '') : read(typed).replace(/^\n/, '');
      inputs.set(name, { kind, values: [value], options: [] });
    }
  }
  return inputs;
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const all = written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g);
  return new Map([...all].map(([, name = '', value = '']) => [name, read(value)]));
}

export const formFor = (
  { text }: FormPage,
  typed: Readonly<Record<string, string>>,
): URLSearchParams => new URLSearchParams({ ...hiddenIn(text), ...typed });
