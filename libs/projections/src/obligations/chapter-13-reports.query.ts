import { Inject, Injectable } from '@nestjs/common';
import { LawOfRecord, recordedCase, timelineOfCase } from '@tipstaff/cases';
import {
  type CaseReader,
  CaseRef,
  caseTypeDefinitions,
  comingByMonth,
  DAYS_FORESEEN,
  inOrder,
  isHiddenFrom,
  type MonthToCome,
  noContext,
  type ReportLine,
  reportLines,
  reportRules,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type EventLog } from '../runner/projection';
import { ObligationRegister } from './obligation-register.query';
import { ObligationsKnown } from './obligations-known.query';

export interface Chapter13Asked {
  readonly force: string;
  /** The day of looking: as it stood at its end. */
  readonly on: LocalDate;
  /** Only what had been learned by the end of that day; null: everything in the record. */
  readonly knownOn: LocalDate | null;
}

/** Every report that a force's investigations owe, owed, or will owe within 90 days, to each recipient. */
export interface Chapter13Reports {
  readonly reports: readonly ReportLine[];
  readonly comingByMonth: readonly MonthToCome[];
}

/**
 * The Chapter 13 reports of a force as whoever reads its cases sees them. What the policing body sees of
 * them is asked of `OpccView`.
 */
@Injectable()
export class Chapter13Register {
  constructor(
    private readonly register: ObligationRegister,
    private readonly known: ObligationsKnown,
    @Inject(EventStore) private readonly log: Pick<EventLog, 'loadMany'>,
    @Inject(LawOfRecord) private readonly law: LawSource,
  ) {}

  async reports(reader: CaseReader, asked: Chapter13Asked): Promise<Chapter13Reports> {
    const { force, on, knownOn } = asked;
    const lines: ReportLine[] = [];
    if (knownOn === null) {
      const until = LocalDate.addDays(on, DAYS_FORESEEN);
      for await (const reports of this.register.reportsBy(reader, { force, on, until })) {
        for (const report of reports) lines.push(...reportLines(report, on));
      }
    } else {
      const known = await this.known.segments(reader, { force, knownOn });
      const reports = known.filter(({ rule }) => reportRules.some((one) => one === rule));
      for (const report of reports) lines.push(...reportLines(report, on));
    }
    const reports = await this.withReasons(reader, asked, lines);
    return { reports: inOrder(reports), comingByMonth: comingByMonth(reports) };
  }

  /** Why a report was withheld is sealed in the record: the few cases of which that is said are opened. */
  private async withReasons(
    reader: CaseReader,
    { force, on, knownOn }: Chapter13Asked,
    lines: readonly ReportLine[],
  ): Promise<readonly ReportLine[]> {
    const streamOf = (line: ReportLine): StreamId =>
      CaseRef.stream({ type: line.type, force, reference: line.case });
    const sealed = new Set(lines.filter(({ state }) => state === 'withheld').map(streamOf));
    if (sealed.size === 0) return lines;
    const law = await this.law.current();
    const reasons = new Map<string, string | null>();
    const keyOf = (line: ReportLine): string =>
      [streamOf(line), line.rule, line.arose, line.recipient].join(' ');
    for (const [stream, events] of await this.log.loadMany([...sealed], { open: true })) {
      const recorded = recordedCase({ stream, events });
      // Once more, by the history itself: it may have been restricted since.
      if (isHiddenFrom(reader, recorded.events)) continue;
      const timeline = timelineOfCase(recorded, knownOn);
      const { ref } = recorded;
      const owed = caseTypeDefinitions[ref.type].obligations(ref, timeline, law, noContext);
      const opened = owed.flatMap((one) =>
        reportLines({ ...one, type: ref.type, reference: ref.reference }, on),
      );
      for (const line of opened) reasons.set(keyOf(line), line.reason);
    }
    return lines.map((line) => ({ ...line, reason: reasons.get(keyOf(line)) ?? line.reason }));
  }
}
