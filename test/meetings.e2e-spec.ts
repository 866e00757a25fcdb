import { Client } from 'pg';
import { type Test } from 'supertest';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { type CommandedType, give, giveAll, type Given, type Told } from './client/give';

const TODAY = '2024-12-02';

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi(TODAY);
});
afterAll(() => api.close());

const get = (path: string): Test => api.get(`/api/v1${path}`);

/** Gives the commands one after the other to a case that is not there yet. */
const tell = <Type extends CommandedType>(
  type: Type,
  reference: string,
  ...told: readonly Told<Type>[]
): Promise<Given> => giveAll(api.client, type, reference, ...told);

describe('an accountability meeting', () => {
  const OCTOBER = 'PAM-2024-10-08';

  beforeAll(async () => {
    await tell(
      'meeting',
      OCTOBER,
      ['schedule', { on: '2024-07-22', value: OCTOBER.slice(4) }],
      [
        'record-question',
        { on: '2024-09-30', number: 1, topic: 'Hate crime', question: 'Asked by Ms Zquxley.' },
      ],
      ['hold', { on: '2024-10-08', attendance: 'The Commissioner; apologies Ms Zquxley' }],
      [
        'record-answer',
        { on: '2024-10-08', number: 1, answer: 'See the action.', actions: [`${OCTOBER}/11`] },
      ],
    );
    await tell(
      'meeting',
      'PAM-2025-01',
      ['schedule', { on: '2024-10-08', value: '2025-01-21' }],
      ['move', { on: '2024-11-18', value: '2025-01-29' }],
    );
    await tell('action', `${OCTOBER}/11`, [
      'raise',
      {
        on: '2024-10-08',
        value: 11,
        person: 'Police and Crime Commissioner + Director',
        related: OCTOBER,
        side: 'both',
        note: 'Meet about hate crime data.',
      },
    ]);
  });

  it('is listed with the day it was moved from', async () => {
    const { body } = await get('/meetings?force=norfolk');
    expect(body.meetings).toMatchObject([
      {
        reference: 'PAM-2025-01',
        date: '2025-01-29',
        moves: [{ from: '2025-01-21', to: '2025-01-29', on: '2024-11-18' }],
      },
      {
        reference: OCTOBER,
        status: 'held',
        actions: { raised: 1, open: 1, closed: 0 },
        questions: { asked: 1, answered: 1 },
      },
    ]);
    expect((await get('/meetings?force=nowhere')).status).toBe(404);
  });

  it('has its public questions, and the actions that the answers point to', async () => {
    const { body } = await get(`/meetings/${OCTOBER}/questions?force=norfolk`);
    expect(body.questions).toEqual([
      {
        number: 1,
        topic: 'Hate crime',
        askedOn: '2024-09-30',
        by: null,
        question: 'Asked by Ms Zquxley.',
        answers: [
          {
            on: '2024-10-08',
            answer: 'See the action.',
            actions: [{ reference: `${OCTOBER}/11`, status: 'new' }],
          },
        ],
      },
    ]);
  });

  it('has its table of actions; the next one has them with the date they had before', async () => {
    const then = await get(`/meetings/${OCTOBER}/actions?force=norfolk`);
    expect(then.body).toMatchObject({
      held: true,
      asOf: '2024-10-08',
      nextMeeting: { reference: 'PAM-2025-01', date: '2025-01-21' },
      actions: [
        {
          number: 11,
          status: 'new',
          owners: ['Police and Crime Commissioner', 'Director'],
          side: 'both',
          due: '2025-01-21',
        },
      ],
    });
    const moved = {
      from: '2025-01-21',
      to: '2025-01-29',
      on: '2024-11-18',
      by: { type: 'meeting', reference: 'PAM-2025-01', milestone: 'moved' },
    };
    const next = await get('/meetings/PAM-2025-01/actions?force=norfolk');
    expect(next.body).toMatchObject({
      held: false,
      actions: [{ number: 11, status: 'ongoing', due: '2025-01-29', former: [moved] }],
    });
    const page = await get(`/cases/action/norfolk/${encodeURIComponent(`${OCTOBER}/11`)}`);
    expect(page.body.obligations.at(-1)).toMatchObject({ due: '2025-01-29', former: [moved] });
  });

  it('is not known under another name', async () => {
    const { status, body } = await get('/meetings/PAM-1999/actions?force=norfolk');
    expect([status, body.code]).toEqual([404, 'meeting.not-found']);
  });
});

