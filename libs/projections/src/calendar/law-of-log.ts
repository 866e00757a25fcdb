import { HOLIDAYS_STREAM, holidaysOf } from '@tipstaff/cases';
import { type Law } from '@tipstaff/law';
import { type LogAccess } from '../runner/projection';

/** The law with every holiday that the log holds; itself where it has them. */
export async function lawOfLog(law: Law, log: LogAccess): Promise<Law> {
  const [loaded] = await log.load([HOLIDAYS_STREAM]);
  return law.with(holidaysOf(loaded?.events ?? []));
}
