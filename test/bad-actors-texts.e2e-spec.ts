import { parse } from 'csv-parse/sync';
import { isRecord, isReference, resolved, type Schema } from '../apps/api/src/openapi/document';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll, giveAsWritten } from './client/give';
import { ContractRequests, JSON_TYPE } from './contract-requests';

let api: ApiWorld;
let requests: ContractRequests;
beforeAll(async () => {
  api = await startApi('2024-10-01');
  requests = await ContractRequests.of(api);
});
afterAll(() => api.close());

const received = (reference: string, body: string) =>
  giveAsWritten(api, 'complaint', reference, 'receive', { body });

describe('JSON that is meant to break its reader', () => {
  it.each([
    ['lists in one another', `{"on":${'['.repeat(60_000)}${']'.repeat(60_000)}}`],
    ['objects in one another', `{"on":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`],
    ['an end that never comes', '['.repeat(200_000)],
    ['ever more members', `{${Array.from({ length: 20_000 }, (_, n) => `"a${n}":1`).join(',')}}`],
    ['ever more items', `{"on":[${'1,'.repeat(100_000)}1]}`],
  ])('BA-28 by %s is refused, in few words', async (_, text) => {
    const answer = await received('BA-28', text);
    expect([answer.status, answer.text.length < 20_000]).toEqual([400, true]);
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  });

  it.each(['1e400', '-1e400', '9'.repeat(1_000), `0.${'0'.repeat(1_000)}1`, '1e-400', '-0'])(
    'BA-29 by a number of no use is refused: %#',
    async (number) => {
      expect((await received('BA-29', `{"on":${number}}`)).status).toBe(400);
      const body = `{"fact":${number},"on":"2024-09-06","reason":"A slip."}`;
      const answer = await giveAsWritten(api, 'complaint', 'BA-29', 'correct-fact', { body });
      expect(answer.status).toBe(400);
    },
  );

  it('BA-30 by a member that is there twice: one counts, and it is the one that is checked', async () => {
    expect((await received('BA-30', '{"on":"2024-09-06","on":"2099-01-01"}')).status).toBe(400);
    expect((await received('BA-30', '{"on":"x","on":"2024-09-06"}')).status).toBe(200);
    const { body } = await api.get(pathOf('complaint', 'BA-30'));
    expect(body.timeline).toEqual([expect.objectContaining({ on: '2024-09-06' })]);
  });
});

describe('a text that is not what it looks like', () => {
  const MADE = '{"on":"2024-09-06"}';

  it.each(['CO/1\u0000', 'CO\u0007/1', 'CO/\u001b[31m1', 'CO/1\u200b', 'C\u202eO/1', 'CO/1\ufeff'])(
    'BA-31 can be no reference with what can not be seen in it: %j',
    async (reference) => {
      expect((await received(reference, MADE)).status).toBe(400);
    },
  );

  it('BA-32 is another case, and never merged with the one it looks like', async () => {
    const alike = ['CO/31/24', 'СО/31/24', 'ＣＯ/31/24', 'CO∕31∕24', 'co/31/24'];
    for (const reference of alike) expect((await received(reference, MADE)).status).toBe(200);
    for (const reference of alike) {
      const { body } = await api.get(pathOf('complaint', reference));
      expect([body.reference, body.version]).toEqual([reference, 1]);
    }
  });
});

