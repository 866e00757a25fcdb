export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
}

interface Cookie {
  readonly value: string;
  /** As the server set it. */
  readonly line: string;
}

/**
 * A browser as far as signing in needs one: keeps cookies per host and port, and goes where it is sent,
 * a step at a time. The API's public name leads to where it listens, as a name server would say.
 */
export class CookieBrowser {
  readonly #jars = new Map<string, Map<string, Cookie>>();

  constructor(
    private readonly publicUrl: string,
    private readonly apiUrl: string,
    private readonly send: (url: string, init: RequestInit) => Promise<Response> = fetch,
  ) {}

  /** One request, and no redirect followed. */
  async ask(address: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Response> {
    const url = new URL(address, this.publicUrl);
    const jar = this.#jarOf(url.origin);
    const cookies = [...jar].map(([name, { value }]) => `${name}=${value}`).join('; ');
    const answer = await this.send(this.#listening(url), {
      ...{ method, redirect: 'manual' },
      headers: { ...(cookies === '' ? {} : { cookie: cookies }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  }

  /** Follows redirects until an address of the API is next, which is not asked. */
  async untilBack(address: string): Promise<string> {
    for (let at = address; ;) {
      const answer = await this.ask(at);
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`${answer.status} at ${at}: ${await answer.text()}`);
      at = new URL(next, at).href;
      if (at.startsWith(this.publicUrl)) return at;
    }
  }

  /** From the provider's first address to the callback, as one of its people. */
  async chooseAt(provider: string, person: string): Promise<string> {
    const asked = await this.ask(provider);
    const place = new URL(asked.headers.get('location') ?? '', provider).href;
    // Already known there: it sends back at once.
    if (place.startsWith(this.publicUrl)) return place;
    const chosen = await this.ask(place, { method: 'POST', body: new URLSearchParams({ person }) });
    return this.untilBack(new URL(chosen.headers.get('location') ?? '', place).href);
  }

  /** @returns where the API leads to after the sign-in */
  async signIn(person: string, returnTo = '/docs'): Promise<Response> {
    const begun = await this.ask(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    return this.ask(await this.chooseAt(begun.headers.get('location') ?? '', person));
  }

  /** As a page of the API sends it. */
  async change(path: string, body: object, headers: Sent['headers'] = {}): Promise<Response> {
    const { csrfToken } = (await (await this.ask('/sign-in/session')).json()) as {
      csrfToken: string;
    };
    return this.ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'x-tipstaff-csrf': csrfToken,
        origin: this.publicUrl,
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    });
  }

  cookie(name: string): Cookie | undefined {
    return this.#jarOf(new URL(this.publicUrl).origin).get(name);
  }

  plant(name: string, value: string): void {
    this.#jarOf(new URL(this.publicUrl).origin).set(name, { value, line: '' });
  }

  #listening(url: URL): string {
    const here = new URL(this.publicUrl).origin;
    return url.origin === here ? `${this.apiUrl}${url.pathname}${url.search}` : url.href;
  }

  #jarOf(origin: string): Map<string, Cookie> {
    const jar = this.#jars.get(origin) ?? new Map<string, Cookie>();
    this.#jars.set(origin, jar);
    return jar;
  }
}

function keep(jar: Map<string, Cookie>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
  else jar.set(name, { value, line });
}
