import {
  all,
  type CaseOfForce,
  caseTypeDefinitions,
  detail,
  type Fact,
  isPseudonym,
  listed,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';

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

/** A question and what answers it, before the actions that answers point to are looked up. */
export interface AskedQuestion {
  readonly asked: Fact;
  readonly answers: readonly Fact[];
}

/** What the public asked of a meeting. @param meeting with what is sealed opened */
export function questionsOf({ timeline }: CaseOfForce): readonly AskedQuestion[] {
  const answers = new Map<string | null, Fact[]>();
  for (const answer of all(timeline, 'question-answered')) {
    const number = detail(answer, 'number');
    answers.set(number, [...(answers.get(number) ?? []), answer]);
  }
  return all(timeline, 'question-asked').map((asked) => ({
    asked,
    answers: answers.get(detail(asked, 'number')) ?? [],
  }));
}

/** What the questions are in order of: their number, then as they were asked. */
export function placeOfQuestion({ asked }: AskedQuestion): readonly [number, number] {
  return [Number(detail(asked, 'number') ?? 0), asked.number];
}

/** References of the actions that the answers point to. */
export function actionsPointedTo({ answers }: AskedQuestion): readonly string[] {
  return answers.flatMap((answer) => listed(detail(answer, 'actions')));
}

/** @param actions those that the answers point to, as far as the record holds them */
export function publicQuestion(
  { asked, answers }: AskedQuestion,
  actions: readonly CaseOfForce[],
): PublicQuestion {
  const number = detail(asked, 'number');
  return {
    number: number === null ? null : Number(number),
    topic: detail(asked, 'topic'),
    askedOn: asked.on,
    by: asked.person !== null && isPseudonym(asked.person) ? asked.person : null,
    question: detail(asked, 'question'),
    answers: answers.map((answer) => answerOf(actions, answer)),
  };
}

function answerOf(actions: readonly CaseOfForce[], answer: Fact): PublicAnswer {
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
