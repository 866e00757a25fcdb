import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, type Permission, refuseWithout } from '@tipstaff/access';
import {
  askedOf,
  type CaseCommand,
  type CaseRef,
  decide,
  isOfPolicingBody,
  isUnderReviewByPolicingBody,
  subjectOfCommand,
  timelineOf,
  violationsAfter,
  type Vocabularies,
} from '@tipstaff/casework';
import { type Clock, DomainError, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { CLOCK } from '@tipstaff/platform';
import { LawOfRecord } from '../calendar/law-of-record';
import { caseCommandOf } from '../change-case/case-command';
import { reusedKey } from '../change-case/change-case.handler';
import { permissionOfFact } from '../change-case/command-scope';
import { type CommandDefinition, commandsOf } from '../commands/command-registry';
import { metaOf, type SenderContext } from '../command-context';
import { CommandExecutor } from '../command-executor';
import { VocabulariesOfRecord } from '../vocabularies/vocabularies-of-record';
import { proposedEvent, proposedTexts, proposalsStream } from './proposal';
import { type CaseWithProposals, isOver, ProposalsOfCase } from './proposals-of-case';

export interface ProposalAnswer extends CaseRef {
  readonly id: number;
  /** Of its last event in the record. */
  readonly position: number;
}

export interface ProposalAsked {
  readonly reason: string;
  readonly decideBy: LocalDate | null;
  /** Calendar days after which it lapses where nobody decides. */
  readonly lapsesAfterDays: number;
}

/** Asks whoever may decide for a command of the registry, with its body as class-validator passed it. */
export class Propose extends Command<ProposalAnswer> {
  constructor(
    readonly ref: CaseRef,
    readonly definition: CommandDefinition,
    readonly body: object,
    readonly asked: ProposalAsked,
    readonly sent: SenderContext & { readonly asker: Actor },
  ) {
    super();
  }
}

@CommandHandler(Propose)
export class ProposeHandler implements ICommandHandler<Propose> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly proposals: ProposalsOfCase,
    private readonly law: LawOfRecord,
    private readonly vocabularies: VocabulariesOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `case.not-found` · `access.forbidden` for whoever changes no such case ·
   *   `proposal.yours-to-give` · `proposal.day-past` · what the command itself would be refused with, unless
   *   it only waits for another fact
   */
  async execute({ ref, definition, body, asked, sent }: Propose): Promise<ProposalAnswer> {
    const { asker } = sent;
    const seen = await this.proposals.of(ref, asker);
    const needs = needsOf(seen, definition, body);
    refuseReader(seen, definition);
    if (needs.every(seen.may)) throw yoursToGive(definition);
    const today = this.clock.today();
    const by = asker.seesRestricted ? null : asker.id;
    const { command } = caseCommandOf(definition, body, today, by);
    const [law, vocabularies] = await Promise.all([
      this.law.current(),
      this.vocabularies.ofCase(ref),
    ]);
    const stream = proposalsStream(ref);
    const content = proposedTexts(body, asked.reason);
    const { decideBy, lapsesAfterDays } = asked;
    const { firstPosition, lastPosition } = await this.executor.execute({
      stream,
      meta: metaOf(sent, { propose: definition.name, stream, decideBy }),
      open: true,
      sealed: { content, refusal: () => reusedKey(sent) },
      decide() {
        if (decideBy !== null && decideBy < today) throw dayPast(decideBy, today);
        refuseImpossible(seen, command, law, vocabularies);
        const proposed = {
          command: definition.name,
          needs,
          askedOf: askedOf(needs, {
            isUnderReview: isUnderReviewByPolicingBody(timelineOf(seen.history)),
            isOfPolicingBody: isOfPolicingBody(seen.history),
          }),
          seen: seen.history.length,
          ...(decideBy === null ? {} : { decideBy }),
          lapsesOn: lastDay(LocalDate.addDays(today, lapsesAfterDays), decideBy),
          ...(isOver(ref, seen.history) ? { whenOver: true as const } : {}),
        };
        const subject = subjectOfCommand(seen.history, command);
        return [proposedEvent(ref, proposed, subject, content, today)];
      },
    });
    return { ...ref, id: firstPosition, position: lastPosition };
  }
}

/** All that it takes to carry the command out; to change a fact takes what it took to enter it. */
function needsOf(
  { ref, history }: CaseWithProposals,
  { kind, permission }: CommandDefinition,
  body: object,
): readonly Permission[] {
  if (kind !== 'correct' && kind !== 'withdraw') return [permission];
  const ofFact = permissionOfFact(ref, history, (body as { readonly fact: number }).fact);
  return ofFact === null || ofFact === permission ? [permission] : [permission, ofFact];
}

/** Whoever only reads cases of the type asks nobody to change one. */
function refuseReader(
  { ref, may }: CaseWithProposals,
  { name, permission }: CommandDefinition,
): void {
  const works = commandsOf(ref.type).some((one) => may(one.permission));
  refuseWithout(permission, () => works, `To propose "${name}"`);
}

/** What only waits for another fact may be proposed: the fact may come before it is decided. */
function refuseImpossible(
  { ref, history }: CaseWithProposals,
  command: CaseCommand,
  law: Law,
  vocabularies: Vocabularies,
): void {
  try {
    decide(ref.type, history, command, law, vocabularies);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'rule-violation') throw error;
    const found =
      command.kind === 'record' ? violationsAfter(ref.type, history, command.facts, law) : [];
    if (found.length === 0 || !found.every(({ mayCome }) => mayCome)) throw error;
  }
}

function lastDay(day: LocalDate, decideBy: LocalDate | null): LocalDate {
  return decideBy !== null && decideBy > day ? decideBy : day;
}

function yoursToGive({ name }: CommandDefinition): DomainError {
  return new DomainError(
    'rule-violation',
    'proposal.yours-to-give',
    `The command "${name}" is yours to give to this case: give it, there is nobody to ask.`,
  );
}

function dayPast(day: LocalDate, today: LocalDate): DomainError {
  return new DomainError(
    'invalid-input',
    'proposal.day-past',
    `"${day}" lies before today, ${today}: say a day on which it can still be decided, or leave "decideBy" out.`,
    { pointer: '/decideBy' },
  );
}
