import { CaseRef, type CaseType, isPlaceholder, lookOfName } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';
import { keyOfLook } from './look-rows';

/** A person as facts name one. */
export interface PersonNamed {
  readonly person: string;
  /** How many cases name them so. */
  readonly cases: number;
  /** The first of those, by type and reference. */
  readonly type: CaseType;
  readonly reference: string;
}

/** What a pseudonymous reference looks like: a name that is sealed and looks so is one that was written otherwise. */
const OF_PSEUDONYM = /^[A-Z01]{2,6}-\d{1,12}$/;

interface Met {
  readonly look: string | null;
  readonly first: StreamId;
  cases: number;
}

/**
 * Which of very many sealed names look alike. Of each a digest is held, as long as the question is answered, and the
 * case that named it first; the few that are shown are opened there once more.
 */
export class SealedNames {
  private readonly met = new Map<string, Met>();
  private readonly namesOfLook = new Map<string, number>();
  private readonly nobody = new Map<string, PersonNamed>();
  /** Looks of those that a pseudonymous reference could share. */
  readonly likePseudonyms = new Set<string>();

  /** Each name once a case, in order of the cases. */
  add(person: string, stream: StreamId): void {
    const name = digestOf(person);
    const before = this.met.get(name);
    if (before) before.cases += 1;
    else this.addNew(person, name, stream);
    if (!isPlaceholder(person)) return;
    const named = this.nobody.get(person) ?? namedIn(person, stream, 0);
    if (named) this.nobody.set(person, { ...named, cases: named.cases + 1 });
  }

  get placeholders(): readonly PersonNamed[] {
    return [...this.nobody.values()];
  }

  /** Looks that two of them share. */
  shared(): readonly string[] {
    return [...this.namesOfLook].flatMap(([look, names]) => (names > 1 ? [look] : []));
  }

  /** Where those of some looks are named first. */
  firstCasesOf(looks: ReadonlySet<string>): readonly StreamId[] {
    const found = new Set<StreamId>();
    for (const { look, first } of this.met.values()) {
      if (look !== null && looks.has(look)) found.add(first);
    }
    return [...found];
  }

  /** A name that was opened in that case, with its look; null where it is of another, or named before. */
  shown(person: string, stream: StreamId): { look: string; named: PersonNamed } | null {
    const met = this.met.get(digestOf(person));
    if (met?.first !== stream || met.look === null) return null;
    const named = namedIn(person, stream, met.cases);
    return named && { look: met.look, named };
  }

  private addNew(person: string, name: string, stream: StreamId): void {
    const look = keyOfLook(person);
    this.met.set(name, { look, first: stream, cases: 1 });
    if (look === null) return;
    this.namesOfLook.set(look, (this.namesOfLook.get(look) ?? 0) + 1);
    if (OF_PSEUDONYM.test(lookOfName(person))) this.likePseudonyms.add(look);
  }
}

export function namedIn(person: string, stream: StreamId, cases: number): PersonNamed | null {
  const ref = CaseRef.ofStream(stream);
  return ref && { person, cases, type: ref.type, reference: ref.reference };
}

function digestOf(name: string): string {
  return createHash('sha256').update(name).digest().subarray(0, 16).toString('latin1');
}
