import { last, type Timeline } from './timeline';

export type AppropriateAuthority = 'chief-officer' | 'local-policing-body';

/** Responsible for the matter in law: the chief officer, unless it was decided that it is about them. */
export function authorityOf(timeline: Timeline): AppropriateAuthority {
  const decided = last(timeline, 'authority-decided')?.value;
  return decided === 'local-policing-body' ? decided : 'chief-officer';
}
