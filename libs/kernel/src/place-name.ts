const SMALL_WORDS = new Set(['and', 'of', 'the', 'upon', 'under', 'on']);

/**
 * A force or another area by its slug, of which the record has no other name: `avon-and-somerset` is
 * `Avon and Somerset`.
 */
export function placeName(slug: string): string {
  return slug
    .split('-')
    .map((word, at) =>
      at > 0 && SMALL_WORDS.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
    .join(' ');
}
