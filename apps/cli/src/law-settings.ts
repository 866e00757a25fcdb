import { defaultLawSettings, Law } from '@tipstaff/law';
import { readSettings } from '@tipstaff/platform';

/** The rules as this installation reads them, from its settings alone: no database is needed. */
export function lawOfSettings({ TIPSTAFF_DEBUG: _, ...environment }: NodeJS.ProcessEnv): Law {
  return new Law({ ...defaultLawSettings, ...readSettings(environment, []).law });
}
