import { lint } from './lint';
import { figuresOfSample } from './figures-of-sample.fixture';

const codes = (text: string): readonly string[] =>
  lint({ text, figures: figuresOfSample }).map(({ code }) => code);
/** What is marked: the code and the text from where it stands. */
const marked = (text: string): readonly (readonly [string, string])[] =>
  lint({ text, figures: figuresOfSample }).map(({ code, at }) => [code, text.slice(at, at + 12)]);

describe('sentences of the reference', () => {
  it.each([
    [
      '{complaints-logged.last} complaints, {complaints-logged.change.noun} of {complaints-logged.change.percent}.',
      [],
    ],
    ['Complaints rose to {complaints-logged.last}.', ['verb-contradicts']],
    ['This is a 15% reduction from {complaints-logged.previous}.', ['unbound-number']],
    [
      '83.6% of {complaints-logged.last} complainants were contacted.',
      ['unbound-number', 'impossible-percent'],
    ],
    ['83.6% of {contacted-within-10-wd.last.denominator} were contacted.', ['unbound-number']],
    ['{reviews.last}', ['unknown-figure']],
    ['The asymmetry of the unit rose to {asymmetry/NW-01.last} points.', []],
    ['The asymmetry of the unit fell to {asymmetry/NW-01.last} points.', ['verb-contradicts']],
    // It is no whole that anything is a share of.
    ['{logged-within-2-wd.last} beside an asymmetry of {asymmetry/NW-01.last}.', []],
    ['{asymmetry/NW-09.last}', ['unknown-figure']],
    ['::: table complaints-logged,asymmetry/NW-01 Units', ['unknown-figure']],
  ])('%s', (text, expected) => {
    expect([...codes(text)].sort()).toEqual([...expected].sort());
  });
});

describe('typed numbers', () => {
  it.each([
    'On 30 September 2024 nothing was due.',
    'From 1 to 5 March 2024, and on the 30th of June.',
    'Between 01/10/2023 – 30/09/2024, or 2024-09-30, or September 30, 2024.',
    'In 2024, and in the financial year 2023/24.',
    'Current figures suggest the calendar year 2024.',
    'The paper said "327 complaints" and “377 finalised”, or ‘about 400’.',
    'See Schedule 3, Chapter 13, regulation 13, section 55(2), Table 5, Part 2 and page 4.',
    'Under regulations 13 to 15 and the Police Reform Act (PRA) 2002.',
    'No one told one another of the, and one of the officers left.',
    '- A line of a list\n- Another\n\n1. First\n2. Second',
    'Case CO/00768/23 stands under R-C13-2, in Q2.',
    '# Title\n\nParagraph.',
    '<!-- 12 -->',
    'Over the rolling twelve months nothing was due, nor in a rolling 12-month period.',
    '{complaints-logged.ytd} in the rolling nine months.',
  ])('are none in: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['We logged 2024 complaints.', '2024 complai'],
    ['In 2024 complaints something happened.', '2024 complai'],
    ['We logged 1,234 complaints.', '1,234 compla'],
    ['It took ten working days.', 'ten working '],
    ['The 12-month period.', '12-month per'],
    // Of so many months no window is spoken of, or they are none.
    ['Over the rolling nine months nothing was due.', 'nine months '],
    ['Over the rolling twelve weeks nothing was due.', 'twelve weeks'],
    ['Investigations took twelve months.', 'twelve month'],
    ['{reviews-upheld.last|12 cases were/cases were} upheld.', '12 cases wer'],
    ['{reviews-upheld.last|case was/dozen cases were} upheld.', 'dozen cases '],
    ['Half were late.', 'Half were la'],
    ['Complaints doubled.', 'doubled.'],
    ['It is a third.', 'a third.'],
    ['It was twice a dozen.', 'twice a doze'],
    ['One case is now finalised.', 'One case is '],
    ['One hundred and five days.', 'One hundred '],
    ['We spent £500k.', '£500k.'],
    ['The 6th of them.', '6th of them.'],
    ['It took twenty-three days.', 'twenty-three'],
    ['On 45 March nothing happened.', '45 March not'],
    ['Then 12 may have been late.', '12 may have '],
    ['Schedule 3% of them.', '3% of them.'],
    ['Section 55 and 12 complaints.', '12 complaint'],
    ['| Row | 12 |\n|---|---|\n| a | b |', '12 |\n|---|--'],
    ["The officers' 12 cases were heard in the officers' mess.", '12 cases wer'],
    ['In March 12 complaints were logged.', '12 complaint'],
    ['A “quotation that does not end, 12 of them.', '12 of them.'],
  ])('stand in: %s', (text, at) => {
    const found = marked(text).filter(([code]) => code === 'unbound-number');
    expect(found[0]).toEqual(['unbound-number', at]);
  });

  it('are each marked where they stand', () => {
    expect(marked('It fell from 393 to 334 (15%), as {complaints-logged.last} says.')).toEqual([
      ['unbound-number', '393 to 334 ('],
      ['unbound-number', '334 (15%), a'],
      ['unbound-number', '15%), as {co'],
    ]);
  });

  it('"one hundred and five" is one number, "one and two" are two', () => {
    expect(codes('One hundred and five.')).toHaveLength(1);
    expect(codes('One and two.')).toHaveLength(2);
    expect(codes('Two thirds.')).toHaveLength(1);
  });
});

