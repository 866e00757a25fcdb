import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type CaseCommand,
  type CaseEvent,
  CaseRef,
  type CaseType,
  caseTypes,
  type Correction,
  dataWithoutLinks,
  decide,
  factHistories,
  factParts,
  isHiddenFrom,
  type NameRemark,
  type NewFact,
  refuseUnfitReference,
  stateOfCase,
  takenAs,
  timelineOf,
  type Vocabularies,
  withoutLinksTo,
} from '@tipstaff/casework';
import { type CommandMeta, EventStore } from '@tipstaff/event-store';
import { assertNever, type Clock, DomainError, plainName, type StreamId } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { LawOfRecord } from '../calendar/law-of-record';
import { VocabulariesOfRecord } from '../vocabularies/vocabularies-of-record';
import { type CommandContext, metaOf } from '../command-context';
import { CommandExecutor, type Execution } from '../command-executor';
import { DirectoryOfRecord } from '../directory/directory-of-record';
import { mayAllocate, refuseUnlisted } from '../directory/in-directory';
import { caseAsNamed, caseNotFound, recordedCase, streamSeen } from '../recorded-case';
import { referencesOf, Restrictions } from '../restrictions/restrictions';
import { refuseUnknownUnits, type UnitsSaid } from '../units/known-units';
import { caseCommandOf } from './case-command';
import {
  ChangeCase,
  type CommandAnswer,
  type CommandWarning,
  type RehearsedChange,
} from './change-case.command';
import { scopeOf } from './command-scope';

/**
 * A command in two parts. Its hash stands in the log in clear, and a short note could be found again
 * from a hash that covers it; so the hash covers `clear` alone, and `sealed` is compared by opening
 * what was recorded.
 */
interface CommandParts {
  readonly clear: Readonly<Record<string, unknown>>;
  readonly sealed: Readonly<Record<string, string>>;
}

function partsOf(type: CaseType, command: CaseCommand): CommandParts {
  switch (command.kind) {
    case 'record': {
      const facts = command.facts.map((fact) => partsOfFact(type, fact));
      return {
        clear: { kind: command.kind, facts: facts.map(({ clear }) => clear) },
        sealed: Object.assign({}, ...facts.map(({ sealed }) => sealed)) as CommandParts['sealed'],
      };
    }
    case 'correct': {
      const to = partsOfCorrection(type, command.to);
      return {
        clear: { kind: command.kind, fact: command.fact, to: to.clear },
        sealed: { ...to.sealed, reason: command.reason },
      };
    }
    case 'withdraw':
      return {
        clear: { kind: command.kind, fact: command.fact },
        sealed: { reason: command.reason },
      };
    case 'restrict':
    case 'name':
    case 'un-name':
    case 'lift': {
      const { note, today: _today, ...clear } = command;
      return { clear, sealed: note === null ? {} : { note } };
    }
    default:
      return assertNever(command);
  }
}

/** The day of entry is not part of it: a repeat may come on the next day. */
function partsOfFact(type: CaseType, sent: NewFact): CommandParts {
  const { milestone, on, value, related } = sent;
  const { person, details, sealed } = factParts(type, sent);
  const ofDetails = Object.keys(details).length === 0 ? {} : { details };
  return { clear: { milestone, on, value, related, person, ...ofDetails }, sealed };
}

/** With the names of what is removed: to leave a field out is another thing. */
function partsOfCorrection(type: CaseType, to: Correction): CommandParts {
  const { person = null, note = null, details = {}, ...rest } = to;
  const texts = Object.entries(details ?? {}).flatMap(([name, text]) =>
    text === null ? [] : [[name, text] as const],
  );
  const parts = factParts(type, { person, note, details: Object.fromEntries(texts) });
  const removed = [
    ...Object.entries(to).flatMap(([name, said]) => (said === null ? [name] : [])),
    ...Object.entries(details ?? {}).flatMap(([name, said]) =>
      said === null ? [`details.${name}`] : [],
    ),
  ];
  const inClear = {
    ...rest,
    ...(parts.person === null ? {} : { person: parts.person }),
    ...(Object.keys(parts.details).length === 0 ? {} : { details: parts.details }),
    ...(removed.length === 0 ? {} : { removed: removed.sort() }),
  };
  return { clear: inClear, sealed: parts.sealed };
}

