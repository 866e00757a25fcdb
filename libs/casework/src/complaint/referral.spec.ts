import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { type ComplaintMilestone } from './complaint.case-type';
import { titled, told } from './told.fixture';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const made = fact('made', '2024-01-03');
const clear = fact('must-be-referred', '2024-08-23', 'serious-assault+same-incident');
const referred = (on: string, how = 'mandatory') => fact('referred', on, how);

describe('a referral to the IOPC (R-REF-1 to 4)', () => {
  const owed = (...facts: NewFact[]) => told(given(made, ...facts).obligations(), 'R-REF-1');

  it('is owed by the end of the next day, whatever day that is (PV-16)', () => {
    expect(owed(clear)).toEqual(['2024-08-23 -> 2024-08-24']);
    expect(owed(clear, referred('2024-08-23'))).toEqual([
      '2024-08-23 -> 2024-08-24 (discharged 2024-08-23)',
    ]);
  });

  it('stays owed when the complaint is suspended or finalised', () => {
    expect(
      owed(
        clear,
        fact('suspended', '2024-08-24', 'sub-judice'),
        fact('finalised', '2024-09-01', 'no-further-action'),
      ),
    ).toEqual(['2024-08-23 -> 2024-08-24']);
  });

  it('is not owed where the force referred it of its own accord, before or without any ground', () => {
    expect(owed(referred('2024-08-01', 'voluntary'))).toEqual([]);
    expect(owed(referred('2024-08-01', 'voluntary'), clear)).toEqual([]);
  });

  it('is followed by the mode that the Director General decides, which may change', () => {
    const mode = (on: string, value: string) => fact('mode-decided', on, value);
    expect(
      given(
        made,
        clear,
        referred('2024-08-24'),
        mode('2024-08-28', 'directed'),
        mode('2024-10-01', 'independent'),
      ).state(),
    ).toMatchObject({
      referral: {
        mandatorySince: '2024-08-23',
        grounds: ['same-incident', 'serious-assault'],
        referredOn: '2024-08-24',
        referredAs: 'mandatory',
        mode: 'independent',
      },
    });
    given(made)
      .when(record(mode('2024-08-28', 'local')))
      .thenRefused('complaint.mode-decided-without-referred');
  });
});

describe('a withdrawal (R-HAN-4)', () => {
  const received = (signed: string, on = '2024-03-01') =>
    fact('withdrawal-received', on, null, { details: { signed, by: 'complainant' } });
  const finalised = fact('finalised', '2024-03-10', 'withdrawn');

  it('is signed, recorded, and ends the complaint', () => {
    const done = given(made, received('yes'), fact('withdrawal-recorded', '2024-03-02'), finalised);
    expect(done.state()).toMatchObject({
      status: 'finalised',
      outcome: 'withdrawn',
      withdrawal: { receivedOn: '2024-03-01', signed: true, recordedOn: '2024-03-02' },
    });
  });

  it('does not count while it is not signed', () => {
    given(made, received('no')).when(record(finalised)).thenRefused('complaint.finalised-unsigned');
    given(made, received('no'))
      .when(record(fact('withdrawal-recorded', '2024-03-02')))
      .thenRefused('complaint.withdrawal-recorded-unsigned');
    given(made, received('no'), received('yes', '2024-03-05')).when(record(finalised)).then({});
  });

  it('says nothing against a history that tells of the outcome alone', () => {
    given(made).when(record(finalised)).then({});
  });

  it('is told to the Director General if referred, and to the review body if under review', () => {
    const before = [
      made,
      referred('2024-01-20', 'voluntary'),
      fact('review-requested', '2024-02-01', 'iopc'),
    ];
    const owed = (title: string, ...facts: NewFact[]) =>
      titled(given(...before, received('yes'), ...facts).obligations(), title);
    const toDg = 'Tell the Director General of the withdrawal';
    const toBody = 'Tell the review body of the withdrawal';
    expect(owed(toDg)).toEqual(['2024-03-01 -> no date']);
    expect(owed(toBody)).toEqual(['2024-03-01 -> no date']);
    const toldBoth = fact('withdrawal-notified', '2024-03-04', 'dg+review-body');
    expect(owed(toDg, toldBoth)).toEqual(['2024-03-01 -> no date (discharged 2024-03-04)']);
    expect(owed(toBody, fact('review-decided', '2024-02-25', 'not-upheld'))).toEqual([]);
    expect(told(given(made, received('yes')).obligations(), 'R-HAN-4')).toEqual([]);
    given(made, received('yes'))
      .when(record(fact('withdrawal-notified', '2024-03-04', 'dg')))
      .thenRefused('complaint.withdrawal-notified-nothing-there');
  });
});
