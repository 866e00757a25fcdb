import { type CaseReader, CaseRef, type ObligationRule } from '@tipstaff/casework';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type Directory } from './directory';
import { ladderHistory, type LadderHistory, type ObligationSegment } from './ladder-history.policy';
import { ladderOf } from './ladder.policy';
import { partsOfObligation } from './obligation-id';
import { type HiddenCases } from './obligations.port';
import { peopleOn } from './people-of-force';
import { type ReminderLog } from './reminder-log.query';
import { type ReminderSettings, type SetBy } from './settings/reminder-settings';

/** Where it is learned how an obligation stood from day to day. */
export interface ObligationHistory {
  /** By day; none of them begins after the day. */
  segmentsOf(id: string, upTo: LocalDate): Promise<readonly ObligationSegment[]>;
  /** @throws DomainError `projection.behind` where what it lacks may be in the record */
  refuseBehind(): void;
}

export interface ToldLadder extends LadderHistory {
  readonly obligation: string;
  readonly force: string;
  readonly type: string;
  readonly reference: string;
  readonly rule: string;
  /** Who set the ladder that is in force; null for what ships. */
  readonly setBy: SetBy | null;
}

/** Answers why somebody was reminded, and why nobody was. */
export class LadderHistories {
  constructor(
    private readonly parts: {
      readonly history: ObligationHistory;
      readonly log: ReminderLog;
      readonly settings: ReminderSettings;
      readonly directory: Directory;
      readonly law: LawSource;
      readonly hidden: HiddenCases;
    },
  ) {}

  /**
   * @param isSeen which forces are the asker's; of another's obligation nothing is known, nor of one of
   *   a restricted case in which the reader is not named
   * @throws DomainError `obligation.unknown` where neither the register nor any reminder knows it
   */
  async of(
    obligation: string,
    today: LocalDate,
    reader: CaseReader,
    isSeen: (force: string) => boolean,
  ): Promise<ToldLadder> {
    const { history, log, settings, directory, law, hidden } = this.parts;
    const id = partsOfObligation(obligation);
    if (id?.ref == null) throw unknownObligation(obligation);
    const { force, type, reference } = id.ref;
    if (!isSeen(force)) throw unknownObligation(obligation);
    const isHidden = (await hidden.hiddenFrom(reader, force)).has(CaseRef.stream(id.ref));
    // One that is never there is asked for in the same way, and takes no longer.
    const seen = isHidden ? `nowhere:${obligation}` : obligation;
    const [segments, given] = await Promise.all([history.segmentsOf(seen, today), log.about(seen)]);
    if (segments.length === 0 && given.length === 0) {
      history.refuseBehind();
      throw unknownObligation(obligation);
    }
    const known = await settings.of(force);
    const { ladders } = known;
    const rule = id.rule as ObligationRule;
    const { calendar } = await law.current();
    const { today: _today, ...people } = peopleOn(force, directory, known, today);
    const rules = { calendar, ladder: ladderOf(ladders, rule), people };
    const setBy = ladders.byRule[rule] ? ladders.setBy.byRule[rule] : ladders.setBy.standard;
    return {
      ...{ obligation, force, type, reference, rule, setBy: setBy ?? null },
      ...ladderHistory(segments, given, rules, today),
    };
  }
}

function unknownObligation(id: string): DomainError {
  return new DomainError(
    'not-found',
    'obligation.unknown',
    `Nothing is known of the obligation "${id}" today: take its "id" from GET /api/v1/obligations, and write each # in the address as %23.`,
  );
}
