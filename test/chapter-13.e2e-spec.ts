import { type ApiWorld, pathOf, startApi } from './api-world';
import { type BodyOf, type CommandOf, give, type Given } from './client/give';

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi('2024-10-01');
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
    await tell('receive', { on: '2023-09-06' });
    await tell('decide-handling', { on: '2023-09-07', value: 'schedule-3' });
    await tell('decide-investigation', { on: '2023-09-20', value: 'local' });
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

  it('is in the list of what the policing body was sent, under a pseudonym', async () => {
    const path = `/api/v1/opcc/chapter-13-reports?force=norfolk&minPosition=${position}`;
    const { status, body, text } = await api.get(path);
    expect([status, body]).toEqual([
      200,
      {
        rows: [
          {
            type: 'complaint',
            case: expect.stringMatching(/^OPCC-[0-9A-F]{16}$/),
            sentOn: '2024-09-16',
            deliveredOn: null,
            acknowledgedOn: '2024-09-18',
          },
        ],
        next: null,
      },
    ]);
    expect(text).not.toContain('CO/900');
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
