import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import {
  type CommandDefinition,
  type CorrectFactBody,
  factGiven,
  type LiftRestrictionBody,
  type NamePersonBody,
  type RestrictCaseBody,
  withDetails,
  type WithdrawFactBody,
} from '@tipstaff/cases';
import { type CaseCommand } from '@tipstaff/casework';
import { assertNever, type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CaseDesk } from './case-desk';
import { ChangeCase, type CommandAnswer } from './change-case.command';
import { CommandScope } from './command-scope';

@CommandHandler(ChangeCase)
export class ChangeCaseHandler implements ICommandHandler<ChangeCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly scope: CommandScope,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `fact.in-the-future` · what `CommandScope.refuse` and `CaseDesk.carryOut` throw */
  async execute({ ref, definition, body, sent }: ChangeCase): Promise<CommandAnswer> {
    const isChange = definition.kind === 'correct' || definition.kind === 'withdraw';
    const fact = isChange ? (body as { readonly fact: number }).fact : null;
    await this.scope.refuse(sent.asker, ref, definition, fact);
    const command = caseCommandOf(definition, body, this.clock.today(), sent.asker);
    return this.desk.carryOut(ref, sent, command);
  }
}

function caseCommandOf(
  definition: CommandDefinition,
  body: object,
  today: LocalDate,
  asker: Actor,
): CaseCommand {
  switch (definition.kind) {
    case 'record': {
      const fact = factGiven(definition.rule, body);
      refuseFuture(fact.on, today);
      const { milestone } = definition;
      return { kind: 'record', facts: [{ milestone, enteredOn: today, ...fact }] };
    }
    case 'correct': {
      const { fact, reason, on, value, person, related, note, details } = body as CorrectFactBody;
      refuseFuture(on as LocalDate, today);
      const to = {
        on: on as LocalDate,
        value: value || null,
        person: person || null,
        related: related || null,
        note: note || null,
        ...withDetails(detailsIn(details)),
      };
      return { kind: 'correct', fact, to, reason, today };
    }
    case 'withdraw': {
      const { fact, reason } = body as WithdrawFactBody;
      return { kind: 'withdraw', fact, reason, today };
    }
    case 'restrict': {
      const { reason, named = [], note } = body as RestrictCaseBody;
      const by = asker.seesRestricted ? null : asker.id;
      return { kind: 'restrict', reason, named, by, note: note ?? null, today };
    }
    case 'name':
    case 'un-name': {
      const { person, note } = body as NamePersonBody;
      return { kind: definition.kind, person, note: note ?? null, today };
    }
    case 'lift': {
      const { note } = body as LiftRestrictionBody;
      return { kind: 'lift', note: note ?? null, today };
    }
    default:
      return assertNever(definition);
  }
}

/** @throws DomainError for a member that is no text: it would be kept as something else */
function detailsIn(given: CorrectFactBody['details']): Readonly<Record<string, string>> {
  const details: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (typeof value !== 'string') {
      throw new DomainError(
        'invalid-input',
        'fact.invalid-detail',
        `"${name}" of the details is not text: give it in quotation marks, as the timeline shows it.`,
        { pointer: '/details' },
      );
    }
    if (value !== '') details[name] = value;
  }
  return details;
}

/** A person enters what has happened; what is only planned is the value of a milestone, not its day. */
function refuseFuture(on: LocalDate, today: LocalDate): void {
  if (on <= today) return;
  throw new DomainError(
    'invalid-input',
    'fact.in-the-future',
    `"${on}" lies after today, ${today}: record what has happened, on the day it happened.`,
    { pointer: '/on' },
  );
}
