import { refuseUnknownForce } from '@tipstaff/cases';
import { everythingReader, reviewLine, type ReviewLine, reviewsInOrder } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { ObligationRegister } from '@tipstaff/projections';
import { type Call } from '../command';
import { casesOfForce } from '../command-read-log';
import { type OpenReadModels } from '../open-record';
import { textTable } from '../terminal';

/** Prints the applications for a review that came to the local policing body. */
export async function printReviews(
  { arguments: given, terminal }: Call,
  { pool, store, clock, law, reader, readModels }: OpenReadModels,
): Promise<void> {
  const force = given.text('force');
  const on = given.optionalDate('on') ?? clock.today();
  const register = new ObligationRegister(pool, law, readModels);
  const found = await register.reviewsOn(everythingReader, { force, on });
  const current = await law.current();
  const reviews = reviewsInOrder(found.flatMap((one) => reviewLine(one, on, current) ?? []));
  if (reviews.length === 0) await refuseUnknownForce(store, force);
  const cases = casesOfForce(force, reviews);
  await reader.reads({ what: 'tipstaff report reviews', force, filter: { on }, cases });
  if (given.has('json')) return terminal.out(JSON.stringify({ on, force, reviews }, null, 2));
  if (clock.notice !== null) await terminal.err(clock.notice);
  for (const line of asText(force, on, reviews)) await terminal.out(line);
}

function asText(force: string, on: LocalDate, reviews: readonly ReviewLine[]): readonly string[] {
  const open = reviews.filter(({ state }) => state === 'to-decide' || state === 'to-forward');
  const late = open.filter(({ overdue }) => overdue).length;
  return [
    `Reviews asked of the local policing body of ${force} on ${LocalDate.inWords(on)}`,
    '',
    ...textTable(
      ['Case', 'Made', 'Days to apply', 'State', 'Outcome', 'Working days', 'Target', 'Unanswered'],
      reviews.map((one) => [
        one.case,
        one.madeOn,
        one.days === null ? '' : `${one.days}${one.inTime === false ? ', too late' : ''}`,
        one.state.replaceAll('-', ' '),
        (one.outcome ?? '').replaceAll('-', ' '),
        one.workingDays === null ? '' : String(one.workingDays),
        one.target ?? '',
        String(one.recommendations.filter(({ answer }) => answer === null).length),
      ]),
    ),
    '',
    `${reviews.length} in all, ${open.length} open, ${late} past the local target; no statute limits a review.`,
  ];
}
