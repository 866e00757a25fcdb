import { allMigrations } from '@tipstaff/database';
import { CLOCK, newRequest } from './append-request.fixture';
import { writeBody } from './event-body';
import { storeFixture, type StoreFixture } from './store.fixture';

let fixture: StoreFixture;

beforeAll(async () => {
  fixture = await storeFixture();
  await makeFormer();
});
afterAll(() => fixture.close());

/** The function as it was, which looked at one event at a time, beside the one that takes its place. */
async function makeFormer(): Promise<void> {
  const sent: string[] = [];
  const query = (sql: string) => Promise.resolve(void sent.push(sql));
  for (const Migration of allMigrations) {
    if (Migration.name === 'UnreadableIsRefused1795957001000') {
      await new Migration().up({ query } as never);
    }
  }
  const former = sent.find((sql) => sql.includes('FUNCTION event_log.refuse_unreadable('));
  await fixture.owner.query('CREATE SCHEMA former');
  await fixture.owner.query((former ?? '').replace('event_log.refuse_', 'former.refuse_'));
  await fixture.owner.query(VERDICTS);
}

interface Event {
  readonly stream: string;
  readonly version: number;
  readonly command: string;
  readonly seq: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly body: Buffer;
}

const [usual] = newRequest().events;

/** Said in the columns and in the body alike, but for the members that the body is given otherwise. */
function event(
  columns: Partial<Omit<Event, 'body'>> = {},
  members: object | ((text: string) => string) = {},
): Event {
  const request = newRequest();
  if (!usual) throw new Error('A request has an event.');
  const text = writeBody({ request, recordedAt: CLOCK.now() }, 0, usual, null);
  const made = {
    ...{ stream: request.stream, version: 1, command: request.commandId, seq: 0 },
    ...{ type: usual.type, schemaVersion: 1 },
    ...columns,
  };
  const { command: commandId, seq: commandSeq, ...same } = made;
  const body = { ...(JSON.parse(text) as object), ...same, commandId, commandSeq };
  const written =
    typeof members === 'function'
      ? members(JSON.stringify(body))
      : JSON.stringify({ ...body, ...members });
  return { ...made, body: Buffer.from(written) };
}

/** Of each event what the former function says of it, the present one, and that one behind the event before. */
const VERDICTS = `
  CREATE FUNCTION former.verdicts(
    p_streams text[], p_versions integer[], p_commands text[], p_seqs integer[], p_types text[],
    p_schema_versions integer[], p_bodies bytea[]
  ) RETURNS SETOF text[] LANGUAGE plpgsql AS $$
  DECLARE
    v_said text[];
  BEGIN
    FOR i IN 1..cardinality(p_bodies) LOOP
      v_said := '{refused,refused,refused}';
      BEGIN
        PERFORM former.refuse_unreadable(p_streams[i], p_versions[i], p_commands[i], p_seqs[i], p_types[i],
                                         p_schema_versions[i], p_bodies[i]);
        v_said[1] := 'taken';
      EXCEPTION WHEN data_exception THEN NULL;
      END;
      BEGIN
        PERFORM event_log.refuse_unreadable(p_streams[i:i], p_versions[i:i], p_commands[i:i], p_seqs[i:i],
                                            p_types[i:i], p_schema_versions[i:i], p_bodies[i:i]);
        v_said[2] := 'taken';
      EXCEPTION WHEN data_exception THEN NULL;
      END;
      BEGIN
        PERFORM event_log.refuse_unreadable(
          p_streams[1] || p_streams[i:i], p_versions[1] || p_versions[i:i], p_commands[1] || p_commands[i:i],
          p_seqs[1] || p_seqs[i:i], p_types[1] || p_types[i:i],
          p_schema_versions[1] || p_schema_versions[i:i], p_bodies[1] || p_bodies[i:i]);
        v_said[3] := 'taken';
      EXCEPTION WHEN data_exception THEN NULL;
      END;
      RETURN NEXT v_said;
    END LOOP;
  END
  $$`;

