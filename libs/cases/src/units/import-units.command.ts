import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type CaseEvent,
  CaseRef,
  decide,
  factsOfUnit,
  refuseUnfitReference,
  timelineOf,
  type UnitRow,
} from '@tipstaff/casework';
import { commandHash, EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CommandExecutor } from '../command-executor';
import { recordedCase } from '../recorded-case';
import { refuseUnknownUnits } from './known-units';

/** A line of a file of units. */
export interface UnitLine extends UnitRow {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  readonly unit: string;
}

export interface ImportedUnits {
  readonly units: number;
  /** Facts that were recorded; what was on record already is none. */
  readonly facts: number;
}

/** Brings the units of a force to what a file says of them; the same file again changes nothing. */
export class ImportUnits extends Command<ImportedUnits> {
  constructor(
    readonly force: string,
    readonly lines: readonly UnitLine[],
    readonly sent: { readonly actor: string; readonly commandId: string },
  ) {
    super();
  }
}

@CommandHandler(ImportUnits)
export class ImportUnitsHandler implements ICommandHandler<ImportUnits> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Unit by unit, in the order of the file; what was recorded before a line that can not be stays.
   * @throws DomainError what casework's `decide` and `refuseUnknownUnits` throw, with the line in the sentence
   */
  async execute({ force, lines, sent }: ImportUnits): Promise<ImportedUnits> {
    const units = [...new Set(lines.map(({ unit }) => unit))];
    let facts = 0;
    for (const unit of units) {
      const own = lines.filter((line) => line.unit === unit);
      facts += await this.bringTo(force, unit, own, sent);
    }
    return { units: units.length, facts };
  }

  private async bringTo(
    force: string,
    reference: string,
    lines: readonly UnitLine[],
    { actor, commandId }: ImportUnits['sent'],
  ): Promise<number> {
    const ref: CaseRef = { type: 'unit', force, reference };
    const inOrder = [...lines].sort((a, b) => (a.on < b.on ? -1 : 1));
    for (const line of inOrder) {
      const { under, on } = line;
      if (under === null) continue;
      await refuseUnknownUnits(this.store, ref, [{ on, details: { under } }]).catch(atLine(line));
    }
    const { events } = await this.executor.execute({
      stream: CaseRef.stream(ref),
      meta: {
        commandId: `${commandId}:${reference}`,
        commandHash: commandHash({ force, reference, lines: inOrder.map((one) => ({ ...one })) }),
        ...{ actor, correlationId: commandId, causationId: null },
      },
      decide: (recorded) => this.decided(ref, recorded, inOrder),
    });
    return events.length;
  }

  private decided(ref: CaseRef, recorded: RecordedEvent[], lines: readonly UnitLine[]) {
    const stream = CaseRef.stream(ref);
    const before: readonly CaseEvent[] =
      recorded.length === 0 ? [] : recordedCase({ stream, events: recorded }).events;
    const added: ReturnType<typeof decide>[number][] = [];
    for (const line of lines) {
      const known = [...before, ...added.map(numberedAfter(before.length))];
      try {
        const facts = factsOfUnit(timelineOf(known), line, this.clock.today());
        const [opening] = facts;
        if (opening === undefined) continue;
        if (known.length === 0) refuseUnfitReference(ref, opening);
        added.push(...decide('unit', known, { kind: 'record', facts }));
      } catch (error) {
        throw lineFault(line, error);
      }
    }
    return added;
  }
}

function numberedAfter(version: number) {
  return (event: ReturnType<typeof decide>[number], index: number): CaseEvent => ({
    ...event,
    number: version + 1 + index,
    content: event.secret?.content ?? {},
  });
}

function atLine(line: UnitLine): (error: unknown) => never {
  return (error) => {
    throw lineFault(line, error);
  };
}

function lineFault({ line }: UnitLine, error: unknown): unknown {
  return error instanceof DomainError
    ? new DomainError(error.kind, error.code, `Line ${line}: ${error.message}`)
    : error;
}
