import { type Definition } from './register';

/** In which place a measure stands that is a figure of the record: `record/chapter-13-reports`. */
const PLACE = 'record/';

/** Which row of the complaints-and-conduct report the published Table 5 prints under which measure. */
const table5: Readonly<Record<string, string>> = {
  'psd-complaints': 'complaints-logged',
  'psd-complaints-documented-within-2-wd': 'logged-within-2-wd',
  'psd-complaints-contacted-within-10-wd': 'contacted-within-10-wd',
  'psd-complaints-schedule-3-working-days-to-resolve': 'schedule-3-working-days-to-resolve',
  'psd-complaints-outside-schedule-3-working-days-to-resolve':
    'outside-schedule-3-working-days-to-resolve',
  'psd-complaints-finalised-where-service-provided-not-acceptable':
    'finalised-service-not-acceptable',
  'chapter-13-letters': 'chapter-13-reports',
  'psd-conduct-cases': 'conduct-cases',
  'accelerated-misconduct-hearings': 'accelerated-hearings',
  'police-appeals-tribunal': 'police-appeals-tribunals',
};

/**
 * The figure of the record that a measure is: the one whose place it stands in, else the one that Table 5 prints so,
 * else one of its own name. Whether there is such a figure, the record knows.
 */
export function figureOfRecord({
  measure,
  frames,
}: Pick<Definition, 'measure' | 'frames'>): string {
  const place = frames.find((frame) => frame.startsWith(PLACE));
  return place?.slice(PLACE.length) ?? table5[measure] ?? measure;
}

/** What counts all those of whom a figure is a share: some of them it may leave out, and a paper prints both. */
export const wholesOfShares: Readonly<Record<string, string>> = {
  'logged-within-2-wd': 'complaints-logged',
  'contacted-within-10-wd': 'complaints-logged',
};