describe('seventeen areas for improvement', () => {
  const references = Array.from({ length: 17 }, (_, index) => `PEEL-2024/${index + 1}`);

  it('are entered together, listed, and owed by the body in office', async () => {
    await tell('policing-body', 'PCC-1', [
      'establish',
      { on: '2012-11-22', value: 'police-and-crime-commissioner', name: 'The Commissioner' },
    ]);
    const commands = references.map((reference, index) => ({
      type: 'recommendation',
      force: 'norfolk',
      reference,
      command: 'publish',
      ifMatch: 0,
      idempotencyKey: `seventeen-${index}`,
      body: {
        on: '2024-10-01',
        value: 'area-for-improvement',
        report: 'PEEL 2023-25',
        position: index + 1,
        wording: 'The force should do better. Drafted by Ms Zquxley.',
      },
    }));
    const sent = await api.post('/api/v1/commands', { commands });
    expect(sent.body).toMatchObject({ done: 17, refused: 0 });
    const seen = sent.body.results.at(-1).answer.position;
    const { body } = await get(
      `/cases?force=norfolk&type=recommendation&limit=50&minPosition=${seen}`,
    );
    expect(body.cases).toHaveLength(17);
    const page = await get(
      `/cases/recommendation/norfolk/${encodeURIComponent(references[16] ?? '')}`,
    );
    expect(page.body.state).toMatchObject({ status: 'open', position: 17 });
    expect(page.body.obligations).toMatchObject([
      { rule: 'R-HMI-1', due: '2024-11-25', overdue: true, owner: 'The Commissioner' },
    ]);
  });

  it('is owed by the day that the inspectorate asks for, whether or not the response is out', async () => {
    const told = await tell(
      'recommendation',
      'HMI/2024/THEMATIC/1',
      [
        'publish',
        {
          on: '2024-10-01',
          value: 'recommendation',
          addressedTo: 'both',
          due: '2025-01-31',
          wording: 'By 31 January 2025 the force should do better.',
        },
      ],
      [
        'publish-response',
        { on: '2024-11-20', value: 'local-policing-body', stance: 'accepted', taken: 'A plan.' },
      ],
    );
    const page = await get('/cases/recommendation/norfolk/HMI%2F2024%2FTHEMATIC%2F1');
    expect(page.body.obligations).toMatchObject([
      { rule: 'R-HMI-1', due: '2024-11-25', endedBy: 'discharged', endedOn: '2024-11-20' },
      { rule: 'R-HMI-3', due: '2025-01-31', target: null, overdue: false, status: 'owed' },
    ]);
    const { position } = told.body;
    const owed = async (rule: string) =>
      (await get(`/obligations?force=norfolk&rule=${rule}&minPosition=${position}`)).body
        .obligations;
    expect(await owed('R-HMI-3')).toMatchObject([
      { case: 'HMI/2024/THEMATIC/1', due: '2025-01-31', days: 60 },
    ]);
    const responses = (await owed('R-HMI-1')) as { case: string }[];
    expect(responses.map((one) => one.case)).not.toContain('HMI/2024/THEMATIC/1');

    const late = { on: '2024-10-01', value: 'recommendation', due: 'January' } as const;
    const refused = await give(api.client, 'recommendation', 'HMI/2', 'publish', late as never, {
      version: 0,
    });
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      [expect.objectContaining({ pointer: '/due' })],
    ]);
  });

  it('may be closed without a response, which the page then says', async () => {
    const [reference = ''] = references;
    const body = { on: '2024-12-02', by: 'inspectorate' } as const;
    const closed = await give(api.client, 'recommendation', reference, 'close', body, {
      version: 1,
    });
    expect(closed.status).toBe(200);
    const page = await get(`/cases/recommendation/norfolk/${encodeURIComponent(reference)}`);
    expect(page.body.notes).toEqual([expect.stringContaining('R-HMI-1')]);
  });
});

