import { createContext } from 'preact';

/** Query of a request -> each name in it that the page has read, and whether it may be said more than once. */
const readOf = new WeakMap<object, Map<string, boolean>>();

/** In nearly every link of ours; where a page is of no force it changes nothing. */
const EVERYWHERE = 'force';

function read(query: unknown, name: string, isMany: boolean): unknown {
  const all = query as Readonly<Record<string, unknown>>;
  const names = readOf.get(all) ?? new Map<string, boolean>();
  readOf.set(all, names.set(name, isMany));
  return all[name];
}

/** What an address says under these names: a field that a form left empty says nothing, nor does what is said twice. */
export function saidIn(query: unknown, names: readonly string[]): Readonly<Record<string, string>> {
  const said = names.flatMap((name) => {
    const value = read(query, name, false);
    return typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}

/** All that an address says under a name, as the boxes of a form are ticked. */
export function eachSaidIn(query: unknown, name: string): readonly string[] {
  const values = [read(query, name, true)].flat();
  return values.filter((one) => typeof one === 'string');
}

/** What an address names, and a page passes over. */
export interface PassedOverIn {
  /** What the page has not read: a slip there would look like an answer to it. */
  readonly unknown: readonly string[];
  /** What the page has read, and takes once only. */
  readonly twice: readonly string[];
}

export function passedOverIn(query: unknown): PassedOverIn {
  const all = query as Readonly<Record<string, unknown>>;
  const names = readOf.get(all);
  const given = Object.keys(all);
  return {
    unknown: given.filter((name) => name !== EVERYWHERE && names?.has(name) !== true),
    twice: given.filter(
      (name) => Array.isArray(all[name]) && (name === EVERYWHERE || names?.get(name) === false),
    ),
  };
}

/** Told at the top of each page. */
export const PassedOverNames = createContext<PassedOverIn>({ unknown: [], twice: [] });
