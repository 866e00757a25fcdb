import { ChangeDirectory, ChangeDirectoryHandler, type DirectoryRow } from '@tipstaff/cases';
import { type Holder } from '@tipstaff/casework';
import { RecordAbsence, RecordAbsenceHandler } from './settings/absence.commands';
import { day, OWNER, RemindersWorld, update } from './reminders-world.fixture';

jest.setTimeout(60_000);

const OFFICE = 'professional-standards-department@norfolk.example';

let world: RemindersWorld;
let commands = 0;

beforeEach(async () => {
  world = await RemindersWorld.open();
  await keep(
    {
      kind: 'team',
      reference: 'TEAM-1',
      on: '2024-01-02',
      name: 'Complaints',
      address: 'team@norfolk.example',
    },
    ...['one', 'two', 'three'].map((name, at): DirectoryRow => ({
      ...{ kind: 'person', reference: `STF-000${at + 1}`, on: '2024-01-02' },
      ...{ sign_in: `id|${name}`, name: `Sample ${name}`, address: `${name}@norfolk.example` },
    })),
  );
});
afterEach(() => world.close());

const meta = () => {
  commands += 1;
  const commandId = `allocated-${commands}`;
  return {
    ...{ commandId, commandHash: commandId, actor: 'test', correlationId: commandId },
    causationId: null,
  };
};

function keep(...rows: readonly DirectoryRow[]) {
  const lines = rows.map((row, at) => ({ line: at + 2, row }));
  return new ChangeDirectoryHandler(world.executor, world.events).execute(
    new ChangeDirectory('norfolk', lines, world.clock.today(), meta()),
  );
}

const held = (person: string | null, more: Partial<Holder> = {}) => ({
  holder: { person, team: null, supervisor: null, ...more },
});
const told = () => world.mails.map(({ to }) => to[0]);
const DUE = '2024-10-02';

it('go to the person who has the case, and to the office where nobody has', async () => {
  world.owed.owed = [update('CO/1', DUE, held('STF-0001')), update('CO/2', DUE)];
  await world.oneRound();
  expect(told().sort()).toEqual(['one@norfolk.example', OFFICE]);
  const hers = world.mails.find(({ to }) => to[0] === 'one@norfolk.example');
  expect(hers?.text).toContain('CO/1');
  expect(hers?.text).not.toContain('CO/2');
  expect(hers?.text).not.toContain('Owner:');
  // The record of mails knows a person by the reference alone.
  const entries = await world.entries();
  expect(entries.map(({ recipient }) => recipient).sort()).toEqual([OWNER, 'STF-0001']);
  expect(JSON.stringify(entries)).not.toMatch(/Sample|one@/);
});

it('go to the mailbox of the team where no person has the case', async () => {
  world.owed.owed = [update('CO/1', DUE, held(null, { team: 'TEAM-1' }))];
  await world.oneRound();
  expect(told()).toEqual(['team@norfolk.example']);
});

it('follow a hand-over: the one is told that it is somebody else’s, the other what is due', async () => {
  world.owed.owed = [update('CO/1', '2024-10-03', held('STF-0001'))];
  world.clock.moveTo('2024-10-02T08:00:00Z');
  await world.oneRound();
  expect(told()).toEqual(['one@norfolk.example']);
  world.owed.owed = [
    update('CO/1', '2024-10-03', {
      ...held('STF-0002'),
      validFrom: day('2024-10-03'),
      basis: { start: day('2024-09-05'), facts: [], notes: [], stoodFrom: day('2024-01-01') },
    }),
  ];
  world.clock.moveTo('2024-10-03T08:00:00Z');
  await world.oneRound();
  const [former, next] = ['one', 'two'].map((name) =>
    world.mails.slice(1).find(({ to }) => to[0] === `${name}@norfolk.example`),
  );
  expect(former?.text).toContain('It is owned by Sample two now.');
  expect(next?.text).toContain('CO/1');
  expect(world.mails).toHaveLength(3);
});

it('planned for whoever had the case before are not given any more', async () => {
  world.owed.owed = [update('CO/1', DUE, held('STF-0001'))];
  await world.sweepOnce();
  world.owed.owed = [update('CO/1', DUE, held('STF-0002'))];
  await world.worker().handle(world.enqueued[0] ?? '');
  expect(told()).toEqual([]);
});

it('go to whoever stands in while the person is away: the deputy, else the supervisor of the case', async () => {
  const away = { id: 'a1', office: 'STF-0001', from: day('2024-09-30'), until: day('2024-10-04') };
  await new RecordAbsenceHandler(world.executor).execute(
    new RecordAbsence(
      'norfolk',
      { ...away, delegate: null },
      { meta: meta(), reason: 'Leave.', today: day('2024-10-01') },
    ),
  );
  world.owed.owed = [update('CO/1', DUE, held('STF-0001', { supervisor: 'STF-0003' }))];
  await world.oneRound();
  expect(told()).toEqual(['three@norfolk.example']);
  await keep({ kind: 'deputy', reference: 'STF-0001', on: '2024-10-02', deputy: 'STF-0002' });
  world.clock.moveTo('2024-10-02T08:00:00Z');
  await world.oneRound();
  expect(told().slice(1)).toContain('two@norfolk.example');
});

it('go up to the supervisor of the case once it is late', async () => {
  world.owed.owed = [update('CO/1', '2024-09-30', held('STF-0001', { supervisor: 'STF-0003' }))];
  await world.oneRound();
  expect(told()).toEqual(expect.arrayContaining(['one@norfolk.example', 'three@norfolk.example']));
  const toSupervisor = world.mails.find(({ to }) => to[0] === 'three@norfolk.example');
  expect(toSupervisor?.text).toContain('Owner: Sample one');
});

it('go to the office once the person has left', async () => {
  await keep({ kind: 'leaver', reference: 'STF-0001', on: '2024-10-01' });
  world.owed.owed = [update('CO/1', DUE, held('STF-0001'))];
  await world.oneRound();
  expect(told()).toEqual([OFFICE]);
});

it('of a restricted case go to a person who is named in it, and to no other', async () => {
  const namedIn = (ids: readonly string[]) => {
    world.owed.named = new Map([['complaint:norfolk:CO/1', ids]]);
  };
  world.owed.kept = ['complaint:norfolk:CO/1'];
  world.owed.owed = [update('CO/1', DUE, held('STF-0001', { team: 'TEAM-1' }))];
  namedIn(['id|two']);
  await world.oneRound();
  expect(told()).toEqual([OFFICE]);
  namedIn(['id|one']);
  world.clock.moveTo('2024-10-02T08:00:00Z');
  await world.oneRound();
  expect(told().slice(1)).toContain('one@norfolk.example');
  expect(told()).not.toContain('team@norfolk.example');
});

it('wait for the hours of the force, whoever is told', async () => {
  world.clock.moveTo('2024-10-01T06:00:00Z');
  world.owed.owed = [update('CO/1', DUE, held('STF-0001'))];
  await world.oneRound();
  expect(told()).toEqual([]);
});
