import { type Asked, casesRestated } from './cases-shown';

it('tells of the cases that a register names, and of none that it does not', () => {
  const cases = ['CO/1/24', 'one restricted case', 'an erased case'].map((reference) => ({
    ...{ type: 'complaint', case: reference },
  }));
  const asked: Asked = { params: {}, query: {}, body: null, force: 'norfolk' };
  const rows = casesRestated.rowsOf({ restatements: [{ cases }, { cases: [] }] }, asked);
  expect(rows?.map((row) => casesRestated.caseOf(row, asked))).toEqual([
    'complaint:norfolk:CO/1/24',
  ]);
});
