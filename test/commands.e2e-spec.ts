import { Client } from 'pg';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { give, giveAll, giveAsWritten } from './client/give';

const TODAY = '2024-10-01';

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi(TODAY);
});
afterAll(() => api.close());

async function queried(statement: string): Promise<{ readonly rows: readonly unknown[] }> {
  const client = new Client({ connectionString: api.database.url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

interface Offered {
  readonly command: string;
  readonly available: boolean;
  readonly whyNot: { readonly code: string; readonly detail: string } | null;
}

async function offered(path: string): Promise<ReadonlyMap<string, Offered>> {
  const { body } = await api.get(path);
  return new Map((body.commands as Offered[]).map((one) => [one.command, one]));
}

const made = ['receive', { on: '2024-09-06' }] as const;
const handled = ['decide-handling', { on: '2024-09-07', value: 'schedule-3' }] as const;

describe('the registry of commands', () => {
  it('is listed with schema, permission and what each does to the timeline', async () => {
    const { body } = await api.get('/api/v1/commands?type=complaint');
    expect(body.commands).toContainEqual({
      type: 'complaint',
      command: 'decide-handling',
      label: 'Decide the handling',
      title: 'Handling decided',
      permission: 'complaint.decide',
      effect: 'Adds “Handling decided” to the timeline, on the day it happened.',
      schema: '/openapi.json#/components/schemas/ComplaintDecideHandlingBody',
    });
    const { body: all } = await api.get('/api/v1/commands');
    expect(all.commands.length).toBeGreaterThan(body.commands.length);
  });

  it('names for every command a schema that is in the document', async () => {
    const { body: document } = await api.get('/openapi.json');
    const { body } = await api.get('/api/v1/commands');
    for (const { type, command, schema } of body.commands) {
      const name = schema.split('/').at(-1);
      expect([type, command, document.components.schemas[name]?.type]).toEqual([
        type,
        command,
        'object',
      ]);
    }
  });
});

describe('one command of the registry', () => {
  it('is described by a schema with titles for its fields and values', async () => {
    const { status, body } = await api.get('/api/v1/commands/complaint/decide-handling');
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        $id: '/api/v1/commands/complaint/decide-handling',
        title: 'Decide the handling',
        properties: expect.objectContaining({
          on: expect.objectContaining({ title: 'Day', format: 'date' }),
          value: expect.objectContaining({
            title: 'Handling decided',
            oneOf: [
              { const: 'schedule-3', title: 'Under Schedule 3' },
              {
                const: 'outside-schedule-3',
                title: 'Outside Schedule 3',
                description: 'There is no right to a review.',
              },
            ],
          }),
        }),
        required: ['on', 'value'],
      }),
    ]);
  });

  it('is there for every command that the list has', async () => {
    const { body } = await api.get('/api/v1/commands');
    for (const { type, command, label } of body.commands) {
      const answer = await api.get(`/api/v1/commands/${type}/${command}`);
      expect([type, command, answer.status, answer.body.title]).toEqual([
        type,
        command,
        200,
        label,
      ]);
    }
  });

  it.each([
    ['asked for its schema', () => api.get('/api/v1/commands/meeting/log')],
    [
      'given alone',
      () => api.post(`${pathOf('meeting', 'PAM-1')}/commands/log`, {}, { version: 0 }),
    ],
  ])('that the type does not have is answered alike when it is %s', async (_, ask) => {
    const { status, body } = await ask();
    expect([status, body.code, body.detail]).toEqual([
      404,
      'command.unknown',
      '"log" is not a command of a meeting: GET /api/v1/commands?type=meeting lists those there are.',
    ]);
  });

  it('holds whoever has the types of the document to its own body', async () => {
    const on = '2024-09-06';
    const sent = { version: 0 };
    const { client } = api;
    for (const answer of [
      // @ts-expect-error -- not a value of it
      await give(client, 'complaint', 'CO/2/24', 'decide-handling', { on, value: 'outside' }, sent),
      // @ts-expect-error -- the body of another command
      await give(client, 'complaint', 'CO/2/24', 'receive', { on, value: 'schedule-3' }, sent),
      // @ts-expect-error -- without its day
      await give(client, 'complaint', 'CO/2/24', 'receive', {}, sent),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    }
  });

  it('of a type that is none is a fault of the address', async () => {
    const { status, body } = await api.get('/api/v1/commands/crime/log');
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ in: 'path', pointer: '/type' })],
    ]);
  });

  it('that is of no type there is leads nowhere', async () => {
    const path = '/api/v1/cases/crime/norfolk/CR-1/commands/log';
    const { status, body } = await api.post(path, {}, { version: 0 });
    expect([status, body.code]).toEqual([404, 'request.not-found']);
  });
});

