import { CASE_SUBJECT, type CaseEvent } from '../case-event';
import { type CaseCommand } from '../decide';
import { subjectOf } from '../fact-event';
import { factHistories } from '../timeline';

/** Under whose key a command's texts are sealed before it is carried out: as those of what it would write. */
export function subjectOfCommand(history: readonly CaseEvent[], command: CaseCommand): string {
  switch (command.kind) {
    case 'record': {
      const [fact] = command.facts;
      return fact === undefined ? CASE_SUBJECT : subjectOf(fact);
    }
    case 'correct': {
      const { person } = command.to;
      return person === undefined ? subjectOfFact(history, command.fact) : subjectOf({ person });
    }
    case 'withdraw':
      return subjectOfFact(history, command.fact);
    default:
      return CASE_SUBJECT;
  }
}

function subjectOfFact(history: readonly CaseEvent[], number: number): string {
  const found = factHistories(history).find(({ asEntered }) => asEntered.number === number);
  const fact = found?.standing ?? found?.asEntered;
  return fact === undefined ? CASE_SUBJECT : subjectOf(fact);
}
