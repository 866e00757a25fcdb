import { readFileSync } from 'node:fs';
import { DomainError, wordsOf } from '@tipstaff/kernel';

/** Where the offices that own obligations can be reached, and who stands beside and above them. */
export interface Directory {
  /** E-mail address; null when none is known. */
  addressOf(force: string, office: string): string | null;
  /** The office that is told beside it near the day; null when none is named. */
  deputyOf(force: string, office: string): string | null;
  /** The office to which it goes up when nothing was done; null when none is named. */
  supervisorOf(force: string, office: string): string | null;
  /**
   * The one name under which whoever holds the office is told: offices of one address are one person,
   * named by the first of them in the directory, and get one mail.
   */
  personOf(force: string, office: string): string;
}

/** Provides the `Directory` of the process. */
export const DIRECTORY = Symbol('Directory');

interface Entry {
  readonly address: string;
  readonly deputy: string | null;
  readonly supervisor: string | null;
}

type Entries = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;
const FIELDS = ['address', 'deputy', 'supervisor'];

/**
 * Addresses from a JSON file, read once:
 * `{ "<force>": { "<office>": "<address>" } }`, or instead of the address
 * `{ "address": ..., "deputy": "<office>", "supervisor": "<office>" }`.
 * @throws DomainError `directory.invalid` that says what is wrong in which entry.
 */
export function readDirectory(path: string): Directory {
  const entries = entriesOf(path);
  const entryOf = (force: string, office: string) => entries.get(force)?.get(office);
  const people = new Map(
    [...entries].map(([force, offices]) => [force, firstOfEachAddress(offices)] as const),
  );
  return {
    addressOf: (force, office) => entryOf(force, office)?.address ?? null,
    deputyOf: (force, office) => entryOf(force, office)?.deputy ?? null,
    supervisorOf: (force, office) => entryOf(force, office)?.supervisor ?? null,
    personOf: (force, office) =>
      people.get(force)?.get(entryOf(force, office)?.address.toLowerCase() ?? '') ?? office,
  };
}

const nobodyBeside = {
  deputyOf: () => null,
  supervisorOf: () => null,
  personOf: (_force: string, office: string) => office,
};

/** Made-up addresses that lead nowhere, so that a machine without a directory shows its mail. */
export const exampleDirectory: Directory = {
  ...nobodyBeside,
  addressOf: (force, office) => {
    const slug = office.toLowerCase().match(/[a-z0-9]+/g);
    return slug === null ? null : `${slug.join('-')}@${force}.example`;
  },
};

/** Knows nobody: every reminder is then listed as failed, with the reason. */
export const emptyDirectory: Directory = { ...nobodyBeside, addressOf: () => null };

/**
 * The directory that the settings name. Without one, made-up addresses outside production, and in
 * production none: every reminder is then listed as failed with the reason.
 * @throws DomainError `directory.invalid`
 */
export function directoryOf({
  mail,
  environment,
}: {
  readonly mail: { readonly directoryPath: string | null };
  readonly environment: string;
}): Directory {
  if (mail.directoryPath !== null) return readDirectory(mail.directoryPath);
  return environment === 'production' ? emptyDirectory : exampleDirectory;
}

function firstOfEachAddress(offices: ReadonlyMap<string, Entry>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [office, { address }] of offices) {
    const person = address.toLowerCase();
    if (!first.has(person)) first.set(person, office);
  }
  return first;
}

function entriesOf(path: string): Entries {
  const forces = objectOf(parse(path), path, 'the file');
  return new Map(
    Object.entries(forces).map(([force, listed]) => {
      const offices = Object.entries(objectOf(listed, path, `"${force}"`));
      const known = new Set(offices.map(([office]) => office));
      const entries = offices.map(
        ([office, entry]) => [office, entryOf(entry, path, `"${office}" in "${force}"`)] as const,
      );
      for (const [office, entry] of entries) {
        refuseUnlisted(entry, known, path, `"${office}" in "${force}"`);
      }
      return [force, new Map(entries)];
    }),
  );
}

function entryOf(given: unknown, path: string, what: string): Entry {
  const fields = typeof given === 'string' ? { address: given } : objectOf(given, path, what);
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) {
    throw invalid(path, `${what} has "${unknown}", and an office has ${FIELDS.join(', ')}`);
  }
  const { address, deputy = null, supervisor = null } = fields;
  if (typeof address !== 'string' || !ADDRESS.test(address)) {
    throw invalid(path, `the address of ${what} is not an e-mail address`);
  }
  return { address, deputy: office(deputy), supervisor: office(supervisor) };

  function office(name: unknown): string | null {
    if (name === null || typeof name === 'string') return name;
    throw invalid(path, `the deputy or supervisor of ${what} is not the name of an office`);
  }
}

/** A deputy without an address would be told nothing, and nobody would notice. */
function refuseUnlisted(
  { deputy, supervisor }: Entry,
  known: ReadonlySet<string>,
  path: string,
  what: string,
): void {
  for (const name of [deputy, supervisor]) {
    if (name !== null && !known.has(name)) {
      throw invalid(path, `${what} names "${name}", which is not in the same force's list`);
    }
  }
}

function parse(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw invalid(path, `it can not be read (${wordsOf(error)})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(path, `it is not JSON (${wordsOf(error)})`);
  }
}

function objectOf(value: unknown, path: string, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw invalid(path, `${what} is not an object`);
}

function invalid(path: string, fault: string): DomainError {
  return new DomainError(
    'invalid-input',
    'directory.invalid',
    `The directory ${path} (TIPSTAFF_DIRECTORY) can not be used: ${fault}. Write it as { "norfolk": { "Chief Constable": "someone@force.example" } }.`,
  );
}
