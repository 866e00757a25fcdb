import { type ApiWorld, pathOf, startApi } from './api-world';
import { answered } from './client/api-client';
import {
  type BodyOf,
  type CommandOf,
  give,
  giveAll,
  giveAsWritten,
  type Given,
} from './client/give';

const TODAY = '2024-10-01';
const made = ['receive', { on: '2023-09-06' }] as const;
const handled = ['decide-handling', { on: '2023-09-07', value: 'schedule-3' }] as const;
const investigated = ['decide-investigation', { on: '2023-09-20', value: 'local' }] as const;

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi(TODAY);
});
afterAll(() => api.close());

const CASE = 'CO/900/23';
const PATH = pathOf('complaint', CASE);

let version = 0;
let position = 0;

/** Gives a command against the version that the one before left. */
async function tell<Command extends CommandOf<'complaint'>>(
  command: Command,
  body: BodyOf<'complaint', Command>,
): Promise<Given> {
  const answer = await give(api.client, 'complaint', CASE, command, body, { version });
  if (answer.status === 200) {
    version += 1;
    position = answer.body.position ?? 0;
  }
  return answer;
}

describe('a Chapter 13 report, from its draft to its acknowledgement', () => {
  it('is drafted, refused while it is not whole, sent to each, and read as a document', async () => {
    for (const [command, body] of [made, handled, investigated]) await tell(command, body);
    expect(version).toBe(3);

    await tell('draft-chapter-13-report', {
      on: '2024-09-10',
      period: 1,
      progress: 'Eleven accounts were taken.',
      estimate: '2024-12-01',
    });
    const incomplete = await tell('send-chapter-13-report', {
      on: '2024-09-12',
      period: 1,
      value: ['dg'],
    });
    expect([incomplete.status, incomplete.body.code]).toEqual([
      409,
      'complaint.chapter-13-incomplete',
    ]);
    const draft = await api.get(`${PATH}/chapter-13/1`);
    expect(draft.body).toMatchObject({ complete: false, period: { n: 1, to: '2024-09-05' } });

    await tell('draft-chapter-13-report', {
      on: '2024-09-12',
      period: 1,
      'reason-for-length': 'A witness was abroad.',
      'planned-steps': 'The last interview.',
    });
    await tell('send-chapter-13-report', { on: '2024-09-12', period: 1, value: ['dg'] });
    await tell('send-chapter-13-report', { on: '2024-09-16', period: 1, value: ['lpb'] });
    const last = await tell('record-chapter-13-acknowledgement', {
      on: '2024-09-18',
      period: 1,
      value: 'lpb',
    });
    expect([last.status, last.body.code]).toEqual([200, undefined]);

    const { status, body } = await api.get(`${PATH}/chapter-13/1`);
    expect([status, body.complete, body.dischargedOn]).toEqual([200, true, '2024-09-16']);
    expect(body.recipients).toMatchObject([
      { recipient: 'lpb', decision: 'sent', sentOn: '2024-09-16', acknowledgedOn: '2024-09-18' },
      { recipient: 'dg', decision: 'sent', sentOn: '2024-09-12', deliveredOn: null },
    ]);
    expect(body.text).toContain('(c) Progress\nEleven accounts were taken.\n');
    const page = await api.get(PATH);
    expect(
      page.body.obligations.find(({ rule }: { rule: string }) => rule === 'R-C13-2'),
    ).toMatchObject({ status: 'ended', endedOn: '2024-09-16', recipients: body.recipients });
  });

  it('is in the list of reports, to each recipient on a day of its own', async () => {
    const path = `/api/v1/opcc/chapter-13?force=norfolk&minPosition=${position}`;
    const { status, body } = await api.get(path);
    const { reports, ...rest } = body;
    expect([status, rest]).toEqual([
      200,
      {
        ...{ on: TODAY, force: 'norfolk', knownOn: null, comingByMonth: [], next: null },
        ...{ cases: 1, states: [{ state: 'sent', reports: 2, cases: 1 }] },
        ...{ behind: null, head: position, position, parked: 0, notice: expect.any(String) },
      },
    ]);
    const common = {
      ...{ type: 'complaint', case: CASE, calledBy: 'reference', rule: 'R-C13-2' },
      direction: 'owed',
      startedBy: { milestone: 'made', on: '2023-09-06' },
      period: { n: 1, from: '2023-09-06', to: '2024-09-05' },
      ...{ arose: '2024-09-06', state: 'sent', reason: null },
    };
    expect(reports).toEqual([
      { ...common, recipient: 'dg', on: '2024-09-12', daysLate: 6, acknowledged: null },
      { ...common, recipient: 'lpb', on: '2024-09-16', daysLate: 10, acknowledged: '2024-09-18' },
    ]);
  });

  it('is not there for a period without investigation, nor for a type that has none', async () => {
    const none = await api.get(`${PATH}/chapter-13/40`);
    expect([none.status, none.body.code]).toEqual([404, 'chapter-13.no-such-period']);
    const other = await api.get('/api/v1/cases/meeting/norfolk/PAM-1/chapter-13/1');
    expect(other.status).toBe(400);
    const lost = await api.get('/api/v1/cases/complaint/norfolk/CO%2F0/chapter-13/1');
    expect([lost.status, lost.body.code]).toEqual([404, 'case.not-found']);
  });
});

