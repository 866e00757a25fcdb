import { caseTypeDefinitions } from '@tipstaff/casework';
import { complaintsAndConductRows } from './metric-registry';

describe.each(complaintsAndConductRows)('the figure $id', ({ types, reads }) => {
  it.each(reads)('reads "%s", which each of its types has', (milestone) => {
    expect(types.filter((type) => milestone in caseTypeDefinitions[type].milestones)).toEqual(
      types,
    );
  });

  it.each(types)('is followed by the projection of figures in each %s', (type) => {
    expect(caseTypeDefinitions[type].handles.figures).toBe('follows');
  });
});