/** Where every command about a case is decided, written and answered. */
@CommandHandler(ChangeCase)
export class ChangeCaseHandler implements ICommandHandler<ChangeCase> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly law: LawOfRecord,
    private readonly restrictions: Restrictions,
    private readonly directory: DirectoryOfRecord,
    private readonly vocabularies: VocabulariesOfRecord,
    private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError what `scopeOf`, `caseCommandOf` and casework's `decide` and
   *   `refuseUnfitReference` throw · `stream.stale-version` · `command.reused-id` when the key came
   *   before with another command · `case.not-found` where it would begin a case whose reference one
   *   has that is out of the asker's sight · `<type>.not-in-directory`
   */
  async execute(change: ChangeCase): Promise<CommandAnswer> {
    const { ref, execution, hiddenReferences, vocabularies, warnings } =
      await this.prepared(change);
    const { version, lastPosition, events, after } = await this.executor.execute(execution);
    return {
      ...ref,
      version,
      position: lastPosition,
      events: after.slice(after.length - events.length).map(({ number }) => number),
      state: stateAfter(ref, withoutLinksTo(after, hiddenReferences), vocabularies),
      ...warnings,
    };
  }

  /**
   * The case as it is and as it would be, by the very steps of `execute`; nothing is written.
   * @throws DomainError as `execute`
   */
  async rehearse(change: ChangeCase): Promise<RehearsedChange> {
    const { ref, execution, hiddenReferences, law, vocabularies, warnings } =
      await this.prepared(change);
    const { before, after, its, isRepeat } = await this.executor.rehearse(execution);
    return {
      ...{ ref, law, vocabularies, isRepeat, ...warnings },
      events: its.map(({ number }) => number),
      before: withoutLinksTo(before, hiddenReferences),
      after: withoutLinksTo(after, hiddenReferences),
    };
  }

  private async prepared(change: ChangeCase) {
    const { ref: asked, definition, body, sent, approved } = change;
    const { asker, expectedVersion } = sent;
    const authorize = scopeOf(change);
    const by = asker.seesRestricted ? null : asker.id;
    const [law, hidden, vocabularies] = await Promise.all([
      this.law.current(),
      this.restrictions.hiddenFrom(asker, asked.force),
      this.vocabularies.ofCase(asked),
    ]);
    const ref = await caseAsNamed(this.store, asked, hidden);
    const held = await relatedHeld(this.store, asked.force, body, hidden);
    const { command, remarks } = caseCommandOf(definition, body, this.clock.today(), by, held);
    await refuseUnknownUnits(this.store, ref, factsGiven(command));
    const { clear, sealed } = partsOf(ref.type, command);
    const stream = CaseRef.stream(ref);
    const meta = metaOfChange(change, { stream, ...clear });
    const directory = mayAllocate(command)
      ? await this.directory.timeline(ref.force, { open: false })
      : null;
    const hiddenReferences = referencesOf(hidden);
    const execution: Execution = {
      stream,
      meta,
      ...(approved && { together: approved.together(meta) }),
      expectedVersion,
      open: true,
      authorize: (history) => authorize(recordedCase({ stream, events: history }).events),
      hides: {
        from: streamSeen(ref, hidden),
        isHidden: (history) => hidden.has(stream) || isHiddenFrom(asker, history),
        refusal: () => caseNotFound(ref),
      },
      shown: (data) => dataWithoutLinks(data, hiddenReferences),
      sealed: {
        content: sealed,
        besides: ({ kept }) => (kept ?? []) as readonly string[],
        refusal: () => reusedKey(sent),
      },
      decide(recorded) {
        approved?.refuseDecided();
        if (recorded.length === 0) refuseUnfitReference(ref, openingOf(command));
        const history = recordedCase({ stream, events: recorded }).events;
        if (directory) refuseUnlisted(ref.type, command, history, directory);
        const keeping = keepingLinks(command, history, hiddenReferences);
        return decide(ref.type, history, keeping, law, vocabularies);
      },
    };
    const warnings = warningsOf(asked, ref, remarks);
    return { ref, law, vocabularies, hiddenReferences, execution, warnings };
  }
}