describe('decisions about reports that only a person enters', () => {
  const WHY = 'A trial is listed for June.';
  const withheld = { on: TODAY, note: WHY };

  it('withhold a report from the local policing body, and never from the Director General', async () => {
    await giveAll(api.client, 'complaint', 'CO/700/23', made, handled, investigated);
    const withhold = (body: BodyOf<'complaint', 'withhold-chapter-13-report'>) =>
      give(
        ...([api.client, 'complaint', 'CO/700/23', 'withhold-chapter-13-report'] as const),
        body,
        { version: 3 },
      );
    const refused = await withhold({ ...withheld, value: ['lpb', 'dg'] });
    expect([refused.status, refused.body.code]).toEqual([
      409,
      'complaint.chapter-13-withheld-from-dg',
    ]);
    expect(refused.body.detail).toContain('R-C13-4');
    const bare = await giveAsWritten(
      ...([api, 'complaint', 'CO/700/23', 'withhold-chapter-13-report'] as const),
      {
        body: JSON.stringify({ ...withheld, value: ['lpb'], note: null }),
        headers: { 'If-Match': '"3"' },
      },
    );
    expect([bare.status, bare.body.errors]).toEqual([
      400,
      [expect.objectContaining({ in: 'body', pointer: '/note' })],
    ]);

    const answer = await withhold({ ...withheld, value: ['lpb'], person: 'Chief Constable' });
    expect([answer.status, answer.body.state?.['regime']]).toEqual([200, '2020']);
    const { body } = await api.get(pathOf('complaint', 'CO/700/23'));
    expect(body.regime.id).toBe('2020');
    expect(body.obligations).toContainEqual(
      expect.objectContaining({
        rule: 'R-C13-2',
        status: 'owed',
        recipients: [
          expect.objectContaining({
            recipient: 'lpb',
            decision: 'withheld',
            by: 'Chief Constable',
            why: WHY,
          }),
          expect.objectContaining({ recipient: 'dg', decision: 'send', sentOn: null }),
        ],
      }),
    );

    // The register holds no reason in clear: it stays sealed in the record.
    const list = await api.get(
      `/api/v1/obligations?force=norfolk&on=${TODAY}&minPosition=${answer.body.position}`,
    );
    const listed = list.body.obligations.find(
      ({ case: reference, rule }: { case: string; rule: string }) =>
        reference === 'CO/700/23' && rule === 'R-C13-2',
    );
    expect(JSON.stringify(listed)).not.toContain(WHY);
    expect(listed.explanation.recipients[0]).toMatchObject({
      recipient: 'lpb',
      decision: 'withheld',
      by: 'chief officer',
    });
  });

  it('list apart what the Director General owes the force, neither due nor overdue', async () => {
    const independent = [
      'decide-investigation',
      { on: '2023-09-20', value: 'independent' },
    ] as const;
    const begun = [api.client, 'complaint', 'CO/701/23'] as const;
    const { body } = await giveAll(...begun, made, handled, independent);
    const query = { force: 'norfolk', on: TODAY, minPosition: body.position };
    const list = await answered(api.client.GET('/api/v1/obligations', { params: { query } }));
    const of = (items: readonly { case: string; rule: string }[]): readonly string[] =>
      items.filter((one) => one.case === 'CO/701/23').map(({ rule }) => rule);
    expect(of(list.inbound)).toEqual(['R-C13-5']);
    expect(of(list.obligations)).not.toContain('R-C13-5');
    expect(list.inbound.every(({ overdue }) => !overdue)).toBe(true);
  });
});
