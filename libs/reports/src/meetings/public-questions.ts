import {
  all,
  caseTypeDefinitions,
  detail,
  type Fact,
  isPseudonym,
  listed,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { meetingOf, type MeetingsOfForce } from './meetings-of-force';

export interface PublicQuestion {
  readonly number: number | null;
  readonly topic: string | null;
  readonly askedOn: LocalDate;
  /** Pseudonymous reference of who asked; null where it was not said. */
  readonly by: string | null;
  /** Null where it was erased. */
  readonly question: string | null;
  readonly answers: readonly PublicAnswer[];
}

interface PublicAnswer {
  readonly on: LocalDate;
  readonly answer: string | null;
  /** What the answer points to; the status is null where the record holds no such action. */
  readonly actions: readonly { readonly reference: string; readonly status: string | null }[];
}

/**
 * What the public asked of a meeting and what was answered, by number.
 * @throws DomainError `meeting.not-found`
 */
export function publicQuestions(
  record: MeetingsOfForce,
  reference: string,
): readonly PublicQuestion[] {
  const { timeline } = meetingOf(record, reference);
  const answers = all(timeline, 'question-answered');
  return all(timeline, 'question-asked')
    .map((asked) => {
      const number = detail(asked, 'number');
      return {
        number: number === null ? null : Number(number),
        topic: detail(asked, 'topic'),
        askedOn: asked.on,
        by: asked.person !== null && isPseudonym(asked.person) ? asked.person : null,
        question: detail(asked, 'question'),
        answers: answers
          .filter((answer) => detail(answer, 'number') === number)
          .map((answer) => answerOf(record, answer)),
      };
    })
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

function answerOf({ actions }: MeetingsOfForce, answer: Fact): PublicAnswer {
  return {
    on: answer.on,
    answer: detail(answer, 'answer'),
    actions: listed(detail(answer, 'actions')).map((reference) => {
      const action = actions.find((one) => one.reference === reference);
      const status = action ? caseTypeDefinitions.action.state(action.timeline).status : null;
      return { reference, status };
    }),
  };
}
