import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { noContext, obligationContext } from '../obligation/obligation';
import { type PolicingBodyMilestone } from '../policing-body/policing-body.case-type';
import { type ComplaintMilestone } from './complaint.case-type';

const { given, fact } = casesOf<ComplaintMilestone>('complaint');
const body = casesOf<PolicingBodyMilestone>('policing-body');

const inOffice = (...facts: NewFact[]) =>
  obligationContext({
    'policing-body': [
      {
        reference: 'PCC',
        timeline: body.given(
          body.fact('established', '2012-11-22', 'police-and-crime-commissioner', {
            details: { name: 'Commissioner for Norfolk' },
          }),
          ...facts,
        ).timeline,
      },
    ],
  });
const model = (number: string, on = '2021-05-01') => body.fact('complaints-model', on, number);

const complaint = [
  fact('made', '2024-01-03'),
  fact('handling', '2024-01-05', 'schedule-3'),
  fact('finalised', '2024-01-30', 'acceptable'),
];
const owners = (context = noContext) =>
  given(...complaint)
    .obligations(new Law(), context)
    .map(({ rule, owner, validFrom }) => `${rule} ${validFrom} ${owner}`);

const PSD = 'Professional Standards Department';
const LPB = 'Commissioner for Norfolk';

describe('who holds the duties of first contact and of keeping informed (R-HAN-3)', () => {
  it('is the force under model 1, and where no body is recorded', () => {
    expect(owners()).toEqual([
      `R-PM-2 2024-01-03 ${PSD}`,
      `R-PM-3 2024-01-03 ${PSD}`,
      `R-KI-2 2024-01-05 ${PSD}`,
      `R-KI-3 2024-01-30 ${PSD}`,
    ]);
    expect(owners(inOffice())).toEqual(owners());
    expect(owners(inOffice(model('1')))).toEqual(owners());
  });

  it('is the local policing body under model 2 for logging and first contact', () => {
    expect(owners(inOffice(model('2')))).toEqual([
      `R-PM-2 2024-01-03 ${LPB}`,
      `R-PM-3 2024-01-03 ${LPB}`,
      `R-KI-2 2024-01-05 ${PSD}`,
      `R-KI-3 2024-01-30 ${PSD}`,
    ]);
  });

  it('is the local policing body under model 3 for keeping informed as well', () => {
    expect(owners(inOffice(model('3'))).every((one) => one.endsWith(LPB))).toBe(true);
  });

  it('changes on the day the model does', () => {
    expect(owners(inOffice(model('3', '2024-01-15')))).toEqual([
      `R-PM-2 2024-01-03 ${PSD}`,
      `R-PM-2 2024-01-15 ${LPB}`,
      `R-PM-3 2024-01-03 ${PSD}`,
      `R-PM-3 2024-01-15 ${LPB}`,
      `R-KI-2 2024-01-05 ${PSD}`,
      `R-KI-2 2024-01-15 ${LPB}`,
      `R-KI-3 2024-01-30 ${LPB}`,
    ]);
  });
});

describe('the appropriate authority for a complaint about the chief officer', () => {
  const investigated = [fact('made', '2023-01-09'), fact('investigation', '2023-01-19', 'local')];
  const about = fact('authority-decided', '2023-01-10', 'local-policing-body');
  const report = (...facts: NewFact[]) =>
    given(...investigated, ...facts)
      .obligations(new Law(), inOffice(model('1')))
      .find(({ rule }) => rule === 'R-C13-2');
  const toBody = (...facts: NewFact[]) =>
    report(...facts)?.basis.recipients?.find(({ recipient }) => recipient === 'lpb')?.decision;

  it('is the chief officer, unless it is decided that the complaint is about them', () => {
    expect(given(...investigated).state()).toMatchObject({ authority: 'chief-officer' });
    expect(toBody()).toBe('send');
    expect(report()?.owner).toBe(PSD);
  });

  it('is then the local policing body: it owes the Chapter 13 report, and sends itself none (R-C13-4)', () => {
    expect(given(...investigated, about).state()).toMatchObject({
      authority: 'local-policing-body',
    });
    expect(toBody(about)).toBe('not-applicable');
    expect(report(about)).toMatchObject({ owner: LPB, direction: 'policing-body' });
  });

  it('may be said when it is received, and is then as it is decided', () => {
    const received = fact('made', '2023-01-09', null, {
      details: { authority: 'local-policing-body' },
    });
    expect(given(received).state()).toMatchObject({ authority: 'local-policing-body' });
    const decided = fact('authority-decided', '2023-01-10', 'chief-officer');
    expect(given(received, decided).state()).toMatchObject({ authority: 'chief-officer' });
  });

  it('owes everything itself, in no count of the force’s, whether the record names the body or not', () => {
    for (const [context, owner] of [
      [inOffice(model('1')), LPB],
      [noContext, 'local policing body'],
    ] as const) {
      const decided = fact('authority-decided', '2024-01-04', 'local-policing-body');
      const owed = given(...complaint, decided)
        .obligations(new Law(), context)
        .filter(({ direction }) => direction !== 'inbound');
      expect(owed.length).toBeGreaterThan(2);
      expect(new Set(owed.map((one) => `${one.direction} ${one.owner}`))).toEqual(
        new Set([`policing-body ${owner}`]),
      );
    }
  });
});
