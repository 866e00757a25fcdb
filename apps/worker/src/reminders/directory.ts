import { type Settings } from '@tipstaff/platform';
import {
  type Directory,
  emptyDirectory,
  exampleDirectory,
  readDirectory,
} from '@tipstaff/reminders';

/**
 * The directory that the settings name. Without one, made-up addresses outside production, and in
 * production none: every reminder is then listed as failed with the reason.
 * @throws DomainError `directory.invalid`
 */
export function directoryOf({
  mail,
  environment,
}: Pick<Settings, 'mail' | 'environment'>): Directory {
  if (mail.directoryPath !== null) return readDirectory(mail.directoryPath);
  return environment === 'production' ? emptyDirectory : exampleDirectory;
}
