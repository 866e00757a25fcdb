import { casesOf, type Given } from '../given-when-then.fixture';
import { type DsiMilestone } from '../dsi/dsi.case-type';
import { type ConductMilestone } from './conduct.case-type';

const { given, fact, record } = casesOf<ConductMilestone>('conduct');
const dsi = casesOf<DsiMilestone>('dsi');

const opened = fact('came-to-attention', '2024-08-20');
const clear = fact('must-be-referred', '2024-08-23', 'serious-assault+same-incident');
const referred = (on: string, value = 'mandatory') => fact('referred', on, value);
const decided = (on: string, value: string) => fact('mode-decided', on, value);
const investigated = (on: string, value?: string) => fact('investigation', on, value);

const owed = (of: Given): readonly string[] =>
  of
    .obligations()
    .filter(({ rule }) => rule === 'R-REF-1')
    .map(({ validFrom, due, ended, validTo }) =>
      [validFrom, due, ended, validTo].filter((part) => part !== null).join(' '),
    );

describe('referral of a conduct matter (R-REF-1)', () => {
  it('PV-16: is owed by the end of the day after it became clear, bank holiday or not', () => {
    expect(owed(given(opened))).toEqual([]);
    expect(owed(given(opened, clear))).toEqual(['2024-08-23 2024-08-24']);
  });

  it('is discharged by the referral, and owed still when the matter was finalised without', () => {
    expect(owed(given(opened, clear, referred('2024-08-26')))).toEqual([
      '2024-08-23 2024-08-24 discharged 2024-08-26',
    ]);
    expect(
      owed(given(opened, clear, fact('finalised', '2024-09-01', 'no-further-action'))),
    ).toEqual(['2024-08-23 2024-08-24']);
  });

  it('has no time limit of the force’s own accord, and is then not owed again (R-REF-3)', () => {
    expect(owed(given(opened, referred('2024-08-21', 'voluntary'), clear))).toEqual([]);
  });

  it('lapses where the Director General took the matter without a referral (R-REF-3)', () => {
    expect(owed(given(opened, clear, decided('2024-08-30', 'independent')))).toEqual([
      '2024-08-23 2024-08-24 lapsed 2024-08-30',
    ]);
  });

  it('names the grounds of the regulation and no others', () => {
    given(opened)
      .when(record(fact('must-be-referred', '2024-08-23', 'gravity')))
      .thenRefused('conduct.invalid-value');
  });
});

describe('the mode that the Director General decided (R-REF-4)', () => {
  it('is the form of the investigation, which may be changed by a later decision', () => {
    given(opened, decided('2024-08-30', 'independent'))
      .when(record(investigated('2024-09-02', 'independent')))
      .then({});
    const changed = given(
      opened,
      decided('2024-08-30', 'independent'),
      investigated('2024-09-02', 'independent'),
      decided('2024-12-02', 'directed'),
    );
    changed.when(record(investigated('2024-12-02', 'directed'))).then({});
    expect(changed.state()).toMatchObject({ mode: 'directed' });
  });

  it('back to the force means a local investigation', () => {
    const back = given(opened, decided('2024-08-30', 'back-to-force'));
    back.when(record(investigated('2024-09-02'))).then({});
    back
      .when(record(investigated('2024-09-02', 'independent')))
      .thenRefused('conduct.investigation-against-mode');
  });

  it('makes an investigation in another form impossible', () => {
    const refusal = given(opened, decided('2024-08-30', 'independent'))
      .when(record(investigated('2024-09-02')))
      .thenRefused('conduct.investigation-against-mode');
    expect(refusal.message).toContain('R-REF-4');
  });

  it('says nothing of a matter that was never before the Director General', () => {
    given(opened)
      .when(record(investigated('2024-09-02', 'independent')))
      .then({});
  });
});

describe('referral of a DSI matter (R-REF-2)', () => {
  const death = dsi.fact('came-to-attention', '2024-08-23');

  it('is always owed, from the day it came to attention', () => {
    expect(owed(dsi.given(death))).toEqual(['2024-08-23 2024-08-24']);
    expect(owed(dsi.given(death, dsi.fact('referred', '2024-08-23', 'iopc')))).toEqual([
      '2024-08-23 2024-08-24 discharged 2024-08-23',
    ]);
  });

  it('is not owed under regulations that were not in force', () => {
    expect(owed(dsi.given(dsi.fact('came-to-attention', '2020-01-31')))).toEqual([]);
  });
});
