import { type RecordedEvent } from './recorded-event';

/**
 * Whether a repeated command says what was sealed the first time. The hash of a command stands in the
 * log in clear and does not cover it, since a short note could be found again from such a hash. What was
 * erased can not be compared any more, and is taken as the same.
 * @param recorded read opened
 */
export function saysTheSame(
  sealed: Readonly<Record<string, string>>,
  { secret }: Pick<RecordedEvent, 'secret'>,
): boolean {
  if (secret.state === 'erased') return true;
  const held = secret.state === 'open' ? secret.content : {};
  const names = new Set([...Object.keys(held), ...Object.keys(sealed)]);
  return [...names].every((name) => held[name] === sealed[name]);
}
