import { CommandExecutor } from '@tipstaff/cases';
import { CASE_SUBJECT, CaseRef, factEvent } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { type CommandMeta, KeyRing, Upcasters } from '@tipstaff/event-store';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import {
  createTestDatabase,
  type MovableClock,
  movableClock,
  type TestDatabase,
} from '@tipstaff/test-support';
import { generateKeyPairSync } from 'node:crypto';
import { type Pool } from 'pg';
import { AppendingStore } from '../../../event-store/src/appending-store.fixture';
import { DisposeOfCase, DisposeOfCaseHandler } from './dispose.command';
import { PlaceHold, PlaceHoldHandler } from './hold.commands';
import { decisionsStream } from './retention-events';

const { privateKey: key } = generateKeyPairSync('ed25519');

let database: TestDatabase;
let pool: Pool;
let clock: MovableClock;
let store: AppendingStore;
let executor: CommandExecutor;

beforeEach(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app', max: 6 });
  clock = movableClock('2024-10-01T08:00:00Z');
  store = new AppendingStore(pool, clock, new Upcasters());
  executor = new CommandExecutor(store);
});
afterEach(async () => {
  await executor.close();
  await store.close();
  await pool.end();
  await database.drop();
});

let metas = 0;
const metaOf = (actor: string): CommandMeta => {
  const commandId = `of-this-test-${(metas += 1)}`;
  return { commandId, commandHash: commandId, actor, correlationId: commandId, causationId: null };
};

async function endedCase(reference: string): Promise<CaseRef> {
  const ref = { force: 'norfolk', type: 'complaint', reference } as const;
  const said = { related: null, note: 'In a few words.' };
  const fact = (milestone: string, on: string, value: string | null, person: string | null) => {
    const day = LocalDate.parse(on);
    return factEvent('complaint', {
      ...{ milestone, on: day, enteredOn: day, value, person },
      ...said,
    });
  };
  await store.append({
    ...metaOf('import'),
    ...{ stream: CaseRef.stream(ref), expectedVersion: 0 },
    events: [
      fact('made', '2015-01-05', null, 'CPL-1'),
      fact('finalised', '2016-03-04', 'acceptable', null),
    ],
  });
  return ref;
}

const disposeOf = (ref: CaseRef) =>
  new DisposeOfCaseHandler(store, executor, pool, clock).execute(
    new DisposeOfCase(
      {
        ...{ ref, class: 'complaint', reviewed: false },
        triggeredOn: LocalDate.parse('2016-03-04'),
      },
      metaOf('records'),
      { key, installation: 'test' },
    ),
  );
const holdOn = (ref: CaseRef) =>
  new PlaceHoldHandler(store, executor).execute(
    new PlaceHold(
      'norfolk',
      { over: { case: ref }, reason: 'litigation', authority: 'KB-2024-1' },
      { meta: metaOf('legal'), today: clock.today() },
    ),
  );
const keysOf = (ref: CaseRef) => new KeyRing({ pool, clock }).subjectsOf(CaseRef.stream(ref));
const decided = async () =>
  (await store.load(decisionsStream('norfolk'))).map(({ type, actor }) => [type, actor]);

describe('a hold and a disposal of one case at one moment', () => {
  it('are one after the other: it is kept whole, or no hold is promised', async () => {
    for (let i = 0; i < 10; i += 1) {
      const ref = await endedCase(`CO-${i}`);
      const [hold, disposal] = await Promise.allSettled([holdOn(ref), disposeOf(ref)]);
      const keys = await keysOf(ref);
      const isHeld = hold.status === 'fulfilled';
      expect([i, isHeld, disposal.status]).toEqual([i, isHeld, isHeld ? 'rejected' : 'fulfilled']);
      expect(keys.map(({ destroyed }) => destroyed)).toEqual([!isHeld, !isHeld]);
    }
  });
});

describe('a disposal', () => {
  it('asked for twice at one moment is one, with one receipt', async () => {
    const ref = await endedCase('CO-1');
    const [first, second] = await Promise.all([disposeOf(ref), disposeOf(ref)]);
    expect(first).toEqual(second);
    expect(await decided()).toEqual([
      ['retention.disposal-begun', 'records'],
      ['retention.disposed', 'records'],
    ]);
    expect(await keysOf(ref)).toEqual([
      { subject: 'CPL-1', destroyed: true },
      { subject: CASE_SUBJECT, destroyed: true },
    ]);
  });

  it('leaves nothing that could be sealed for anybody in the case', async () => {
    const ref = await endedCase('CO-1');
    await disposeOf(ref);
    const day = clock.today();
    const late = factEvent('complaint', {
      ...{ milestone: 'contacted', on: day, enteredOn: day, value: null, related: null },
      ...{ person: 'CPL-1', note: 'Rang again.' },
    });
    const again = store.append({
      ...{ ...metaOf('case-worker'), stream: CaseRef.stream(ref), expectedVersion: 2 },
      events: [late],
    });
    await expect(again).rejects.toMatchObject({ code: 'secret.key-destroyed' });
  });

  it('is refused where the case is not as it was proposed, and nothing is written', async () => {
    const ref = await endedCase('CO-1');
    clock.moveTo('2022-03-04T08:00:00Z');
    await expect(disposeOf(ref)).rejects.toBeInstanceOf(DomainError);
    expect(await decided()).toEqual([]);
    expect((await keysOf(ref)).some(({ destroyed }) => destroyed)).toBe(false);
  });
});
