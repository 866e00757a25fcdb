import { type Wrapper } from '../model/paper-model';

/** The cover of a board paper, a line each; what nobody filled in is left out. */
export function wrapperLines(wrapper: Wrapper): readonly (readonly [string, string])[] {
  const lines = [
    ['Originator', wrapper.originator],
    ['Reason for submission', wrapper.reason],
    ['Submitted to', wrapper.submittedTo],
    ['Subject', wrapper.title],
    ['Summary', wrapper.summary],
    ['Recommendation', wrapper.recommendation],
    ['Next meeting', wrapper.nextMeeting],
  ] as const;
  return lines.filter(([, said]) => said !== '');
}
