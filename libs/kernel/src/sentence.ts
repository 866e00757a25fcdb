/** What somebody wrote, as a sentence: with a stop at its end, and not with two. */
export function withFullStop(words: string): string {
  return /[.?!…]["'”’)\]]*$/u.test(words) ? words : `${words}.`;
}

const LONGEST_ECHOED = 80;

/** What somebody gave, as a message says it again: without the rest of a long one, and no character halved. */
export function echoed(given: string): string {
  if (given.length <= LONGEST_ECHOED) return given;
  return `${given.slice(0, LONGEST_ECHOED).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** The same of whatever was sent, as JSON: text stands in quotation marks. */
export function echoedJson(sent: unknown): string {
  return typeof sent === 'string' ? JSON.stringify(echoed(sent)) : echoed(JSON.stringify(sent));
}

/** A number with what it counts: `1 case`, `2 cases`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
