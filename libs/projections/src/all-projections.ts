import { type Law } from '@tipstaff/law';
import { caseListProjection } from './case-list/case-list.projection';
import { figureProjection } from './figures/figure.projection';
import { obligationProjection } from './obligations/obligation.projection';
import { measureProjection } from './measures/measure.projection';
import { retentionProjection } from './retention/retention.projection';
import { type Projection } from './runner/projection';

/** Every read model there is; whoever runs projections runs these. */
export function allProjections(law: Law): readonly Projection[] {
  return [
    // One a line, so that another is one line more.
    caseListProjection,
    obligationProjection(law),
    figureProjection(law),
    measureProjection,
    retentionProjection(),
  ];
}
