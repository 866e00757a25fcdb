import { figuresOfSample } from './figures-of-sample.fixture';
import { inWords, printed } from './printed';
import { readReference } from './reference';

const text = (inner: string): string => {
  const reference = readReference(inner);
  const shown = reference && printed(reference, figuresOfSample);
  if (shown === null) return 'no reference';
  return 'refused' in shown ? shown.refused : shown.text;
};

it.each([
  ['complaints-logged.last', '334'],
  ['complaints-logged.last|signed', '+334'],
  ['complaints-logged.change', '−59'],
  ['complaints-logged.change.size', '59'],
  ['complaints-logged.change.percent', '15%'],
  ['complaints-logged.change.noun', 'a decrease'],
  ['complaints-logged.change.noun|Words', 'A decrease'],
  ['complaints-logged.change.verb', 'decreased'],
  ['complaints-logged.change.adjective', 'lower'],
  ['police-appeals-tribunals.change.noun', 'no change'],
  ['police-appeals-tribunals.change.verb', 'did not change'],
  ['police-appeals-tribunals.last|Words', 'No'],
  ['accelerated-hearings.last|Words', 'Four'],
  ['accelerated-hearings.last|Hearing was/Hearings were', 'Hearings were'],
  ['chapter-13-reports.last.by.complaint| case has/cases have ', 'cases have'],
  ['police-appeals-tribunals.last|tribunal/tribunals', 'tribunals'],
  ['police-appeals-tribunals.last|tribunal/', 'no reference'],
  ['police-appeals-tribunals.last|a/b/c', 'no reference'],
  ['accelerated-hearings.change', '+4'],
  ['accelerated-hearings.change.percent', 'no-figure'],
  ['logged-within-2-wd.last', '85.0%'],
  ['logged-within-2-wd.last|0dp', '85%'],
  ['logged-within-2-wd.last|words', '85.0%'],
  ['logged-within-2-wd.change', '+9.9'],
  ['logged-within-2-wd.last.numerator', '284'],
  ['conduct-cases.change.percent', '11%'],
  ['chapter-13-reports.last.by.complaint', '19'],
  ['finalised-service-not-acceptable.last.percent', '21.3%'],
  ['measure/robbery.last', '352'],
  ['measure/robbery.change.percent', '3%'],
  ['measure/answered.last', '87.3%'],
  ['measure/answered.change', '−0.7'],
  ['measure/answered/target.last', '90%'],
  ['measure/long-term/yearly-average/country:england-and-wales.last', '1,234.56'],
  ['measure/long-term/yearly-average/country:england-and-wales.last|0dp', '1,235'],
  ['measure/waited.last', '21:20:07'],
  ['measure/waited.change', '+21:19:58'],
  ['measure/waited.previous|words', 'nine'],
  ['asymmetry/NW-01.last', '3.0'],
  ['asymmetry/NW-01.last|signed', '+3.0'],
  ['asymmetry/NW-01.previous', '−1.4'],
  ['asymmetry/NW-01.change', '+4.4'],
  ['asymmetry/NW-01.change.verb', 'increased'],
  // Of a share less another there is no per cent.
  ['asymmetry/NW-01.change.percent', 'no-figure'],
  ['asymmetry/NW-02.last', 'withheld'],
  ['asymmetry/NW-02.change', 'withheld'],
  ['asymmetry/NW-02.change.noun', 'withheld'],
  ['asymmetry/NW-03.last', 'unknown-figure'],
  ['asymmetry/nw.last', 'no reference'],
  ['measure/peel/grade.last', 'Good'],
  ['measure/peel/grade.change', 'no-figure'],
  ['measure/burglary.last', 'unknown-figure'],
  ['measures/robbery.last', 'no reference'],
])('{%s} is "%s"', (inner, expected) => {
  expect(text(inner)).toBe(expected);
});

it.each([
  [0, 'no'],
  [9, 'nine'],
  [10, '10'],
  [1234, '1,234'],
  [-3, 'minus three'],
  [2.5, '2.5'],
])('%s in words is %s', (value, expected) => {
  expect(inWords(value)).toBe(expected);
});
