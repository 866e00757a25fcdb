import { casesOf } from '../given-when-then.fixture';
import { type ComplaintMilestone } from './complaint.case-type';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const made = (on: string) => [
  fact('made', on),
  fact('handling', on, 'schedule-3'),
  fact('investigation', on, 'local', { details: { 'special-procedures': 'yes' } }),
];
const officer = { person: 'OFF-0001' };
const email = { ...officer, details: { servedBy: 'e-mail', deemedOn: '2025-06-09' } };

describe('notice of investigation in a complaint under special procedures (R-CON-2, R-CON-5)', () => {
  it('gives each officer 10 working days for representations, from the day it is deemed served', () => {
    const awaited = given(
      ...made('2025-06-02'),
      fact('notice', '2025-06-06', null, email),
      fact('notice', '2025-06-06', null, { person: 'OFF-0002' }),
      fact('representations', '2025-06-16', null, { person: 'OFF-0002' }),
    )
      .obligations()
      .filter(({ rule }) => rule === 'R-CON-2');
    expect(
      awaited.map(({ id, due, ended, direction }) => [id.slice(-19), due, ended, direction]),
    ).toEqual([
      ['OFF-0001-2025-06-06', '2025-06-23', 'lapsed', 'inbound'],
      ['OFF-0002-2025-06-06', '2025-06-20', 'discharged', 'inbound'],
    ]);
    expect(awaited[0]?.basis.notes[0]).toContain('deemed served on Mon 9 June 2025');
  });

  it('is deemed served by e-mail only of a complaint made since 28 May 2025 (reg. 66)', () => {
    const refused = given(...made('2025-05-20'))
      .when(record(fact('notice', '2025-06-06', null, email)))
      .thenRefused('complaint.notice-deemed-by-email');
    expect(refused.message).toContain('complaints that were made since 28 May 2025');
    expect(refused.message).toContain('SI 2025/558 reg. 66');
    const post = { ...officer, details: { servedBy: 'post', deemedOn: '2025-06-09' } };
    given(...made('2025-05-20'))
      .when(record(fact('notice', '2025-06-06', null, post)))
      .then({ type: 'complaint.notice' });
  });

  it('goes before representations', () => {
    given(...made('2025-06-02'))
      .when(record(fact('representations', '2025-06-16', null, officer)))
      .thenRefused('complaint.representations-without-notice');
  });
});
