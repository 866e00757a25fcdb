import { LocalDate } from '@tipstaff/kernel';
import { type NewFact } from '../fact';
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
        .filter(({ rule }) => rule.startsWith('R-C13'))
        .filter((report) => isOwedOn(report, LocalDate.of(2024, 2, 13)))
        .map(({ arose }) => arose);
    expect(owed('local')).toEqual(['2024-02-13']);
    expect(owed('independent')).toEqual([]);
  });

  it('owes nothing more once the report was sent and the investigation completed', () => {
    const done = imported(
      opened,
      fact('referred', '2023-02-14', 'iopc'),
      investigated,
      fact('chapter-13', '2024-02-21', 'lpb+dg'),
      fact('investigation-completed', '2024-03-25'),
    );
    expect(
      done.obligations().filter((report) => isOwedOn(report, LocalDate.of(2024, 9, 1))),
    ).toEqual([]);
  });
});

describe('a DSI matter that became a conduct matter (Sch. 3 para. 21A)', () => {
  const became = (on: string) => fact('became-conduct', on, null, { related: 'CM/00001/24' });
  const reports = (...facts: readonly NewFact[]) =>
    given(opened, investigated, ...facts)
      .obligations()
      .filter(({ rule }) => rule === 'R-C13-2');

  it('says which, and goes on there', () => {
    given(opened, investigated)
      .when(record(fact('became-conduct', '2023-09-01')))
      .thenRefused('dsi.related-missing');
    expect(given(opened, became('2023-09-01')).state()).toMatchObject({
      status: 'became-conduct',
      becameConductOn: '2023-09-01',
      conductMatter: 'CM/00001/24',
    });
  });

  it('owes no report for a period that ends from that day on, and says from which anchor it goes on', () => {
    const [first, ...more] = reports(became('2024-02-12'));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ ended: 'lapsed', validTo: '2024-02-12' });
    expect(first?.basis.notes.at(-1)).toBe(
      'Became a conduct matter on 12 February 2024 (Sch. 3 para. 21A): that matter is reported on from then, in periods from the same anchor, 13 February 2023.',
    );
  });

  it('owes still what had arisen before', () => {
    const [first] = reports(became('2024-02-13'));
    expect(first).toMatchObject({ ended: null, arose: '2024-02-13' });
  });

  it('becomes one once, and is not investigated as a DSI matter afterwards', () => {
    given(opened, became('2023-09-01'))
      .when(record(became('2023-10-01')))
      .thenRefused('dsi.became-conduct-twice');
    given(opened, became('2023-09-01'))
      .when(record(fact('investigation', '2023-10-01', 'local')))
      .thenRefused('dsi.investigation-after-became-conduct');
  });
});
