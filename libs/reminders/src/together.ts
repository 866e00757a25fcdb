import { GroupCommit } from '@tipstaff/event-store';
import { DomainError } from '@tipstaff/kernel';

/** Enough for one round trip to be shared by many, few enough that one of them is short. */
const MOST_AT_ONCE = 100;

export interface Together<Item, Answer> {
  /** One statement for all; one answer an item, in order. Fails for all of them. */
  readonly ask: (items: readonly Item[]) => Promise<readonly Answer[]>;
  /** Of two items with the same key the second waits for the next statement; none when not given. */
  readonly keyOf?: (item: Item) => string;
}

type Outcome<Answer> = { readonly answer: Answer } | { readonly fault: unknown };

/**
 * What comes while a statement of its kind is under way is asked in the next one, together. Where a
 * statement is refused for a value in it, each of its items is asked alone, so that it fails for that one.
 */
export function together<Item, Answer>({
  ask,
  keyOf,
}: Together<Item, Answer>): (item: Item) => Promise<Answer> {
  const lane = new GroupCommit<Item, Outcome<Answer>>({
    send: (group) => askedOrApart(ask, group),
    newGroup: () => mayJoin(keyOf),
    closed: stopping,
  });
  return async (item) => {
    const outcome = await lane.submit(item);
    if ('fault' in outcome) throw outcome.fault;
    return outcome.answer;
  };
}

function mayJoin<Item>(keyOf?: (item: Item) => string): (item: Item) => boolean {
  const keys = new Set<string>();
  let count = 0;
  return (item) => {
    const key = keyOf?.(item) ?? '';
    if (count >= MOST_AT_ONCE || (keyOf && keys.has(key))) return false;
    count += 1;
    keys.add(key);
    return true;
  };
}

async function askedOrApart<Item, Answer>(
  ask: Together<Item, Answer>['ask'],
  group: readonly Item[],
): Promise<readonly Outcome<Answer>[]> {
  try {
    return (await ask(group)).map((answer) => ({ answer }));
  } catch (error) {
    if (group.length === 1 || !wasUndone(error)) throw error;
  }
  const apart: Outcome<Answer>[] = [];
  for (const item of group) {
    apart.push(...(await askedOrApart(ask, [item]).catch((fault: unknown) => [{ fault }])));
  }
  return apart;
}

/** Refused for a value (22, 23), or to end a deadlock (40): the database has done nothing of it. */
function wasUndone(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && /^(2[23]|40)/.test(code);
}

/** The mail is in the database, and another worker is given it. */
export function stopping(): DomainError {
  return new DomainError(
    'unavailable',
    'reminder.stopping',
    'This process is stopping, and leaves the mail to another.',
  );
}
