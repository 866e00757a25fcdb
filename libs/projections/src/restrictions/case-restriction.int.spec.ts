import { hiddenStreams } from '@tipstaff/cases';
import {
  type CaseCommand,
  CaseRef,
  caseTypes,
  isHiddenFrom,
  restrictionEvents,
  restrictionOf,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { fact, openRecordedDatabase, type RecordedDatabase } from '../recorded-database.fixture';

let record: RecordedDatabase;
beforeAll(async () => {
  record = await openRecordedDatabase();
});
afterAll(() => record.close());

const common = { note: null, today: LocalDate.parse('2024-10-01') };
const restrict = { ...common, kind: 'restrict', reason: 'other-direction', by: 'id|a' } as const;
const ref = (reference: string, force = 'norfolk') =>
  ({ type: 'conduct', force, reference }) as const;

async function rows(): Promise<readonly { stream: string; force: string; named: string[] }[]> {
  const found = await record.pool.query<{ stream: string; force: string; named: string[] }>(
    'SELECT stream, force, named FROM read_model.case_restriction ORDER BY stream',
  );
  return found.rows;
}

describe('the table of restrictions', () => {
  it('says after each event what the events say, with nothing in between', async () => {
    // A colon, a quotation mark and a slash of the provider's are taken as they are.
    const person = 'id.psd.example:8443/realms/"tip"|b,c';
    const commands: readonly CaseCommand[] = [
      { ...restrict, named: ['id|b'] },
      { ...common, kind: 'name', person },
      { ...common, kind: 'un-name', person: 'id|a' },
      { ...common, kind: 'lift' },
      { ...restrict, named: [] },
    ];
    const stream = CaseRef.stream(ref('CM:1/24'));
    for (const command of commands) {
      await record.tell(ref('CM:1/24'), command);
      const events = await record.store.load(stream);
      const standing = restrictionOf(events);
      const { named = [] } = standing ?? {};
      expect(await rows()).toEqual(standing ? [{ stream, force: 'norfolk', named }] : []);
    }
  });

  it('says of a complaint whose it is, as the facts of the stream say of it in any order', async () => {
    const complaint = {
      type: 'complaint',
      force: 'norfolk',
      reference: 'CO/AUTHORITY/24',
    } as const;
    const stream = CaseRef.stream(complaint);
    const decided = (on: string, value: string): CaseCommand => ({
      kind: 'record',
      facts: [fact('authority-decided', on, { value })],
    });
    const change = { reason: 'It was another.', today: common.today };
    const [body, chief] = ['local-policing-body', 'chief-officer'];
    const commands: readonly (readonly [CaseCommand, string[] | null])[] = [
      [{ kind: 'record', facts: [fact('made', '2024-09-02')] }, null],
      [decided('2024-09-04', body), ['@policing-body']],
      // Dated back: what was decided later stands.
      [decided('2024-09-03', chief), ['@policing-body']],
      [{ ...common, kind: 'name', person: 'id|b' }, ['id|b', '@policing-body']],
      [{ ...change, kind: 'correct', fact: 2, to: { value: chief } }, null],
      [
        {
          ...change,
          kind: 'correct',
          fact: 3,
          to: { value: body, on: LocalDate.parse('2024-09-10') },
        },
        ['id|b', '@policing-body'],
      ],
      [{ ...restrict, named: ['id|c'] }, ['id|a', 'id|c']],
      [{ ...common, kind: 'lift' }, ['@policing-body']],
      [{ ...change, kind: 'withdraw', fact: 3 }, null],
      [{ ...change, kind: 'withdraw', fact: 2 }, null],
      [
        { ...change, kind: 'correct', fact: 1, to: { details: { authority: body } } },
        ['@policing-body'],
      ],
    ];
    for (const [command, named] of commands) {
      await record.tell(complaint, command);
      const events = await record.store.load(stream);
      const own = (await rows()).filter((row) => row.stream === stream);
      expect(own).toEqual(named === null ? [] : [{ stream, force: 'norfolk', named }]);
      // The fold of the events says the same to each.
      for (const reader of [
        { id: 'id|a' },
        { id: 'id|b' },
        { id: 'id|c' },
        { id: 'id|z', ofPolicingBody: true },
      ]) {
        const isNamed = named === null || named.includes(reader.id);
        const isOfBody = reader.ofPolicingBody === true && named?.includes('@policing-body');
        expect([
          command.kind,
          reader.id,
          isHiddenFrom({ ...reader, seesRestricted: false }, events),
        ]).toEqual([command.kind, reader.id, !(isNamed || isOfBody === true)]);
      }
    }
  });

  it('is written where many events are written at once, and not where a command is refused', async () => {
    await Promise.all(
      ['CM/2', 'CM/3', 'CM/4'].map((one) =>
        record.tell(ref(one, 'suffolk'), { ...restrict, named: [] }),
      ),
    );
    const of = async (id: string) =>
      hiddenStreams(record.pool, { id, seesRestricted: false }, 'suffolk');
    expect((await of('id|b')).length).toBe(3);
    expect(await of('id|a')).toEqual([]);
    await expect(record.tell(ref('CM/2', 'suffolk'), { ...restrict, named: [] })).rejects.toThrow();
    expect((await of('id|b')).length).toBe(3);
  });

  it.each(caseTypes)('holds whatever type can be restricted, now or later: %s', async (type) => {
    const ref = { type, force: 'suffolk', reference: 'ANY/1' };
    const stream = CaseRef.stream(ref);
    const said: Readonly<Record<string, readonly string[] | null>> = {
      restricted: ['id|b'],
      'person-named': ['id|b', 'id|c'],
      'person-un-named': ['id|c'],
      'restriction-lifted': null,
    };
    expect(Object.keys(said)).toEqual(restrictionEvents);
    const others = { id: 'id|a', seesRestricted: false };
    for (const [event, named] of Object.entries(said)) {
      const data = named === null ? {} : { named };
      await record.append(ref, [{ type: `${type}.${event}`, on: '2024-10-01', data }]);
      const hidden = await hiddenStreams(record.pool, others, 'suffolk');
      expect([event, hidden.includes(stream)]).toEqual([event, named !== null]);
      expect((await rows()).filter((row) => row.stream === stream)).toEqual(
        named === null ? [] : [{ stream, force: 'suffolk', named }],
      );
    }
  });

  it('is read by the programs and written by none of them', async () => {
    for (const statement of [
      `INSERT INTO read_model.case_restriction VALUES ('s', 'norfolk', '{}')`,
      `UPDATE read_model.case_restriction SET named = '{}'`,
      'DELETE FROM read_model.case_restriction',
      'TRUNCATE read_model.case_restriction',
    ]) {
      await expect(record.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
