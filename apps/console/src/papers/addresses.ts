import { queryOf, segment } from '../api/api';
import { type Crumb } from '../pages/layout';

export const PAPERS = '/papers';
/** The part of the console that papers are in. */
export const PART = '/reports/complaints-and-conduct';

/** @param path from the draft on, such as `/text` */
export const draftAddress = (
  force: string,
  reference: string,
  path = '',
  query: Readonly<Record<string, string>> = {},
): string => `${PAPERS}/drafts/${segment(reference)}${path}${queryOf({ force, ...query })}`;

export const paperAddress = (force: string, code: string): string =>
  `${PAPERS}/published/${segment(code)}${queryOf({ force })}`;

export const papersCrumb = (force: string): Crumb => ({
  text: 'Papers',
  href: `${PAPERS}${queryOf({ force })}`,
});