describe('the page of a case', () => {
  it('says which commands are available and why the others are not', async () => {
    const path = pathOf('complaint', 'CO/1/24');
    await giveAll(api.client, 'complaint', 'CO/1/24', made);
    const commands = await offered(path);
    expect(commands.get('log')).toMatchObject({
      ...{ label: 'Log the complaint', title: 'Logged' },
      ...{ available: true, whyNot: null },
    });
    expect(commands.get('resume')).toMatchObject({
      available: false,
      whyNot: { code: 'complaint.resumed-without-suspended' },
    });
    const refused = await give(
      api.client,
      ...(['complaint', 'CO/1/24', 'resume', { on: '2024-10-01' }] as const),
      { version: 1 },
    );
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
      409,
      commands.get('resume')?.whyNot?.code,
      commands.get('resume')?.whyNot?.detail,
    ]);
  });
});

describe('a person', () => {
  it('is known to the record by a reference; name and address stand in the sealed store only', async () => {
    const path = pathOf('person', 'OFF-0123');
    await giveAll(api.client, 'person', 'OFF-0123', [
      'enter',
      {
        on: '2024-09-01',
        value: 'officer',
        name: 'Planted Name',
        email: 'planted@example.org',
      },
    ]);
    const { body } = await api.get(path);
    expect(body.timeline[0].details).toEqual({
      name: 'Planted Name',
      email: 'planted@example.org',
    });
    expect(body.state).toEqual({ status: 'known', kind: 'officer' });
    const { rows } = await queried(
      `SELECT convert_from(body, 'UTF8') AS body FROM event_log.event WHERE type = 'person.entered'`,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/planted/i);
  });

  it('repeated with another name under the same key is refused, though the name is sealed', async () => {
    const entered = (name: string) =>
      give(
        api.client,
        ...(['person', 'OFF-0124', 'enter', { on: '2024-09-01', value: 'officer', name }] as const),
        { version: 0, key: 'the-key-of-this-person' },
      );
    expect((await entered('One Name')).status).toBe(200);
    expect((await entered('One Name')).status).toBe(200);
    const other = await entered('Another Name');
    expect([other.status, other.body.code]).toEqual([422, 'command.reused-id']);
  });
});

describe('a name with signs that look like others', () => {
  const EN_DASH = '\u2013';

  it('is that of the case and the person who are meant, which the answer says', async () => {
    const written = pathOf('complaint', `LA${EN_DASH}1`);
    const { status, body } = await api.post(
      `${written}/commands/receive`,
      { on: '2024-09-06', person: `OFF${EN_DASH}0123` },
      { version: 0 },
    );
    expect([status, body.reference]).toEqual([200, 'LA-1']);
    expect(body.warnings).toEqual([
      { field: 'reference', reason: expect.stringContaining('Taken as "LA-1"') },
      { field: 'person', reason: expect.stringContaining('Taken as "OFF-0123"') },
    ]);
    const again = await api.post(
      `${written}/commands/log`,
      { on: '2024-09-07', related: `LA${EN_DASH}0` },
      { version: 1 },
    );
    expect(again.body.version).toBe(2);
    const page = await api.get(written);
    expect([page.status, page.body.reference]).toEqual([200, 'LA-1']);
    const [received, logged] = page.body.timeline;
    expect([received.person, logged.related]).toEqual(['OFF-0123', 'LA-0']);
    const plain = await api.post(
      `${pathOf('complaint', 'LA-1')}/commands/decide-handling`,
      { on: '2024-09-08', value: 'schedule-3' },
      { version: 2 },
    );
    expect([plain.status, plain.body.warnings]).toEqual([200, undefined]);
  });

  it('is kept where it is nearly a pseudonym, and the answer says which', async () => {
    const { body } = await api.post(
      `${pathOf('complaint', 'LA-2')}/commands/receive`,
      { on: '2024-09-06', person: 'off-0123' },
      { version: 0 },
    );
    expect(body.warnings).toEqual([
      { field: 'person', reason: expect.stringContaining('"OFF-0123"') },
    ]);
  });

  it.each([
    ['person', 'LA-3', { person: 'N/A' }, 'fact.placeholder'],
    ['related', 'LA-3', { related: 'TBC' }, 'fact.placeholder'],
    ['reference', '?', {}, 'complaint.unfit-reference'],
  ])('is refused where it is a placeholder: %s', async (_field, reference, names, code) => {
    const { status, body } = await api.post(
      `${pathOf('complaint', reference)}/commands/receive`,
      { on: '2024-09-06', ...names },
      { version: 0 },
    );
    expect([status, body.code]).toEqual([400, code]);
  });
});

