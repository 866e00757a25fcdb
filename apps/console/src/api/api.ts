import { type Answer, type Transport } from '../transport';
import { type AnswerTo, type GetPath, type PartsOf, type Problem } from './types';

/** The API said no. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  constructor(
    readonly problem: Problem,
    readonly headers: Answer['headers'],
  ) {
    super(problem.code);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** What goes with each question of one request of a person's. */
export interface Asking {
  /** The person's cookies as their browser sent them, and what it said of where the request comes from. */
  readonly headers: Readonly<Record<string, string>>;
  readonly from: string;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** The API's own contract, with the session of one person: the console has no other way to the record. */
export class Api {
  constructor(
    private readonly transport: Transport,
    private readonly asking: Asking,
  ) {}

  /** @throws ApiRefusal */
  async get<Path extends GetPath>(path: Path, parts: PartsOf<Path>): Promise<AnswerTo<Path>> {
    const { path: named = {}, query = {} } = parts as {
      path?: Readonly<Record<string, string>>;
      query?: Readonly<Record<string, string | number | undefined>>;
    };
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(named[name] ?? ''));
    return (await this.read(`${url}${queryOf(query)}`)) as AnswerTo<Path>;
  }

  /** @throws ApiRefusal */
  async read(url: string): Promise<unknown> {
    const { headers, from } = this.asking;
    return wellAnswered(await this.transport({ method: 'GET', url, headers, from })).json();
  }

  /**
   * Changes something: the browser's own words of where it comes from go with it, and the API judges them.
   * @throws ApiRefusal
   */
  post(url: string, sending: Sending): Promise<Answer> {
    return this.send('POST', url, sending);
  }

  /** Puts something in the place of what is there, as `post` changes. @throws ApiRefusal */
  put(url: string, sending: Sending): Promise<Answer> {
    return this.send('PUT', url, sending);
  }

  private async send(
    method: 'POST' | 'PUT',
    url: string,
    { headers = {}, body = {} }: Sending,
  ): Promise<Answer> {
    const { headers: own, from } = this.asking;
    return wellAnswered(
      await this.transport({
        ...{ method, url, from },
        headers: { ...own, ...headers },
        body: JSON.stringify(body),
      }),
    );
  }
}

/** One part of an address: a `/` within it stays within it, and dots are no step upwards. */
export const segment = (text: string): string =>
  encodeURIComponent(text).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E'));

export function queryOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (said.length === 0) return '';
  return `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()}`;
}

function wellAnswered(answer: Answer): Answer {
  if (answer.status < 400) return answer;
  throw new ApiRefusal(answer.json() as Problem, answer.headers);
}
