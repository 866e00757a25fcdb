import { basisOf, tableInWords } from '../columns.table';
import { groupBy } from '../group-by';
import { aboutRow, apart, type Finding, placeOf } from './finding';
import { type Figure, type Figures, isOneValue, isWithinReach } from './figures';

/** Another value of the same measure, area, days and basis: between papers, and within one. */
export function* otherValueFindings(figures: Figures): Generator<Finding> {
  const groups = groupBy(figures.all, ({ cells }) =>
    [cells.measure, cells.area, cells.from, cells.to, basisOf(cells)].join(' '),
  );
  for (const group of groups.values()) {
    if (group.length > 1) yield* findingsOf(group);
  }
}

function* findingsOf(group: readonly Figure[]): Generator<Finding> {
  const papers = groupBy(group, ({ cells }) => cells.source ?? '');
  const inOrder = [...papers.values()].sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : 1));
  let before: readonly Figure[] | null = null;
  for (const paper of inOrder) {
    yield* contradictions(paper);
    const [now] = paper;
    const [then] = before ?? [];
    if (before && now && then) {
      const earlier = before;
      const isSame = paper.some((one) => earlier.some((other) => isOneValue(one, other)));
      if (!isSame) yield otherValue('restatement', now, then);
    }
    before = paper;
  }
}

function* contradictions(paper: readonly Figure[]): Generator<Finding> {
  const told: Figure[] = [];
  for (const figure of paper) {
    const [first] = told;
    if (first && !told.some((other) => isOneValue(figure, other))) {
      yield otherValue('contradiction', figure, first);
    }
    told.push(figure);
  }
}

function otherValue(kind: 'restatement' | 'contradiction', now: Figure, then: Figure): Finding {
  const definitionChanged = now.cells.definition !== then.cells.definition;
  const isRounding = isWithinReach(now, then);
  // A paper that prints two definitions side by side does not contradict itself.
  const explained = isRounding || (kind === 'contradiction' && definitionChanged);
  const [printed, expected] = [now.cells.value ?? '', then.cells.value ?? ''];
  const definitions = definitionChanged
    ? `the definition changed from ${then.cells.definition ?? ''} to ${now.cells.definition ?? ''}`
    : 'under the same definition';
  return {
    kind,
    ...aboutRow(now.cells),
    printed,
    expected,
    by: apart(printed, expected),
    sources: [placeOf(now.cells), placeOf(then.cells)],
    explained,
    words: `${tableInWords(now.cells)} prints ${printed}, ${tableInWords(then.cells)} ${expected}: ${definitions}${isRounding ? ', within reach of rounding' : ''}.`,
    definitionChanged,
  };
}

/** The day it was published as exactly as it is known, and its name where two are of one day. */
function publishedOf([figure]: readonly Figure[]): string {
  return `${figure?.cells.published_on ?? ''} ${figure?.cells.source ?? ''}`;
}
