import { Law } from '@tipstaff/law';
import { explainObligation } from '../obligation/explain-obligation';
import { at, given, owed, record, segments } from './proceedings.fixture';

const referred = at('referred', '2024-11-29', 'accelerated-hearing', { person: 'OFF-0001' });
const notice = at('notice-given', '2024-12-02');
const upheld = [
  at('objection-made', '2024-12-04', 'panel-member'),
  at('objection-decided', '2024-12-05', 'upheld', { note: 'They had served together.' }),
];
const replaced = at('panel-replaced', '2024-12-09', 'panel-member');

describe('the window of an accelerated hearing (R-CON-14)', () => {
  it('PV-33: is the 10th to the 15th working day after the notice', () => {
    expect(owed(given(referred, notice), 'R-CON-14')).toEqual(['2024-12-23 runs']);
    const [window] = segments(given(referred, notice), 'R-CON-14');
    if (!window) throw new Error('The hearing is owed.');
    const { notes, last } = explainObligation(window, new Law());
    expect(last).toBe('2024-12-23');
    expect(notes[0]).toContain('Not before Mon 16 December 2024');
  });

  it.each(['2024-12-16', '2024-12-23'])('lets a hearing be fixed for %s', (day) => {
    given(referred, notice)
      .when(record(at('fixed', '2024-12-03', day)))
      .then({ type: 'proceeding.fixed' });
  });

  it.each(['2024-12-13', '2024-12-24'])('refuses a hearing fixed for %s, outside it', (day) => {
    const refused = given(referred, notice)
      .when(record(at('fixed', '2024-12-03', day)))
      .thenRefused('proceeding.fixed-outside-window');
    expect(refused.message).toContain('2024-12-16 to 2024-12-23 (R-CON-14)');
  });

  it('can not be extended, and lets an earlier day be fixed where all agreed (reg. 48)', () => {
    const change = (how: 'extended' | 'reduced', to: string) =>
      at(`period-${how}`, '2024-12-04', `R-CON-14/${to}`, { person: 'the chair', note: 'Why.' });
    given(referred, notice)
      .when(record(change('extended', '2025-01-06')))
      .thenRefused('proceeding.period-extended-not-in-law');
    given(referred, notice, change('reduced', '2024-12-11'))
      .when(record(at('fixed', '2024-12-05', '2024-12-11')))
      .then({ type: 'proceeding.fixed' });
  });

  it('runs anew from a replacement after an objection was upheld (reg. 52(1A)), under the same id', () => {
    const anew = given(referred, notice, ...upheld, replaced);
    expect(owed(anew, 'R-CON-14')).toEqual(['2024-12-23 changed 2024-12-09', '2025-01-02 runs']);
    const [before, after] = segments(anew, 'R-CON-14');
    expect(after?.id).toBe(before?.id);
    anew.when(record(at('fixed', '2024-12-10', '2024-12-30'))).then({ type: 'proceeding.fixed' });
    anew
      .when(record(at('fixed', '2024-12-10', '2024-12-20')))
      .thenRefused('proceeding.fixed-outside-window');
  });

  it('stays as it was where nothing was upheld, and before 7 May 2024', () => {
    expect(owed(given(referred, notice, replaced), 'R-CON-14')).toEqual(['2024-12-23 runs']);
    const earlier = at('referred', '2024-05-06', 'accelerated-hearing');
    const old = given(
      earlier,
      at('notice-given', '2024-05-07'),
      at('objection-made', '2024-05-08', 'chair'),
      at('objection-decided', '2024-05-09', 'upheld', { note: 'Why.' }),
      at('panel-replaced', '2024-05-10', 'chair'),
    );
    expect(owed(old, 'R-CON-14')).toEqual(['2024-05-29 runs']);
  });

  it('makes no imported history impossible, nor a hearing that was held late', () => {
    given(referred)
      .when(record(at('fixed', '2024-12-03', '2025-03-03')))
      .then({ type: 'proceeding.fixed' });
    const late = given(referred, notice, at('held', '2025-01-10', 'accelerated-hearing'));
    expect(owed(late, 'R-CON-14')).toEqual(['2024-12-23 discharged 2025-01-10']);
  });
});