describe('a text that is meant to keep a pattern busy', () => {
  /** Every schema in a part of the document, with where it stands. */
  function schemasIn(schema: Schema, at: string, seen: Set<string>): [string, Schema][] {
    if (isReference(schema)) {
      if (seen.has(schema.$ref)) return [];
      seen.add(schema.$ref);
      return schemasIn(resolved(requests.contract, schema) as Schema, at, seen);
    }
    const parts = Object.entries(schema['properties'] ?? {}).map(
      ([name, part]: [string, Schema]): [string, Schema] => [`${at}/${name}`, part],
    );
    const choices = ['anyOf', 'oneOf', 'allOf'].flatMap((name) =>
      ((schema[name] ?? []) as Schema[]).map((part): [string, Schema] => [at, part]),
    );
    const items: [string, Schema][] = isRecord(schema['items'])
      ? [[`${at}/*`, schema['items']]]
      : [];
    const within = [...parts, ...choices, ...items];
    return [[at, schema], ...within.flatMap(([where, part]) => schemasIn(part, where, seen))];
  }

  const inRequests = (): readonly [string, Schema][] =>
    requests.places.flatMap((place) => {
      const body = requests.bodyOf(place);
      return [
        ...(body ? schemasIn(body, place.path, new Set()) : []),
        ...requests
          .parametersOf(place)
          .flatMap(({ name, schema = {} }) =>
            schemasIn(schema, `${place.path}?${name}`, new Set()),
          ),
      ];
    });

  /** `+`, `*` and `{n,}` outside of a list of characters let a pattern take as much as there is. */
  const isUnbounded = (pattern: string): boolean =>
    /[*+]|\{\d+,\}/.test(pattern.replace(/\\.|\[[^\]]*\]/g, 'x'));

  it('BA-33 has an end that the document says, as every list has', () => {
    const endless = inRequests().filter(([, schema]) => {
      if (schema['type'] === 'array') return schema['maxItems'] === undefined;
      if (schema['type'] !== 'string') return false;
      const { enum: values, maxLength, format, pattern } = schema;
      if (values !== undefined || maxLength !== undefined || format !== undefined) return false;
      return typeof pattern !== 'string' || isUnbounded(pattern);
    });
    expect(endless.map(([at]) => at)).toEqual([]);
  });

  it('BA-34 is refused by every place that has a pattern', async () => {
    const tried = new Set<string>();
    for (const place of requests.places) {
      for (const { name, in: where, schema } of requests.parametersOf(place)) {
        const pattern = schema?.['pattern'];
        if (typeof pattern !== 'string' || where === 'header' || tried.has(pattern)) continue;
        tried.add(pattern);
        for (const text of ['a'.repeat(2_000), `${'a-'.repeat(900)}!`, `a${' '.repeat(1_900)}x`]) {
          const { status } = await requests.sent(place, { named: name, text });
          expect([place.path, name, status]).toEqual([place.path, name, 400]);
        }
      }
    }
    expect(tried.size).toBeGreaterThan(1);
  });
});

describe('a text that a spreadsheet would take for a formula', () => {
  const FORMULAS = ['=cmd|/c calc!A0', '+1+1', '-1+1', '@SUM(1)', '=HYPERLINK("https://x","y")'];
  const AS_FORMULA = /^[=+\-@\t\r]/;

  it('BA-35 is one in no cell of any file that can be had', async () => {
    let position = 0;
    for (const [n, formula] of FORMULAS.entries()) {
      const fact = { on: '2024-09-06', person: formula, related: formula, note: formula };
      const told = [['receive', fact] as const, ['log', fact] as const];
      ({ position = 0 } = (await giveAll(api.client, 'complaint', formula, ...told)).body);
      await raised(`PAM-1/${n + 1}`, n + 1, formula);
    }
    await printed(FORMULAS[0] ?? '');
    const files = await allFiles(position, await savedList());
    expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(['/api/v1/cases']));
    const seen = new Set<string>();
    for (const [path, text] of files) {
      const rows = parse(text, { relax_column_count: false });
      for (const cell of rows.flat()) {
        if (/^-?\d+(\.\d+)?$/.test(cell)) continue;
        expect([path, cell, AS_FORMULA.test(cell)]).toEqual([path, cell, false]);
        if (cell.startsWith("'")) seen.add(cell.slice(1));
      }
    }
    // None was left out: each was in a file, and was made harmless.
    expect([...seen]).toEqual(expect.arrayContaining(FORMULAS));
  });

  async function raised(reference: string, number: number, owner: string): Promise<void> {
    const { client } = api;
    const meeting = `PAM-${number}`;
    const scheduled = { on: '2024-06-03', value: '2024-10-22' };
    await giveAll(client, 'meeting', meeting, ['schedule', scheduled]);
    const text = { related: meeting, note: 'Report.' };
    const action = { on: '2024-07-22', value: number, person: owner, ...text };
    await giveAll(client, 'action', reference, ['raise', action]);
  }

  async function printed(label: string): Promise<void> {
    const tables = [
      'row,measure,definition,area,from,to,basis,value,printed,published_on,source,label,owner,unit,decimals,good,adds_up,text,frame',
      `measure,formula,v1,,,,,,,2024,page,"${label}",Norfolk Constabulary,count,0,down,yes,A measure.,formulas`,
      'value,formula,v1,force:norfolk,2023-07-01,2024-06-30,period,1,1,2024,page,,,,,,,,',
    ].join('\n');
    const { body } = await api.post('/api/v1/measures/norfolk/imports', { tables });
    expect(body).toMatchObject({ imported: 2, rejected: [] });
  }

  async function savedList(): Promise<string> {
    const made = await api.post('/api/v1/lists', {
      ...{ name: '=1+1', target: 'cases', query: 'force=norfolk', shared: true },
    });
    expect(made.status).toBe(201);
    return String(made.body.id);
  }

  /** Each route that can answer with a file, asked for it. */
  async function allFiles(position: number, list: string): Promise<readonly [string, string][]> {
    const values: Readonly<Record<string, string>> = {
      ...{ id: 'complaints-logged', list, force: 'norfolk' },
      ...{ to: '2024-09-30', period: 'last', frame: 'formulas', meeting: 'PAM-1' },
    };
    const files: [string, string][] = [];
    for (const place of requests.places) {
      const right = place.operation.responses['200'];
      if (!right || isReference(right) || !right.content?.['text/csv']) continue;
      // Of a published paper, and there is none here; it is written as all figures are, by csvText.
      if (place.path.endsWith('/files/{file}')) continue;
      const path = place.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
      const query = requests
        .parametersOf(place)
        .filter(
          (one) =>
            one.in === 'query' && one.name in values && (one.required || one.name === 'period'),
        )
        .map(({ name }) => `${name}=${values[name]}`);
      const answer = await api.get(
        `${path}?${[...query, 'format=csv'].join('&')}&minPosition=${position}`,
      );
      const mended =
        answer.status === 400
          ? await api.get(`${path}?${[...query, 'format=csv'].join('&')}`)
          : answer;
      expect([path, mended.status]).toEqual([path, 200]);
      files.push([place.path, mended.text]);
    }
    return files;
  }
});

