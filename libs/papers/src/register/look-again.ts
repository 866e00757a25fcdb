import { type CommandExecutor, type SenderContext } from '@tipstaff/cases';
import { type EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Pool } from '@tipstaff/database';
import { FiguresAsOf, lawAsOf } from '@tipstaff/projections';
import { type FigureReader } from '@tipstaff/reports';
import { lastDayKnown } from '../model/last-day-known';
import { type MeasureSource } from '../measures/measures-of-paper';
import { type KeptPaper, Papers } from '../papers';
import { RecordRestatements, RecordRestatementsHandler } from './register.commands';
import { type Restatement } from './restatement';
import { type RegisterSource, restatementsOf } from './restatements';

export interface LookingAgain {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly reader: FigureReader;
  readonly law: Law;
  readonly measures: MeasureSource;
}

/** What of a paper is another as known on a day. */
export function lookAgain(
  kept: KeptPaper,
  { pool, store, reader, law, measures }: LookingAgain,
  now: LocalDate,
): Promise<readonly Restatement[]> {
  const { force } = kept.paper;
  const source: RegisterSource = {
    ...{ store, reader, law, measures, now },
    asOf: (position, under) => ({
      reader: new FiguresAsOf(pool, store, under, { force, position }),
      law: lawAsOf(under, store, position),
    }),
  };
  return restatementsOf(kept, source);
}

/**
 * Looks at every sealed paper again, and records what became of its figures where that is news. However often it is
 * done, and by however many processes, the register says the same.
 * @returns how many papers had news
 */
export async function lookAtEveryPaper(
  parts: LookingAgain & { readonly executor: CommandExecutor; readonly clock: Clock },
  sent: () => SenderContext,
): Promise<number> {
  let news = 0;
  for (const force of await new Papers(parts.store).forcesWithSealed()) {
    news += await lookAtPapersOf(force, parts, sent);
  }
  return news;
}

/** The same for the papers of one force. */
export async function lookAtPapersOf(
  force: string,
  parts: LookingAgain & { readonly executor: CommandExecutor; readonly clock: Clock },
  sent: () => SenderContext,
): Promise<number> {
  const recorder = new RecordRestatementsHandler(parts.executor, parts.clock);
  const sealed = await new Papers(parts.store).sealed(force);
  if (sealed.length === 0) return 0;
  const now = await lastDayKnown(parts.reader, force, parts.clock.today());
  let news = 0;
  for (const kept of sealed) {
    const found = await lookAgain(kept, parts, now);
    const { isNew } = await recorder.execute(new RecordRestatements(kept.paper, found, sent()));
    if (isNew) news += 1;
  }
  return news;
}
