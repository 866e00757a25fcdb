import { Law } from '@tipstaff/law';
import { allProjections } from './all-projections';
import { type Projection } from './runner/projection';
import { isOfRows } from './runner/projection-table';

const projections = allProjections(new Law());

it('has a name and tables of its own for each', () => {
  const names = projections.map(({ name }) => name);
  const tables = projections.flatMap((one) => one.tables.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(tables).size).toBe(tables.length);
});

it('can replace the rows of a case in each table of rows: all have its stream', () => {
  for (const { tables } of projections) {
    for (const { columns, primaryKey } of tables.filter(isOfRows)) {
      expect(Object.keys(columns)).toContain('stream');
      expect(primaryKey[0]).toBe('stream');
    }
  }
});

it('answers for every category of stream: one that is left out does not compile', () => {
  const { reminder: _, ...allButOne } = projections[0]?.handles ?? ({} as Projection['handles']);
  // @ts-expect-error -- `reminder` is neither followed nor ignored
  const handles: Projection['handles'] = allButOne;
  expect(Object.keys(handles)).not.toContain('reminder');
});
