import { systemClock } from '@tipstaff/kernel';
import { pathOf } from './api-world';
import { giveAll } from './client/give';
import { FORCE, must, type Person, RestrictedWorld } from './restricted-world';
import { runTipstaff } from './tipstaff-run';

const TODAY = '2024-10-01';
const HISTORY = `/api/v1/people/${FORCE}/OFF-0123/history`;

let world: RestrictedWorld;
let worker: Person;
let head: Person;
let reviewer: Person;

beforeAll(async () => {
  world = await RestrictedWorld.start();
  worker = await world.person('worker', 'psd-case-worker');
  head = await world.person('head', 'head-of-psd');
  reviewer = await world.person('reviewer', 'opcc-reviewer');
  const { client } = world.api;
  await giveAll(
    ...([client, 'complaint', 'CO/1/24'] as const),
    ['receive', { on: '2024-01-05', person: 'CPL-00042' }],
    ['record-allegation', { on: '2024-01-08', number: 1, category: 'B4', officers: ['OFF-0123'] }],
  );
  await giveAll(client, 'complaint', 'CO/2/24', [
    'receive',
    { on: '2024-02-05', person: 'CPL-00042', note: 'Seen by Quillfeather.' },
  ]);
  await giveAll(client, 'proceeding', 'PR/1', [
    'refer',
    { on: '2024-03-01', person: 'OFF-0123', value: 'hearing' },
  ]);
  await must(head.restrict('CM/1', {}, 'conduct'));
  await must(
    head.command('conduct', 'CM/1', 'receive', {
      ...{ version: 1, body: { on: '2024-02-01', person: 'OFF-0123' } },
    }),
  );
  await world.caughtUp();
});
afterAll(() => world.close());

const casesIn = (body: { mentions?: unknown }) =>
  (body.mentions as { reference: string; role: string }[]).map(
    ({ reference, role }) => `${reference} ${role}`,
  );

describe('the history of a person', () => {
  it('is what names them, with the proceedings that are open, and without what is restricted', async () => {
    const { status, body } = await worker.get(HISTORY);
    expect([status, body.force, body.person, body.next]).toEqual([200, FORCE, 'OFF-0123', null]);
    expect(casesIn(body)).toEqual(['CO/1/24 officer-complained-about', 'PR/1 officer-subject']);
    expect(body.openProceedings).toEqual([
      {
        ...{ type: 'proceeding', reference: 'PR/1', namedAs: 'OFF-0123', isSame: true },
        note: 'OFF-0123 is in open proceedings PR/1.',
      },
    ]);
    expect(casesIn((await head.get(HISTORY)).body)).toEqual([
      'CO/1/24 officer-complained-about',
      'CM/1 officer-subject',
      'PR/1 officer-subject',
    ]);
  });

  it('is one of a complainant likewise, page by page', async () => {
    const path = `/api/v1/people/${FORCE}/CPL-00042/history?limit=1`;
    const one = await worker.get(path);
    const two = await worker.get(`${path}&after=${String(one.body.next)}`);
    expect([casesIn(one.body), casesIn(two.body), two.body.next]).toEqual([
      ...[['CO/1/24 complainant'], ['CO/2/24 complainant'], null],
    ]);
  });

  it('is asked for by a pseudonymous reference alone, of a force that there is', async () => {
    const named = await worker.get(`/api/v1/people/${FORCE}/Jane%20Smith/history`);
    expect([named.status, JSON.stringify(named.body.errors)]).toEqual([
      ...[400, expect.stringContaining('pseudonymous reference alone')],
    ]);
    const none = await world.api.get('/api/v1/people/nowhere/OFF-1/history');
    expect([none.status, none.body.code]).toEqual([404, 'record.unknown-force']);
  });

  it('is for nobody who reads a case under review alone', async () => {
    const { status, body } = await reviewer.get(HISTORY);
    expect([status, body.code]).toEqual([403, 'access.forbidden']);
  });

  it('is printed by the command line, and as JSON', async () => {
    const tipstaff = (...argv: string[]) =>
      runTipstaff(['person', ...argv], {
        databaseUrl: world.api.database.url,
        clock: `demo:${TODAY}T08:00:00Z@${systemClock.now()}`,
      });
    const text = await tipstaff('history', 'OFF-0123', '--force', FORCE);
    expect([text.status, text.err]).toEqual([0, '']);
    expect(text.out).toContain('Note: OFF-0123 is in open proceedings PR/1.');
    expect(text.out).toMatch(
      /^2024-01-08 +Complaint CO\/1\/24 +Officer complained about +Allegation +2024-10-01$/m,
    );
    const { out } = await tipstaff('history', 'CPL-00042', '--force', FORCE, '--json');
    expect(casesIn(JSON.parse(out) as object)).toEqual([
      ...['CO/1/24 complainant', 'CO/2/24 complainant'],
    ]);
    const name = await tipstaff('history', 'Jane Smith', '--force', FORCE);
    expect([name.status, name.out]).toEqual([2, '']);
    expect(name.err).toContain('never by a name');
  });
});

describe('a case', () => {
  const notesFor = async (who: Person, reference: string) =>
    ((await who.get(pathOf('complaint', reference))).body.notes as string[]).filter((note) =>
      note.includes('open proceedings'),
    );

  it('says on its page that an officer whom it names is in open proceedings', async () => {
    expect(await notesFor(worker, 'CO/1/24')).toEqual(['OFF-0123 is in open proceedings PR/1.']);
    expect(await notesFor(worker, 'CO/2/24')).toEqual([]);
  });

  it('says nothing of proceedings that are restricted to others', async () => {
    await must(head.restrict('PR/1', { version: 1 }, 'proceeding'));
    expect(await notesFor(worker, 'CO/1/24')).toEqual([]);
    expect(await notesFor(head, 'CO/1/24')).toEqual(['OFF-0123 is in open proceedings PR/1.']);
  });

  it('stands in lists with complainants and officers in columns of their own', async () => {
    const list = `/api/v1/cases?force=${FORCE}&q=CO%2F1%2F24`;
    const { body } = await worker.get(list);
    expect(body.cases).toMatchObject([{ complainants: ['CPL-00042'], officers: ['OFF-0123'] }]);
    const { text } = await worker.get(`${list}&format=csv`);
    const [headings = '', row = ''] = text.split('\r\n');
    expect([headings.split(',').slice(-2), row.split(',').slice(-2)]).toEqual([
      ['complainants', 'officers'],
      ['CPL-00042', 'OFF-0123'],
    ]);
  });
});
