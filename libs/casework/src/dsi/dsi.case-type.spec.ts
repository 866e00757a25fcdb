import { LocalDate } from '@tipstaff/kernel';
import { isOwedOn } from '../obligation/obligation';
import { casesOf } from '../given-when-then.fixture';
import { type DsiMilestone } from './dsi.case-type';

const { given, imported, fact, record } = casesOf<DsiMilestone>('dsi');

const opened = fact('came-to-attention', '2023-02-13');
const investigated = fact('investigation', '2023-02-20', 'local');

describe('a death or serious injury matter', () => {
  it('is open from the day it came to attention, and is referred to the IOPC', () => {
    const referred = given(opened)
      .when(record(fact('referred', '2023-02-14', 'iopc')))
      .then({ type: 'dsi.referred' });
    expect(referred.state()).toMatchObject({ status: 'open', cameToAttentionOn: '2023-02-13' });
    given(opened)
      .when(record(fact('referred', '2023-02-14', 'lpb')))
      .thenRefused('dsi.invalid-value');
  });

  it('is nothing before it came to attention, and knows no severity', () => {
    given()
      .when(record(fact('recorded', '2023-02-14')))
      .thenRefused('dsi.never-came-to-attention');
    given(opened)
      .when(record(fact('severity' as DsiMilestone, '2023-02-14', 'misconduct')))
      .thenRefused('dsi.unknown-milestone');
  });

  it('may be recorded and finalised without saying how', () => {
    expect(
      given(opened, fact('recorded', '2023-02-14'), fact('finalised', '2023-05-01')).state(),
    ).toMatchObject({
      status: 'finalised',
      recordedAs: null,
      outcome: null,
    });
  });

  it('owes a report for a local investigation, and none for an independent one (PV-R3)', () => {
    const owed = (form: string): readonly string[] =>
      given(opened, fact('investigation', '2023-02-20', form))
        .obligations()
        .filter((report) => isOwedOn(report, LocalDate.of(2024, 2, 13)))
        .map(({ arose }) => arose);
    expect(owed('local')).toEqual(['2024-02-13']);
    expect(owed('independent')).toEqual([]);
  });

  it('owes nothing more once the report was sent and the investigation completed', () => {
    const done = imported(
      opened,
      investigated,
      fact('chapter-13', '2024-02-21', 'lpb+dg'),
      fact('investigation-completed', '2024-03-25'),
    );
    expect(
      done.obligations().filter((report) => isOwedOn(report, LocalDate.of(2024, 9, 1))),
    ).toEqual([]);
  });
});