describe('a hostile text in any place of any documented route', () => {
  const HALF = '\ud800';
  const SAMPLE: Readonly<Record<string, unknown>> = {
    type: 'complaint',
    force: 'norfolk',
    reference: 'CO/600/24',
    fact: '1',
    period: '1',
    meeting: 'PAM-2024-10-08',
    id: 'complaints-logged',
    to: '2024-09-30',
    on: '2024-09-06',
    reason: 'A slip.',
    command: 'log',
    words: 'arrest',
    list: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    name: 'Open ones',
    target: 'cases',
    query: 'force=norfolk&state=open',
    feed: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    title: 'Owed',
    secret: 'x',
    digest: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    absence: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    outcome: 'sent',
    obligation: 'complaint:norfolk:CO/600/24#R-KI-2#1',
    rule: 'R-KI-2',
    rungs: [{ at: 'on-the-day', to: ['owner'] }],
    again: null,
    digestAt: '07:30',
    quietFrom: '20:00',
    quietUntil: '07:30',
    urgentOnEveryDay: true,
    office: 'Complaints Team',
    from: '2024-10-07',
    until: '2024-10-18',
    hold: 'hold-1',
    authority: 'UKCPI/2024/14',
    heldFor: 'public-inquiry',
    keptFor: 'risk-of-harm',
    reviewOn: '2026-10-01',
    of: 'allegation-factor',
    source: 'The list of the force',
    entries: [{ code: 'drones', title: 'Drones' }],
    since: 0,
    before: '2022-10-01..2023-09-30',
    after: '2023-10-01..2024-09-30',
    frame: 'pam-2025-01/table-11',
    measure: 'calls-999-under-10s',
    tables: '',
    finding: '0123456789abcdef',
    answer: 'counted-otherwise',
    template: 'complaints-and-conduct-update',
    code: 'ABCDEFGHIJKL',
    file: 'paper.json',
    deed: 'approve',
    key: 'complaints-logged/2023-10-01..2024-09-30',
  };
  /** What a change of a draft goes with. */
  const WITH_CHANGE: Readonly<Record<string, object>> = {
    text: { deed: 'comment' },
    slot: { deed: 'write-commentary', text: 'Some were hard.' },
    sentence: { deed: 'confirm-sentence', reason: 'Counted by hand.' },
    reason: { deed: 'confirm-sentence', sentence: 'There were 90.' },
    comment: { deed: 'answer-comment', text: 'So it is.' },
    wrapper: { deed: 'write-wrapper' },
  };
  /** All commands are made alike; the fuzzing of the document goes through every one. */
  const isOfKindAlreadyTried = (path: string): boolean =>
    path.includes('/commands') &&
    !/(complaint.*(log|correct-fact|withdraw-fact|{command})|{type}\/{command})$/.test(path);

  interface Attempt {
    readonly where: string;
    readonly name: string;
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly payload?: string;
  }

  const encoded = (text: string): string =>
    text.replace(HALF, '') === text ? encodeURIComponent(text) : '%ED%A0%80';

  /** A person is known by another reference than a case. */
  const sampleFor = (path: string, name: string): unknown => {
    if (name === 'reference' && path.includes('/people/')) return 'OFF-0123';
    if (name === 'reference' && path.includes('/papers/')) return 'PAB-2025-01';
    return name in SAMPLE ? SAMPLE[name] : '';
  };

  /** One request a place: everything else in it is right. */
  function attemptsWith(text: string): Attempt[] {
    return requests.places
      .filter(({ path }) => !isOfKindAlreadyTried(path))
      .flatMap((place) => {
        const { path } = place;
        const method = place.method.toUpperCase() as Attempt['method'];
        const parameters = requests.parametersOf(place);
        const schema = requests.bodyOf(place);
        const body =
          schema && (requests.whole(schema) as { properties: object; required?: string[] });
        const sent = (place: string | null, hostile: string): Omit<Attempt, 'where' | 'name'> => {
          const valueOf = (where: string, name: string): unknown =>
            `${where} ${name}` === place ? hostile : sampleFor(path, name);
          const query = parameters
            .filter((one) => one.in === 'query')
            .filter(({ name, required }) => required || `query ${name}` === place)
            .map(({ name }) => `${name}=${encoded(String(valueOf('query', name)))}`);
          const fields = Object.keys(body?.properties ?? {})
            .filter((name) => body?.required?.includes(name) || `body ${name}` === place)
            .map((name) => [name, valueOf('body', name)] as const);
          const [, changed = ''] = /^body (.*)$/.exec(place ?? '') ?? [];
          const more = path.endsWith('/drafts/{reference}/changes') ? WITH_CHANGE[changed] : {};
          const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
            encoded(String(valueOf('path', name))),
          );
          return {
            method,
            url: `${address}?${query.join('&')}`,
            ...(body
              ? { payload: JSON.stringify({ ...Object.fromEntries(fields), ...more }) }
              : {}),
          };
        };
        const places = [
          ...parameters.filter((one) => one.in !== 'header').map((one) => [one.in, one.name]),
          ...Object.keys(body?.properties ?? {}).map((name) => ['body', name]),
        ] as [string, string][];
        return places.map(([where, name]) => ({
          where,
          name,
          ...sent(`${where} ${name}`, text),
        }));
      });
  }

  const answerTo = ({ method, url, payload }: Attempt) =>
    api.app.inject({
      method,
      url,
      headers: { ...requests.headers(), ...(payload === undefined ? {} : JSON_TYPE) },
      ...(payload === undefined ? {} : { payload }),
    });

  it.each([
    ['quotes', `'";--`],
    ['signs of a pattern', '%_\\%s'],
    ['an emoji', '👮🏽'],
    ['a way up', '../../etc/passwd'],
    ['10 kB', 'x'.repeat(10_240)],
    ['markup', '<script>alert(1)</script>'],
    ['half a character', HALF],
    ['a line break', 'a\r\nb'],
  ])('is never a fault of the server: %s', async (_, text) => {
    for (const attempt of attemptsWith(text)) {
      const { statusCode } = await answerTo(attempt);
      expect({ ...attempt, fault: statusCode >= 500 }).toEqual({ ...attempt, fault: false });
    }
  });

  it.each([
    ['a NUL', 'a\u0000b', ['path', 'query', 'body']],
    ['an escape', '\u001b[2J', ['path', 'query', 'body']],
    ['half a character', HALF, ['body']],
  ])('is refused with a pointer to it: %s', async (_, text, places) => {
    const attempts = attemptsWith(text)
      .filter(({ where }) => places.includes(where))
      // Whatever leads to no calendar is answered alike.
      .filter(({ name }) => name !== 'secret');
    expect(attempts.length).toBeGreaterThan(10);
    for (const attempt of attempts) {
      const answer = await answerTo(attempt);
      const errors = answer.json<{ errors?: { pointer: string }[] }>().errors ?? [];
      expect([attempt.url, answer.statusCode, errors.map(({ pointer }) => pointer)]).toEqual([
        attempt.url,
        400,
        [`/${attempt.name}`],
      ]);
    }
  });
});