it('tells of a force who holds it to account on a day', async () => {
  const listed = await get('/forces');
  expect(listed.body.forces).toEqual(['norfolk']);
  const { body } = await get('/forces/norfolk?on=2024-05-01');
  expect(body).toMatchObject({
    force: 'norfolk',
    on: '2024-05-01',
    policingBody: { reference: 'PCC-1', name: 'The Commissioner', complaintsModel: '1' },
  });
  expect((await get('/forces/norfolk?on=2012-11-21')).body.policingBody).toBeNull();
  expect((await get('/forces/nowhere')).status).toBe(404);
});

describe('a person', () => {
  const entered: Told<'person'> = [
    'enter',
    { on: '2024-03-04', value: 'officer', name: 'Zquxley', email: 'zquxley@example.org' },
  ];

  it('is not entered under a name', async () => {
    const { status, body } = await give(api.client, 'person', 'Zebedee', ...entered, {
      version: 0,
    });
    expect([status, body.code]).toEqual([400, 'person.unfit-reference']);
  });

  it('has a name that stands nowhere in the database', async () => {
    const { body } = await tell('person', 'OFF-0123', entered, [
      'change-details',
      { on: '2024-04-02', name: 'Zquxley-Smith' },
    ]);
    await get(`/cases?force=norfolk&minPosition=${body.position}`);
    const page = await get('/cases/person/norfolk/OFF-0123');
    expect(page.body.timeline[1].details.name).toBe('Zquxley-Smith');
    expect(JSON.stringify(page.body.state)).not.toMatch(/zquxley/i);
    expect(await placesOf('zquxley')).toEqual([]);
    expect(await placesOf('OFF-0123')).not.toEqual([]);
  });
});

/** The tables in which a word stands in some row, whatever its case, as text or as bytes. */
async function placesOf(word: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: api.database.url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(`
      SELECT format('%I.%I', table_schema, table_name) AS name
        FROM information_schema.tables
       WHERE table_type = 'BASE TABLE'
         AND table_schema NOT IN ('pg_catalog', 'information_schema')`);
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      if (rows.some(({ row }) => saysIt(row, word))) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

/** Bytes are shown in hexadecimal: what they spell is looked at as well. */
function saysIt(row: string, word: string): boolean {
  const spelt = row.replace(/\\+x((?:[0-9a-f]{2})+)/g, (_, hex: string) =>
    Buffer.from(hex, 'hex').toString('utf8'),
  );
  return spelt.toLowerCase().includes(word.toLowerCase());
}

describe('an action that is due at a meeting', () => {
  const at = (reference: string) => ({ force: 'suffolk', reference });
  const NEXT = at('PAM-2024-10-22');
  const ACTION = at('PAM-2024-07-22/4');

  it('is due at the next meeting, and moves with it', async () => {
    const { client } = api;
    const scheduled = (on: string, value: string) => ['schedule', { on, value }] as const;
    const before = scheduled('2024-05-01', '2024-07-22');
    await giveAll(client, 'meeting', at('PAM-2024-07-22'), before);
    await giveAll(client, 'meeting', NEXT, scheduled('2024-07-23', '2024-10-22'));
    const text = { related: 'PAM-2024-07-22', note: 'Report on custody waits.' };
    const raised = { on: '2024-07-22', value: 4, ...text };
    await giveAll(client, 'action', ACTION, ['raise', { ...raised, person: 'Chief Constable' }]);
    const due = async (): Promise<string[]> => {
      const { body } = await api.get(pathOf('action', ACTION.reference, ACTION.force));
      return body.obligations
        .filter((one: { status: string }) => one.status === 'owed')
        .map((one: { due: string }) => one.due);
    };
    expect(await due()).toEqual(['2024-10-22']);
    const moved = { on: '2024-09-30', value: '2024-11-05' };
    await give(client, 'meeting', NEXT, 'move', moved, { version: 1 });
    expect(await due()).toEqual(['2024-11-05']);
  });
});
