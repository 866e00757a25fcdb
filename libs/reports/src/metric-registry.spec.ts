import { caseTypeDefinitions } from '@tipstaff/casework';
import { everyFigure } from './metric-registry';

describe.each(everyFigure)('the figure $id', ({ types, reads, readsOf = {} }) => {
  it.each(reads)('reads "%s", which each of its types has', (milestone) => {
    expect(types.filter((type) => milestone in caseTypeDefinitions[type].milestones)).toEqual(
      types,
    );
  });

  it.each(types)('reads further of a %s what it has', (type) => {
    const { milestones } = caseTypeDefinitions[type];
    const further = readsOf[type] ?? [];
    expect(further.filter((milestone) => milestone in milestones)).toEqual(further);
  });

  it.each(types)('is followed by the projection of figures in each %s', (type) => {
    expect(caseTypeDefinitions[type].handles.figures).toBe('follows');
  });
});
