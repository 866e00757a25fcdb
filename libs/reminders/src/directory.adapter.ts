import { readFileSync } from 'node:fs';
import { DomainError, wordsOf } from '@tipstaff/kernel';
import { type Directory } from './directory.port';

type Entries = ReadonlyMap<string, ReadonlyMap<string, string>>;

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;

/**
 * Addresses from a JSON file `{ "<force>": { "<owner>": "<address>" } }`, read once.
 * @throws DomainError `directory.invalid` that says what is wrong in which entry.
 */
export function readDirectory(path: string): Directory {
  const entries = entriesOf(path);
  return { addressOf: (force, owner) => entries.get(force)?.get(owner) ?? null };
}

/** Made-up addresses that lead nowhere, so that a machine without a directory shows its mail. */
export const exampleDirectory: Directory = {
  addressOf: (force, owner) => {
    const slug = owner.toLowerCase().match(/[a-z0-9]+/g);
    return slug === null ? null : `${slug.join('-')}@${force}.example`;
  },
};

/** Knows nobody: every reminder is then listed as failed, with the reason. */
export const emptyDirectory: Directory = { addressOf: () => null };

function entriesOf(path: string): Entries {
  const forces = objectOf(parse(path), path, 'the file');
  return new Map(
    Object.entries(forces).map(([force, offices]) => [
      force,
      new Map(
        Object.entries(objectOf(offices, path, `"${force}"`)).map(([owner, address]) => {
          if (typeof address !== 'string' || !ADDRESS.test(address)) {
            throw invalid(path, `the address of "${owner}" in "${force}" is not an e-mail address`);
          }
          return [owner, address] as const;
        }),
      ),
    ]),
  );
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
