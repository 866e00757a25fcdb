import { caseTypeDefinitions } from '../case-types';
import { type ValueRule } from '../value-rule';
import { valueTitle } from './value-titles.table';

const optionsOf = (rule: ValueRule): readonly string[] => ('options' in rule ? rule.options : []);
const options = Object.values(caseTypeDefinitions).flatMap(({ milestones }) =>
  Object.values(milestones).flatMap(({ value, fields = {} }) => [
    ...optionsOf(value),
    ...Object.values(fields).flatMap((field) => optionsOf(field.value)),
  ]),
);

describe('the title of a value', () => {
  it.each([
    ['outside-schedule-3', 'Outside Schedule 3'],
    ['schedule-3', 'Under Schedule 3'],
    ['lpb', 'Local policing body'],
    ['final-written-warning', 'Final written warning'],
    ['constructor', 'Constructor'],
  ])('of %s is %s', (value, title) => {
    expect(valueTitle(value)).toBe(title);
  });

  it('is there for each option of each milestone, in words and not in letters', () => {
    expect(options.length).toBeGreaterThan(200);
    for (const option of options) {
      expect([option, valueTitle(option)]).toEqual([
        option,
        expect.stringMatching(/^(?!(Dg|Lpb|Iopc|Opcc|\d)$)[A-Z][^_]+$/),
      ]);
    }
  });

  it('differs between the options of one choice', () => {
    for (const { milestones } of Object.values(caseTypeDefinitions)) {
      for (const { value } of Object.values(milestones)) {
        const titles = optionsOf(value).map(valueTitle);
        expect(new Set(titles).size).toBe(titles.length);
      }
    }
  });
});
