import { LocalDate } from '@tipstaff/kernel';
import { type Visit } from '../visit';

export const REPORT = '/api/v1/reports/complaints-and-conduct';

/** By the clock of the record, which in a demonstration is not that of this machine. */
export async function todayOf({ api, force }: Visit): Promise<LocalDate> {
  const { on } = await api.get('/api/v1/forces/{force}', { path: { force } });
  return LocalDate.parse(on);
}

export const lastMonthOver = (today: LocalDate): LocalDate => LocalDate.endOfMonth(today, -1);

/** With which a report ends where no day is asked for. */
export async function lastDayOfReport(visit: Visit): Promise<LocalDate> {
  return lastMonthOver(await todayOf(visit));
}
