import { plural } from '@tipstaff/kernel';
import { type Check, measuresOfCheck, parseCheck } from './check';
import { basisOf, type CellFault, type Cells, tableInWords } from './columns.table';
import { Fraction } from './fraction';
import { agrees } from './printed';
import { fault, isDecimal, listOf } from './row-faults';
import { gradesOf } from './unit';

/** A measure as one version of its definition has it. */
export interface Definition {
  readonly measure: string;
  readonly definition: string;
  readonly label: string;
  readonly owner: string;
  readonly unit: string;
  /** Places after the point in which it is shown; null where nobody said. */
  readonly decimals: number | null;
  /** Which way is better; null where the source does not say. */
  readonly good: 'up' | 'down' | null;
  /** Whether months make a year. */
  readonly addsUp: boolean;
  readonly text: string;
  /** Day, month or year from which it applies; empty where it is not said. */
  readonly appliesFrom: string;
  readonly madeOf: readonly string[];
  readonly check: Check | null;
  readonly frames: readonly string[];
  readonly intended: string;
  readonly cells: Cells;
}

/** A list of areas that ranks are taken among. */
export interface Peers {
  readonly name: string;
  readonly label: string;
  readonly areas: readonly string[];
}

/** The definitions and lists of peers, which say what the other rows mean. */
export class Register {
  private readonly definitions = new Map<string, Map<string, Definition>>();
  private readonly lists = new Map<string, Peers>();

  /** Of rows without a fault; another row of the same name takes the place of the first. */
  static of(rows: Iterable<Cells>): Register {
    const register = new Register();
    for (const cells of rows) register.add(cells);
    return register;
  }

  add(cells: Cells): void {
    if (cells.row === 'peers') {
      const name = cells.peers ?? '';
      this.lists.set(name, { name, label: cells.label ?? name, areas: listOf(cells.made_of) });
    } else if (cells.row === 'measure') {
      const definition = definitionOf(cells);
      const versions = this.definitions.get(definition.measure) ?? new Map<string, Definition>();
      this.definitions.set(definition.measure, versions.set(definition.definition, definition));
    }
  }

  hasMeasure(measure: string): boolean {
    return this.definitions.has(measure);
  }

  find(measure: string, definition: string): Definition | null {
    return this.definitions.get(measure)?.get(definition) ?? null;
  }

  /** The versions of a measure, in the order in which they were added. */
  versions(measure: string): readonly Definition[] {
    return [...(this.definitions.get(measure)?.values() ?? [])];
  }

  peers(name: string): Peers | null {
    return this.lists.get(name) ?? null;
  }

  all(): readonly Definition[] {
    return [...this.definitions.values()].flatMap((versions) => [...versions.values()]);
  }

  /** What is wrong with a row that has no fault by itself, once it is known what it speaks of. */
  faultsOf(cells: Cells): readonly CellFault[] {
    if (cells.row === 'peers') return [];
    if (cells.row === 'measure') return this.faultsOfCheck(cells);
    const { measure = '', definition = '' } = cells;
    if (!this.hasMeasure(measure)) {
      return [fault(cells, 'measure', 'No such measure: add a row that defines it.')];
    }
    const known = this.find(measure, definition);
    if (known === null) {
      const versions = this.versions(measure).map((one) => one.definition);
      const how = `No such version of ${measure}: it has ${versions.join(', ')}.`;
      return [fault(cells, 'definition', how)];
    }
    if (cells.row === 'value') return faultsOfFigure(cells, known);
    if (cells.row === 'rank') return this.faultsOfRank(cells);
    return [];
  }

  private faultsOfCheck(cells: Cells): readonly CellFault[] {
    const check = parseCheck(cells.check ?? '');
    const unknown =
      check === null ? [] : measuresOfCheck(check).filter((one) => !this.hasMeasure(one));
    if (unknown.length === 0) return [];
    return [fault(cells, 'check', `It names what is no measure: ${unknown.join(', ')}.`)];
  }

  private faultsOfRank(cells: Cells): readonly CellFault[] {
    const list = this.lists.get(cells.peers ?? '');
    if (list === undefined) {
      return [fault(cells, 'peers', 'No such list of peers: add a row that gives it.')];
    }
    const length = list.areas.length;
    if (length === 0 || Number(cells.rank) <= length) return [];
    return [fault(cells, 'rank', `A place above the ${plural(length, 'area')} of ${list.name}.`)];
  }
}

function definitionOf(cells: Cells): Definition {
  const { measure = '', definition = '', good } = cells;
  return {
    measure,
    definition,
    label: cells.label ?? measure,
    owner: cells.owner ?? '',
    unit: cells.unit ?? '',
    decimals: cells.decimals === undefined ? null : Number(cells.decimals),
    good: good === 'up' || good === 'down' ? good : null,
    addsUp: cells.adds_up === 'yes',
    text: cells.text ?? '',
    appliesFrom: cells.applies_from ?? '',
    madeOf: listOf(cells.made_of),
    check: parseCheck(cells.check ?? ''),
    frames: listOf(cells.frame),
    intended: cells.intended ?? '',
    cells,
  };
}

function faultsOfFigure(cells: Cells, { unit, check }: Definition): readonly CellFault[] {
  const { value, printed = '' } = cells;
  if (value === undefined) return [];
  const grades = gradesOf(unit);
  if (grades !== null && !grades.includes(value)) {
    return [fault(cells, 'value', `Not on the scale ${grades.join(' > ')}.`)];
  }
  if (grades === null && basisOf(cells) === 'grade') {
    return [fault(cells, 'basis', 'The measure is not graded.')];
  }
  if (grades === null && unit !== 'text' && !isDecimal(value)) {
    return [fault(cells, 'value', 'A plain decimal, without separators.')];
  }
  if (!agrees(value, printed, unit)) {
    return [fault(cells, 'value', `It does not agree with what is printed: ${printed}.`)];
  }
  if (unit === 'percent' && check?.kind !== 'share' && isAboveHundred(value)) {
    const how = 'A share above 100 %, and no check says of what it may be more than the whole.';
    return [fault(cells, 'value', how)];
  }
  return [];
}

function isAboveHundred(value: string): boolean {
  return Fraction.compare(Fraction.parse(value) ?? Fraction.zero, Fraction.hundred) > 0;
}

/** The columns of a definition that say what it is; the rest says where it was printed. */
const MEANING = [
  ...['label', 'owner', 'unit', 'decimals', 'good', 'adds_up', 'text', 'applies_from', 'made_of'],
  ...['check', 'frame', 'intended'],
] as const;

/** Whether two rows, of two papers, define a measure alike. */
export function definesTheSame(a: Cells, b: Cells): boolean {
  return MEANING.every((column) => (a[column] ?? '') === (b[column] ?? ''));
}

/** Why a second definition of a pair is refused: a pair is defined once. */
export function definedTwice(cells: Cells, first: Cells): CellFault {
  const how = `${cells.measure ?? ''} ${cells.definition ?? ''} is defined otherwise by ${tableInWords(first)}: give this definition a version of its own.`;
  return fault(cells, 'definition', how);
}
