import { systemClock } from '@tipstaff/kernel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { give, giveAll } from './client/give';
import { runTipstaff } from './tipstaff-run';

const TODAY = '2024-10-01';
const FILE = [
  'unit,kind,title,under,on,headcount,closed',
  'WEST,district,West,,2023-01-01,400,',
  'LYNN,station,"King’s Lynn",WEST,2023-01-01,120,',
  'LYNN,,,,2024-04-01,110,',
  'PSD,department,Professional Standards,,2023-01-01,30,',
  'OLD,station,Old station,WEST,2023-01-01,5,',
  'OLD,,,,2024-01-01,,yes',
];

let api: ApiWorld;
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-units-'));
const file = join(folder, 'units.csv');

const tipstaff = (...argv: string[]) =>
  runTipstaff(['units', ...argv, '--force', 'norfolk'], {
    databaseUrl: api.database.url,
    clock: `demo:${TODAY}T08:00:00Z@${systemClock.now()}`,
  });

const importing = (...lines: readonly string[]) => {
  writeFileSync(file, `${lines.join('\n')}\n`);
  return tipstaff('import', file);
};

beforeAll(async () => {
  api = await startApi(TODAY);
  expect(await importing(...FILE)).toMatchObject({
    ...{ status: 0, err: '', out: '4 units of norfolk: 10 facts recorded.\n' },
  });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

interface Listed {
  readonly unit: string;
  readonly headcount: number | null;
}

async function unitsOn(on: string, more = ''): Promise<readonly string[]> {
  const { status, body } = await api.get(`/api/v1/units?force=norfolk&on=${on}${more}`);
  expect([status, body.on]).toEqual([200, on]);
  return (body.units as Listed[]).map(({ unit, headcount }) => `${unit} ${headcount}`);
}

async function casesOf(unit: string, position: number): Promise<readonly string[]> {
  const path = `/api/v1/cases?force=norfolk&unit=${unit}&minPosition=${position}&sort=reference`;
  const { status, body } = await api.get(path);
  expect(status).toBe(200);
  return (body.cases as { reference: string }[]).map(({ reference }) => reference);
}

describe('the units of a force', () => {
  it('are listed with their headcounts as they were on a day', async () => {
    expect(await unitsOn('2023-12-31')).toEqual(['LYNN 120', 'OLD 5', 'PSD 30', 'WEST 400']);
    expect(await unitsOn('2024-04-01')).toEqual(['LYNN 110', 'PSD 30', 'WEST 400']);
    expect(await unitsOn('2022-12-31')).toEqual([]);
    const { body } = await api.get('/api/v1/units?force=norfolk&limit=1');
    expect(body).toMatchObject({ on: TODAY, units: [{ unit: 'LYNN', title: 'King’s Lynn' }] });
    expect(await unitsOn(TODAY, `&after=${String(body.next)}`)).toEqual(['PSD 30', 'WEST 400']);
  });

  it('are the same after the same file again, and change by what is new in it', async () => {
    expect((await importing(...FILE)).out).toBe('4 units of norfolk: 0 facts recorded.\n');
    const more = await importing(...FILE, 'LYNN,,,,2023-06-01,125,');
    expect(more.out).toBe('4 units of norfolk: 1 fact recorded.\n');
    const { status, out } = await tipstaff('list', '--on', '2023-07-01', '--json');
    expect([status, (JSON.parse(out) as { units: Listed[] }).units]).toMatchObject([
      ...[0, [{ unit: 'LYNN', headcount: 125 }, { unit: 'OLD' }, { unit: 'PSD' }, {}]],
    ]);
    expect((await tipstaff('list', '--on', '2023-07-01')).out).toMatch(
      /^LYNN +Station +King’s Lynn +WEST +125 +2023-06-01$/m,
    );
  });

  it.each([
    ['no,columns\nat,all', 'there is no column unit, there is no column on'],
    ['unit,on\nLYNN,2024-02-30', 'Line 2:'],
    ['unit,on,headcount\nLYNN,2024-05-01,many', 'Line 2: "many" is not a headcount'],
    ['unit,kind,on\nLYNN,shire,2024-05-01', 'Line 2: "shire" is no kind of unit'],
    [
      'unit,kind,title,under,on\nNEW,team,New,NOWHERE,2024-05-01',
      'Line 2: norfolk has no unit NOWHERE on 1 May 2024',
    ],
    ['unit,kind,on\nNEW,team,2024-05-01', 'Line 2:'],
  ])('are not made of a file that can not be: %j', async (text, words) => {
    const { status, out, err } = await importing(...text.split('\n'));
    expect([status === 0, out]).toEqual([false, '']);
    expect(err).toContain(words);
  });
});

describe('the unit of an allegation, and of an officer', () => {
  it('is that of the fact, else that of the officer on the day, and finds the case', async () => {
    const { client } = api;
    await giveAll(
      ...([client, 'person', 'OFF-0123'] as const),
      ['enter', { on: '2023-01-01', value: 'officer', name: 'A. Quillfeather' }],
      ['change-unit', { on: '2023-01-01', unit: 'LYNN' }],
      ['change-unit', { on: '2024-06-01', unit: 'PSD' }],
    );
    await giveAll(
      ...([client, 'complaint', 'CO/SAID'] as const),
      ['receive', { on: '2024-05-01' }],
      [
        'record-allegation',
        { on: '2024-05-02', number: 1, category: 'B4', officers: ['OFF-0123'], unit: 'WEST' },
      ],
    );
    await giveAll(client, 'conduct', 'CM/BEFORE', [
      'receive',
      { on: '2024-05-31', person: 'OFF-0123' },
    ]);
    const { body } = await giveAll(client, 'conduct', 'CM/AFTER', [
      'receive',
      { on: '2024-06-01', person: 'OFF-0123' },
    ]);
    const position = body.position ?? 0;
    // Lynn is a part of West, so what is found at Lynn is found by West.
    expect(await casesOf('WEST', position)).toEqual(['CM/BEFORE', 'CO/SAID']);
    expect(await casesOf('LYNN', position)).toEqual(['CM/BEFORE']);
    expect(await casesOf('PSD', position)).toEqual(['CM/AFTER']);
    const page = await api.get(pathOf('complaint', 'CO/SAID'));
    expect(page.body.state.allegations).toMatchObject([{ unit: 'WEST' }]);
  });

  it('is found by the unit above it on the day of the fact, and by no other', async () => {
    const { client } = api;
    const { body: lynn } = await api.get(pathOf('unit', 'LYNN'));
    const moved = { on: '2024-08-01', under: 'PSD' };
    const { version } = lynn as { version: number };
    expect((await give(client, 'unit', 'LYNN', 'change-unit', moved, { version })).status).toBe(
      200,
    );
    await giveAll(client, 'conduct', 'CM/LYNN-1', [
      'receive',
      { on: '2024-07-31', person: 'OFF-7', unit: 'LYNN' },
    ]);
    const { body } = await giveAll(client, 'conduct', 'CM/LYNN-2', [
      'receive',
      { on: '2024-08-01', person: 'OFF-7', unit: 'LYNN' },
    ]);
    const position = body.position ?? 0;
    const found = async (unit: string) =>
      (await casesOf(unit, position)).filter((one) => one.startsWith('CM/LYNN'));
    expect(await found('WEST')).toEqual(['CM/LYNN-1']);
    expect(await found('PSD')).toEqual(['CM/LYNN-2']);
    expect(await found('LYNN')).toEqual(['CM/LYNN-1', 'CM/LYNN-2']);
  });

  it('is one that there is on that day', async () => {
    const receive = (reference: string, on: string, unit: string) =>
      give(
        api.client,
        'conduct',
        reference,
        'receive',
        { on, person: 'OFF-1', unit },
        { version: 0 },
      );
    for (const [on, unit] of [
      ['2024-05-31', 'NOWHERE'],
      ['2024-05-31', 'OLD'],
      ['2022-05-31', 'LYNN'],
    ] as const) {
      const { status, body } = await receive('CM/WRONG', on, unit);
      expect([status, body.code]).toEqual([409, 'unit.unknown']);
    }
    expect((await receive('CM/RIGHT', '2023-05-31', 'OLD')).status).toBe(200);
    const { status } = await api.get('/api/v1/cases?force=norfolk&unit=no+unit');
    expect(status).toBe(400);
  });
});