/** What is recorded or corrected, as far as it says a unit. */
function factsGiven(command: CaseCommand): readonly UnitsSaid[] {
  if (command.kind === 'record') return command.facts;
  if (command.kind !== 'correct') return [];
  const { on = null, details } = command.to;
  const said = Object.entries(details ?? {}).flatMap(([name, text]) =>
    text === null ? [] : [[name, text] as const],
  );
  return [{ on, details: Object.fromEntries(said) }];
}

/** The related case of the body where it is not plain and the record holds one of that very name from before. */
async function relatedHeld(
  store: Pick<EventStore, 'loadMany'>,
  force: string,
  body: object,
  hidden: ReadonlySet<StreamId>,
): Promise<string | null> {
  const { related } = body as { readonly related?: unknown };
  if (typeof related !== 'string' || plainName(related) === related) return null;
  const streams = caseTypes.map((type) => streamSeen({ type, force, reference: related }, hidden));
  const found = await store.loadMany(streams);
  return [...found.values()].some((events) => events.length > 0) ? related : null;
}

function warningsOf(
  asked: CaseRef,
  ref: CaseRef,
  remarks: readonly NameRemark[],
): Pick<CommandAnswer, 'warnings'> {
  const warnings: readonly CommandWarning[] = [
    ...(asked.reference === ref.reference
      ? []
      : [{ field: 'reference' as const, reason: takenAs(asked.reference, ref.reference) }]),
    ...remarks.map(({ field, reason }) => ({ field, reason })),
  ];
  return warnings.length === 0 ? {} : { warnings };
}

/** @param command without what will be sealed */
function metaOfChange({ sent, approved }: ChangeCase, command: object): CommandMeta {
  if (approved === null) return metaOf(sent, command);
  const { id, proposedBy } = approved;
  return {
    ...metaOf(sent, { ...command, proposal: id }),
    proposedBy,
    causationId: `proposal-${id}`,
  };
}

/** Who is not shown that a fact names a case can not remove it: a correction of theirs leaves it. */
function keepingLinks(
  command: CaseCommand,
  history: readonly CaseEvent[],
  hidden: ReadonlySet<string>,
): CaseCommand {
  if (command.kind !== 'correct' || command.to.related !== null) return command;
  const found = factHistories(history).find(({ asEntered }) => asEntered.number === command.fact);
  const related = found?.standing?.related ?? null;
  if (related === null || !hidden.has(related)) return command;
  const { related: _removed, ...to } = command.to;
  return { ...command, to };
}

function openingOf(command: CaseCommand): NewFact | null {
  return command.kind === 'record' ? (command.facts[0] ?? null) : null;
}

export function reusedKey({ idempotencyKey }: Pick<CommandContext, 'idempotencyKey'>): DomainError {
  return new DomainError(
    'unprocessable',
    'command.reused-id',
    `The Idempotency-Key ${idempotencyKey} was used before for another command: choose a new key for a new command.`,
  );
}

/** The same whenever it is asked: only what stood when the command was done. */
function stateAfter(
  { type }: CaseRef,
  after: readonly CaseEvent[],
  vocabularies: Vocabularies,
): CommandAnswer['state'] {
  const timeline = timelineOf(after);
  return timeline.facts.length === 0 ? null : stateOfCase(type, timeline, vocabularies);
}