describe('words of direction', () => {
  it.each([
    ['Complaints fell from {complaints-logged.previous} to {complaints-logged.last}.', []],
    [
      'Complaints fell from {complaints-logged.last} to {complaints-logged.previous}.',
      ['verb-contradicts'],
    ],
    ['Complaints did not fall to {complaints-logged.last}.', ['verb-contradicts']],
    ['Complaints did not rise to {complaints-logged.last}.', []],
    ['Fewer complaints: {complaints-logged.last}.', []],
    ['The number is unchanged at {complaints-logged.last}.', ['verb-contradicts']],
    ['The number is the same, {police-appeals-tribunals.last}.', []],
    ['There was an increase in complexity.', ['unknown-direction']],
    ['Complaints rose to {complaints-logged.ytd}.', ['unknown-direction']],
    [
      'Complaints rose to {complaints-logged.last} from what {complaints-logged.ytd} says.',
      ['verb-contradicts'],
    ],
    ['{complaints-logged.last} and {chapter-13-reports.last} rose.', []],
    ['Both {complaints-logged.last} with {chapter-13-reports.last} rose.', ['ambiguous']],
    [
      'Complaints fell to {complaints-logged.last}, and reports rose to {chapter-13-reports.last}.',
      [],
    ],
    [
      'Complaints fell to {complaints-logged.last} while reports fell to {chapter-13-reports.last}.',
      ['verb-contradicts'],
    ],
    ['A follow-up of {complaints-logged.last}.', []],
    ['Regardless of {complaints-logged.last}.', []],
    ['Those logged in time rose to {logged-within-2-wd.last.numerator}.', ['verb-contradicts']],
    ['It rose to {logged-within-2-wd.last} ({logged-within-2-wd.last.numerator}).', []],
    ['Likely to be comparable: {conduct-cases.last}.', ['verb-contradicts']],
    ['Likely to be comparable to the year before.', ['unknown-direction']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('percentages and values', () => {
  it.each([
    ['{contacted-within-10-wd.last} of {contacted-within-10-wd.last.denominator}.', []],
    [
      '{contacted-within-10-wd.last} of all {complaints-logged.last} complaints.',
      ['impossible-percent'],
    ],
    [
      '{finalised-service-not-acceptable.last} of {finalised-service-not-acceptable.last.denominator} ({finalised-service-not-acceptable.last.percent}).',
      [],
    ],
    [
      '{complaints-logged.change.noun|Words} of {complaints-logged.change.size} ({complaints-logged.change.percent}).',
      [],
    ],
    ['{contacted-within-10-wd.last} beside {complaints-logged.last}.', ['impossible-percent']],
    ['At 10:00 it ended.', ['unbound-number']],
    ['{contacted-within-10-wd.last}, or {contacted-within-10-wd.last|0dp}.', ['two-values']],
    ['{logged-within-2-wd.last}, or {logged-within-2-wd.last|0dp}.', []],
    ['{accelerated-hearings.change.percent}', ['no-figure']],
    ['{complaints-logged.last.numerator}', ['no-figure']],
    ['{complaints-logged}', ['unknown-figure']],
    ['{complaints-logged.last.share}', ['unknown-figure']],
    ['{complaints-logged.someday}', ['unknown-figure']],
    ['{complaints-logged.last|loud}', ['unknown-figure']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('published measures', () => {
  it.each([
    ['Robbery rose from {measure/robbery.previous} to {measure/robbery.last}.', []],
    ['Robbery fell to {measure/robbery.last}.', ['verb-contradicts']],
    ['{measure/robbery.last} robberies, that is 352.', ['unbound-number']],
    ['{measure/burglary.last} burglaries.', ['unknown-figure']],
    ['{measure/robbery.ytd} robberies.', ['no-figure']],
    ['::: measures calls-999 Calls', []],
    ['Before.\n\n::: measures calls Calls', ['unknown-figure']],
    ['::: table complaints-logged,reviews Two rows', ['unknown-figure']],
    ['::: chart complaints-logged', []],
    ['<!--\n::: measures calls\n-->', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('confirmations', () => {
  const sentence = 'It takes ten working days.';

  it('bind the exact sentence, and lapse when it changes', () => {
    const confirmations = [{ sentence, reason: 'the length of the period in law' }];
    const of = (text: string) => lint({ text, figures: figuresOfSample, confirmations });
    expect(of(`${sentence} So it is.`)).toEqual([]);
    expect(of('It takes ten\n  working days.')).toEqual([]);
    expect(of('It takes eleven working days.')).toHaveLength(1);
  });

  it('do not let through what can not be right', () => {
    const refused = '{reviews.last} of them.';
    const confirmations = [{ sentence: refused, reason: 'none' }];
    expect(lint({ text: refused, figures: figuresOfSample, confirmations })).toHaveLength(1);
  });

  it('say of which sentence, and where in the text', () => {
    const text = '# A title\n\n- First line. It takes ten\n  working days.';
    expect(lint({ text, figures: figuresOfSample })).toEqual([
      { code: 'unbound-number', sentence, at: text.indexOf('ten') },
    ]);
  });
});
