import { inWords } from '../pages/words';

/** What became of a reminder -> how people call it. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  waiting: 'Waiting',
  failed: 'Failed',
  unknown: 'In doubt',
  sent: 'Sent',
  skipped: 'Not needed any more',
};

export const outcomeInWords = (outcome: string): string => OUTCOMES[outcome] ?? inWords(outcome);

const WHAT_IT_DID: Readonly<Record<string, string>> = {
  2: 'The mail server took it',
  4: 'The mail server did not take it for now',
  5: 'The mail server refused it',
};

/**
 * Why a reminder was not given, or what the mail server answered: of an answer of SMTP its number is said in words, and
 * what follows the number only where the mail was not taken.
 */
export function reasonInWords(reason: string): string {
  const [, kind = '', words = ''] = /^([245])\d\d[ -](?:\d\.\d+\.\d+ )?(.*)$/s.exec(reason) ?? [];
  const did = WHAT_IT_DID[kind];
  if (did === undefined) return reason;
  return kind === '2' || words === '' ? did : `${did}: ${words}`;
}