describe('commands in bulk', () => {
  const item = (reference: string, command: string, ifMatch: number, body: object) => ({
    type: 'complaint',
    force: 'norfolk',
    reference,
    command,
    ifMatch,
    idempotencyKey: `bulk-${reference.replaceAll('/', '-')}-${command}`,
    body,
  });
  const references = Array.from({ length: 20 }, (_, n) => `CO/B${n}/24`);

  it('are each answered for themselves: twenty cases in one call', async () => {
    const commands = references.map((one) => item(one, 'receive', 0, { on: '2024-09-06' }));
    const { status, body } = await api.post('/api/v1/commands', { commands });
    expect([status, body.done, body.refused]).toEqual([200, 20, 0]);
    expect(body.results[19].answer).toMatchObject({ reference: 'CO/B19/24', version: 1 });
  });

  it('are carried out in their order, and one that is refused holds up no other', async () => {
    const { body } = await api.post('/api/v1/commands', {
      commands: [
        item('CO/C1/24', 'receive', 0, { on: '2024-09-06' }),
        item('CO/C1/24', 'log', 1, { on: '2024-09-07' }),
        item('CO/C2/24', 'log', 0, { on: '2024-09-07' }),
        item('CO/C3/24', 'receive', 0, { on: '2023-02-30' }),
        item('CO/C3/24', 'no-such-command', 0, {}),
        item('CO/C1/24', 'decide-handling', 1, { on: '2024-09-08', value: 'schedule-3' }),
        item('CO/C4/24', 'receive', 0, { on: '2024-09-06' }),
      ],
    });
    expect([body.done, body.refused]).toEqual([3, 4]);
    const told = body.results.map((one: { status: number; problem?: { code: string } }) => [
      one.status,
      one.problem?.code ?? null,
    ]);
    expect(told).toEqual([
      [200, null],
      [200, null],
      [409, 'complaint.never-made'],
      [400, 'request.invalid'],
      [404, 'command.unknown'],
      [412, 'stream.stale-version'],
      [200, null],
    ]);
    expect(body.results[3].problem.errors).toEqual([
      expect.objectContaining({ pointer: '/on', detail: expect.stringContaining('28 days') }),
    ]);
  });

  it('may be repeated whole: what was done is answered as the first time', async () => {
    const commands = [item('CO/D1/24', 'receive', 0, { on: '2024-09-06' })];
    const first = await api.post('/api/v1/commands', { commands });
    const again = await api.post('/api/v1/commands', { commands });
    expect(again.body).toEqual(first.body);
    expect((await api.get(pathOf('complaint', 'CO/D1/24'))).body.version).toBe(1);
  });

  it.each([
    [{ commands: [] }, '/commands'],
    [{ commands: 'all' }, '/commands'],
    [{ commands: ['one'] }, '/commands/0'],
    [{ commands: [{ ...item('CO/E1/24', 'log', 0, {}), type: 'crime' }] }, '/commands/0/type'],
    [{ commands: [{ ...item('CO/E1/24', 'log', 0, {}), colour: 1 }] }, '/commands/0/colour'],
  ])('that can not be read are refused whole, with a pointer: %j', async (body, pointer) => {
    const answer = await api.post('/api/v1/commands', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
  });
});

describe('two people at one case', () => {
  it('the second is refused and told the version and what is newer', async () => {
    const of = [api.client, 'complaint', 'CO/200/23'] as const;
    await giveAll(...of, made, handled);
    const investigated = { on: '2024-09-20', value: 'local' } as const;
    const answer = await give(...of, 'decide-investigation', investigated, { version: 1 });
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({
      type: '/docs/problems#stale-version',
      data: {
        currentVersion: 2,
        newer: [
          {
            version: 2,
            type: 'complaint.handling',
            on: handled[1].on,
            enteredOn: TODAY,
            data: { value: handled[1].value },
          },
        ],
      },
    });
    expect((await api.get(pathOf('complaint', 'CO/200/23'))).body.version).toBe(2);
  });

  it('a new case can be asked for as such, and only once', async () => {
    const fresh = () =>
      giveAsWritten(api, 'complaint', 'CO/201/23', 'receive', {
        ...{ body: JSON.stringify(made[1]), headers: { 'If-Match': '', 'If-None-Match': '*' } },
      });
    expect((await fresh()).status).toBe(200);
    expect((await fresh()).status).toBe(412);
  });

  it.each(['If-Match', 'Idempotency-Key'])(
    'a command without %s is told to send it',
    async (header) => {
      const answer = await giveAsWritten(api, 'complaint', 'CO/202/23', 'receive', {
        ...{ body: JSON.stringify(made[1]), headers: { [header]: '' } },
      });
      expect(answer.status).toBe(428);
      expect(answer.body.detail).toContain(header);
    },
  );
});

describe('a command that is repeated', () => {
  const byPost = { ...made[1], note: 'By post.' };

  it('gets the first answer, also when the case has moved on since', async () => {
    const of = [api.client, 'complaint', 'CO/300/23'] as const;
    const receive = () => give(...of, 'receive', byPost, { version: 0, key: 'the-first-of-two' });
    const first = await receive();
    await give(...of, ...handled, { version: 1 });
    const again = await receive();
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['etag']).toBe('"1"');
    expect((await api.get(pathOf('complaint', 'CO/300/23'))).body.timeline).toHaveLength(2);
  });

  it.each([
    ['another day', { ...byPost, on: '2024-09-05' }],
    ['another note', { ...byPost, note: 'By fax.' }],
  ])('with %s is another command and is refused', async (what, other) => {
    const of = [api.client, 'complaint', `CO/301/${what}`] as const;
    const sent = { version: 0, key: `a-key-for-${what.replace(' ', '-')}` };
    expect((await give(...of, 'receive', byPost, sent)).status).toBe(200);
    const answer = await give(...of, 'receive', other, sent);
    expect([answer.status, answer.body.code]).toEqual([422, 'command.reused-id']);
  });
});

