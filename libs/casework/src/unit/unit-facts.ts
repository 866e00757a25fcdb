import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact, type NewFact } from '../fact';
import { type Timeline } from '../timeline';
import { type UnitKind, unitOn } from './unit-spans';

/** How a unit is from a day on, as a line of a file says it; null leaves it as it was. */
export interface UnitRow {
  readonly on: LocalDate;
  readonly kind: UnitKind | null;
  readonly title: string | null;
  readonly under: string | null;
  readonly headcount: number | null;
  /** From that day on there is no such unit. */
  readonly closes: boolean;
}

/** What has to be recorded that the unit is so; nothing where it is on record already. */
export function factsOfUnit(
  timeline: Timeline,
  row: UnitRow,
  enteredOn: LocalDate,
): readonly NewFact[] {
  const { on, kind, title, under, headcount, closes } = row;
  const fact = (
    milestone: string,
    said: Readonly<Record<string, string | null>>,
    value: string | null = null,
  ): NewFact => {
    const details = Object.fromEntries(
      Object.entries(said).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
    );
    return {
      ...{ milestone, on, enteredOn, value, person: null, related: null, note: null },
      ...(Object.keys(details).length === 0 ? {} : { details }),
    };
  };
  const isKnown = timeline.facts.some(({ milestone }) => milestone === 'opened');
  const before = unitOn(timeline, on);
  if (closes) return isKnown && before !== null ? [fact('closed', {})] : [];
  const changes = {
    title: title === before?.title ? null : title,
    under: under === before?.under ? null : under,
  };
  const isCounted = headcount !== null && headcount !== before?.headcount;
  return [
    ...(isKnown ? [] : [fact('opened', { title, under }, kind)]),
    ...(isKnown && Object.values(changes).some((said) => said !== null)
      ? [fact('changed', changes)]
      : []),
    ...(isCounted ? [fact('headcount-recorded', { headcount: String(headcount) })] : []),
  ];
}

/** Units that facts name, each with the day of the fact. */
export function unitsMentioned<Day extends LocalDate | null>(
  facts: readonly (Pick<Fact, 'details'> & { readonly on: Day })[],
): readonly { readonly unit: string; readonly on: Day }[] {
  return facts.flatMap((fact) =>
    ['unit', 'under'].flatMap((name) => {
      const unit = detail(fact, name);
      return unit === null ? [] : [{ unit, on: fact.on }];
    }),
  );
}
