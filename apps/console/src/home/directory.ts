import { type AnswerTo } from '../api/types';
import { type Visit } from '../visit';

export type Directory = AnswerTo<'/api/v1/directory'>;
export type Colleague = Directory['people'][number];

/** That of the force of the page; null for whoever may not see it. */
export async function directoryFor(visit: Visit): Promise<Directory | null> {
  if (!visit.may('directory.read')) return null;
  return visit.api.get('/api/v1/directory', { query: { force: visit.force } });
}

/** Who of the directory is signed in; null where it does not have them, or no longer. */
export function personOf({ people }: Directory, { me }: Pick<Visit, 'me'>): Colleague | null {
  return people.find(({ signIn, leftOn }) => signIn === me.id && leftOn === null) ?? null;
}

/**
 * Name of a person or a team by their reference, or by the id that they sign in with. Of an id that the directory does
 * not have, what the sign-in calls them, without its own address; anything else as it was given.
 */
export function nameOf(directory: Directory | null, known: string): string {
  const person = directory?.people.find(
    ({ reference, signIn }) => reference === known || signIn === known,
  );
  const team = directory?.teams.find(({ reference }) => reference === known);
  return person?.name ?? team?.title ?? known.slice(known.lastIndexOf('|') + 1);
}
