import { detail } from './fact';
import { first, last, type Timeline } from './timeline';

export const appropriateAuthorities = {
  'chief-officer': 'The chief officer',
  'local-policing-body': {
    title: 'The local policing body',
    hint: 'It is about the chief officer.',
  },
} as const;

export type AppropriateAuthority = keyof typeof appropriateAuthorities;

/**
 * Responsible for the matter in law: the chief officer, unless it was decided that it is about them. As decided
 * last; until then as was said when it was received.
 */
export function authorityOf(timeline: Timeline): AppropriateAuthority {
  const made = first(timeline, 'made');
  const said =
    last(timeline, 'authority-decided')?.value ?? (made ? detail(made, 'authority') : null);
  return said === 'local-policing-body' ? said : 'chief-officer';
}