describe('a period of proceedings', () => {
  it('is extended: the original day, the current one, and why', async () => {
    const of = [api.client, 'proceeding', 'MH/700/24'] as const;
    await giveAll(
      ...of,
      ['refer', { on: '2024-09-16', value: 'hearing', person: 'OFF-0001' }],
      ['supply-documents', { on: '2024-09-16' }],
    );
    const extended = { on: TODAY, person: 'the chair', note: 'The officer is in hospital.' };
    const extend = (value: string) =>
      give(...of, 'extend-period', { ...extended, value }, { version: 2 });
    const refused = await extend('R-CON-6/2024-10-07');
    expect([refused.status, refused.body.code]).toEqual([
      409,
      'proceeding.period-extended-not-later',
    ]);
    expect((await extend('R-CON-6/2024-10-21')).status).toBe(200);
    const { body } = await api.get(pathOf('proceeding', 'MH/700/24'));
    const response = body.obligations.filter(({ rule }: { rule: string }) => rule === 'R-CON-6');
    expect(response).toMatchObject([
      { status: 'ended', endedBy: 'changed', due: '2024-10-07', adjustments: [] },
      {
        status: 'owed',
        due: '2024-10-21',
        original: '2024-10-07',
        adjustments: [
          {
            how: 'extended',
            on: TODAY,
            from: '2024-10-07',
            to: '2024-10-21',
            by: 'the chair',
            why: 'The officer is in hospital.',
          },
        ],
      },
    ]);
    expect(response[0].id).toBe(response[1].id);
    expect(response[1].explanation.lines.join(' ')).toContain('Extended on Tue 1 October 2024');
  });
});