const columnsOf = (events: readonly Event[]) => [
  events.map(({ stream }) => stream),
  events.map(({ version }) => version),
  events.map(({ command }) => command),
  events.map(({ seq }) => seq),
  events.map(({ type }) => type),
  events.map(({ schemaVersion }) => schemaVersion),
  events.map(({ body }) => body),
];

const days = [
  ...['2024-02-29', '2023-02-29', '0000-01-01', '0001-01-01', '9999-12-31', '12024-01-01'],
  ...['2024-1-01', '2024-01-1 ', ' 024-01-01', '+024-01-01', '2024/01/01', '2024-01-01\n', ''],
  ...[
    '20-2401-01',
    '2024-Jan-1',
    'infinity',
    '2024-01-01 BC',
    '２０２４-01-01',
    'epoch',
    '2024-00-10',
  ],
];
const moments = [
  ...['2024-02-29T23:59:59.999Z', '2023-02-29T00:00:00.000Z', '2024-01-01T24:00:00.000Z'],
  ...['2024-01-01T25:00:00.000Z', '2024-01-01T00:60:00.000Z', '2024-01-01T00:00:60.000Z'],
  ...['2024-01-01T00:00:61.000Z', '2024-01-01T00:00:00.00Z', '2024-01-01T00:00:00.0000Z'],
  ...['2024-01-01 00:00:00.000Z', '2024-01-01T00:00:00.000z', '2024-01-01T00:00:00,000Z'],
  ...['2024-01-01T00:00:00.000+', '2024-01-01T 1:00:00.000Z', '2024-01-01T+1:00:00.000Z'],
  ...['2024-24-24T24:24:24.024Z', '2024-01-24T12:24:00.240Z', '12024-01-01T00:00:00.000Z', 'now'],
];
const A = 'A'.repeat(38);
const boxes = [
  ...[A, `${A}=`, `${A}==`, `${A}===`, A.slice(1), `${A.slice(1)}=`, `${A.slice(1)}A==`, `=${A}`],
  ...[`${A}=A`, `${A}\n`, `${A}-_`, `${A}+/`, '', '====', `${A}é`, ` ${A}`],
];
const names = [
  ...['complaint:kent:1', 'Complaint:kent:1', 'complaint:kent:', 'complaint::1', 'complaint:a:b:c'],
  ...['complaint:kent:1\u0085', 'complaint:kent:1\u007f', 'complaint:kent:é \u2028x', '1:kent:1'],
  ...[
    `complaint:kent:${'x'.repeat(385)}`,
    `complaint:kent:${'x'.repeat(386)}`,
    'com.plaint:kent:1',
  ],
];
const types = [
  ...[
    'complaint.made',
    'complaint.',
    '.made',
    'complaint.made\n',
    'complaint.Made',
    'complaint.1-a',
  ],
  ...['com:plaint.made', 'complaint.made.again', `a.${'b'.repeat(398)}`, `a.${'b'.repeat(399)}`],
];
const commands = ['x', '', '\t', '5', 'true', 'x'.repeat(400), 'x'.repeat(401), '{"a": 1}', 'null'];
const odd: readonly unknown[] = [null, 5, 1.5, true, '', 'x', '1', [], ['x'], {}, { a: 1 }];
const members = [
  ...['actor', 'causationId', 'commandHash', 'commandId', 'commandSeq', 'correlationId', 'data'],
  ...['enteredOn', 'on', 'recordedAt', 'schemaVersion', 'secret', 'stream', 'type', 'version'],
];
const holiday = { date: '2024-01-01', title: 'x', source: 'x', knownOn: '2023-01-01' };
const asHoliday = { type: 'calendar.holiday-added', stream: 'calendar:england-and-wales:x' };
const put = (text: string) => (body: string) => body.replace('"data":{', `"data":{"put":${text},`);

