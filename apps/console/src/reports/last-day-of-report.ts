import { LocalDate } from '@tipstaff/kernel';
import { type Visit } from '../visit';

export const REPORT = '/api/v1/reports/complaints-and-conduct';

/**
 * With which a report ends where no day is asked for: the last month that is over by the clock of the record, which
 * in a demonstration is not that of this machine.
 */
export async function lastDayOfReport({ api, force }: Visit): Promise<LocalDate> {
  const { on } = await api.get('/api/v1/forces/{force}', { path: { force } });
  return LocalDate.endOfMonth(LocalDate.parse(on), -1);
}
