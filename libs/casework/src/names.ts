import { plainName, signsNotPlain } from '@tipstaff/kernel';
import { type CaseType, caseTypeDefinitions } from './case-types';
import { isPseudonym, type NewFact } from './fact';
import { type FieldFault } from './milestone';
import { type ValueRule } from './value-rule';

/**
 * What a program or a form puts where nothing is known; in small letters and without the brackets and
 * stops around it.
 */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['n/a', 'na', 'n.a', 'n/k', 'nk', 'none', 'nil', 'null', 'nan', 'undefined', 'void', 'blank'],
  ...['tbc', 'tba', 'tbd', 'to be confirmed', 'to be advised', 'to be decided'],
  ...['unknown', 'unk', 'unkn', 'not known', 'not applicable', 'not available', 'not recorded'],
  ...['not given', 'not stated', 'not provided', 'no name', 'no person', 'nobody'],
  ...['#n/a', '#na', '#null!', '#ref!', '#name?', '#value!', '#num!', '#div/0!'],
]);

/** Whether the text stands for nothing: N/A, NULL, TBC, UNKNOWN, - or ?. Nobody's name, and no reference. */
export function isPlaceholder(text: string): boolean {
  const plain = plainName(text).toLowerCase().replace(/\s+/g, ' ');
  if (/^[-?]+$/.test(plain)) return true;
  return PLACEHOLDERS.has(plain) || PLACEHOLDERS.has(plain.replace(/^[([<"']+|[)\]>"'.]+$/g, ''));
}

/** As two names are compared, whether of persons or of cases; a placeholder is as good as none. */
export function nameAsCompared(name: string | null): string | null {
  return name === null || isPlaceholder(name) ? null : plainName(name);
}

/** Why a case can not be begun under the reference, in words; null where it can. */
export function placeholderFault(reference: string): string | null {
  return isPlaceholder(reference)
    ? `"${reference}" stands for no reference: give the one that the case has.`
    : null;
}

const NEARLY = /^([A-Z0-9]{2,6}?)(?:[-_/. ]+|(?=\d))([0-9OIL]{1,12})$/;

/**
 * The pseudonym that was meant by what is nearly one: in small letters, with another sign or none between
 * letters and number, O for 0 or the other way about. Null for a pseudonym, and for what is more likely a name.
 */
export function nearPseudonym(person: string): string | null {
  if (isPseudonym(person)) return null;
  const [, letters = '', digits = ''] = NEARLY.exec(plainName(person).toUpperCase()) ?? [];
  if (!/[A-Z]/.test(letters) || !/\d/.test(digits)) return null;
  const meant = `${letters.replace(/0/g, 'O').replace(/1/g, 'I')}-${digits.replace(/O/g, '0').replace(/[IL]/g, '1')}`;
  return isPseudonym(meant) ? meant : null;
}

/** What is said of a name that is not kept as it was sent. */
export interface NameRemark {
  readonly field: Extract<FieldFault['field'], 'person' | 'related' | 'value'>;
  readonly kind: 'not-plain' | 'placeholder' | 'near-pseudonym';
  readonly reason: string;
}

type Names = Partial<Pick<NewFact, 'person' | 'related' | 'value'>>;

/**
 * The names of a fact as the record keeps them: plain, and none where a placeholder stands. A value is
 * one where the milestone asks for persons or cases.
 * @param held reference that the record holds a case under from before, and that is left as it is
 */
export function namesKept<F extends Names>(
  type: CaseType,
  milestone: string,
  fact: F,
  held: string | null = null,
): { readonly fact: F; readonly remarks: readonly NameRemark[] } {
  const { milestones } = caseTypeDefinitions[type];
  const rule = Object.hasOwn(milestones, milestone) ? milestones[milestone]?.value : undefined;
  const remarks: NameRemark[] = [];
  const kept = (field: NameRemark['field'], name: string): string | null => {
    const say = (kind: NameRemark['kind'], reason: string) => remarks.push({ field, kind, reason });
    if (field !== 'value' && isPlaceholder(name)) {
      const what = field === 'person' ? 'nobody' : 'no case';
      say('placeholder', `"${name}" stands for ${what}: taken as not given.`);
      return null;
    }
    const plain = field === 'related' && name === held ? name : plainName(name);
    if (plain !== name) say('not-plain', takenAs(name, plain));
    const meant = field === 'person' ? nearPseudonym(plain) : null;
    if (meant !== null) {
      say(
        'near-pseudonym',
        `"${plain}" is nearly the pseudonymous reference "${meant}" and is not one: it is kept sealed, as a name, and is not found under "${meant}". Correct it if that is who it is.`,
      );
    }
    return plain;
  };
  const names: { -readonly [F in keyof Names]: Names[F] } = {};
  for (const field of ['person', 'related', 'value'] as const) {
    const name = fact[field];
    if (typeof name !== 'string' || (field === 'value' && !isOfNames(rule))) continue;
    names[field] = kept(field, name);
  }
  return { fact: { ...fact, ...names }, remarks };
}

function isOfNames(rule: ValueRule | undefined): boolean {
  return rule?.kind === 'people' || rule?.kind === 'cases';
}

/** Said wherever a name is made plain. */
export function takenAs(name: string, plain: string): string {
  return `Taken as "${plain}": "${name}" has ${signsNotPlain(name)}, and names that differ in no more are one.`;
}