const events: readonly Event[] = [
  event(),
  ...days.flatMap((day) => [event({}, { on: day }), event({}, { enteredOn: day })]),
  ...moments.map((recordedAt) => event({}, { recordedAt })),
  ...boxes.map((box) => event({}, { secret: { box, subject: 'CPL-1' } })),
  ...['', 'x\u0001', 'x'.repeat(400), 'x'.repeat(401), 5].map((subject) =>
    event({}, { secret: { box: A, subject } }),
  ),
  ...names.map((stream) => event({ stream })),
  ...types.map((type) => event({ type })),
  ...commands.map((command) => event({ command })),
  ...['5', 'true', '{"a": 1}'].map((command) =>
    event({ command }, { commandId: JSON.parse(command) as unknown }),
  ),
  ...[-1, 0, 1, 2_147_483_647].flatMap((number) => [
    event({ version: number }),
    event({ schemaVersion: number }),
    event({ version: number }, { version: String(number) }),
    event({ version: number }, (text) =>
      text.replace(`"version":${number}`, `"version":${number}.0`),
    ),
  ]),
  ...members.flatMap((name) => [
    event({}, { [name]: undefined }),
    ...odd.map((value) => event({}, { [name]: value })),
  ]),
  ...[
    ...[
      '"\\u0000"',
      '"\\ud800"',
      '"\\ud83d\\ude00"',
      '"\\\\u0000"',
      '"\\uZZZZ"',
      '1e400',
      '1e200000',
    ],
    ...['01', '.5', 'NaN', '"\u0007"', '{"a":1,"a":2}', '[1,]'],
  ].map((text) => event({}, put(text))),
  ...['{}', '{}}', '[]', '7', '', ' ', '\ufeff{}'].map((text) => event({}, () => text)),
  event({}, (text) => ` ${text}\n`),
  event({}, (text) => text.replace('}', '},"data":5')),
  ...[
    ...[holiday, {}, { ...holiday, title: 5 }, { ...holiday, source: null }],
    ...days.map((date) => ({ ...holiday, date })),
    ...[5, null, '2024-13-01'].map((knownOn) => ({ ...holiday, knownOn })),
  ].map((data) => event(asHoliday, { data })),
  event({ ...asHoliday, schemaVersion: 2 }, { data: holiday }),
  event({ ...asHoliday, type: 'complaint.made' }, { data: holiday }),
];

describe('what is looked at together', () => {
  it('is refused where one event at a time was, and taken where that was', async () => {
    const { rows } = await fixture.owner.query<[readonly string[]]>({
      text: 'SELECT former.verdicts($1, $2, $3, $4, $5, $6, $7)',
      values: columnsOf(events),
      rowMode: 'array',
    });
    const otherwise = rows.flatMap(([said], i) =>
      new Set(said).size === 1 ? [] : [`${events[i]?.body.toString()}: ${said.join()}`],
    );
    expect(otherwise).toEqual([]);
    const taken = rows.filter(([[first]]) => first === 'taken').length;
    expect(taken).toBeGreaterThan(30);
    expect(rows.length - taken).toBeGreaterThan(150);
  });

  it('looks at a name, a day and a moment that another event did not have', async () => {
    const fine = event();
    const bad = [
      event({ stream: 'none' }),
      event({ type: 'none' }),
      event({ command: '\n' }),
      event({}, { on: 'none' }),
      event({}, { enteredOn: 'none' }),
      event({}, { recordedAt: 'none' }),
    ];
    const look = (...all: Event[]) =>
      fixture.owner.query(
        'SELECT event_log.refuse_unreadable($1, $2, $3, $4, $5, $6, $7)',
        columnsOf(all),
      );
    await look(fine, fine, fine);
    for (const one of bad) {
      await expect(look(fine, fine, one)).rejects.toThrow(/is refused/);
      await expect(look(fine, one, fine)).rejects.toThrow(/is refused/);
    }
  });
});
