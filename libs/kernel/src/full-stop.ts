/** What somebody wrote, as a sentence: with a stop at its end, and not with two. */
export function withFullStop(words: string): string {
  return /[.?!…]["'”’)\]]*$/u.test(words) ? words : `${words}.`;
}
