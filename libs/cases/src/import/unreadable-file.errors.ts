import { DomainError } from '@tipstaff/kernel';

/** The file as a whole cannot be read as this format: nothing of it goes in. */
export function unreadableFile(message: string, line: number | null = null): DomainError {
  return new DomainError('invalid-input', 'import.unreadable-file', message, {
    ...(line === null ? {} : { data: { line } }),
  });
}

export function unopenedFile(path: string, error: unknown): DomainError {
  return unreadableFile(whyUnopened(path, error));
}

/** What the system's code for a failed opening or reading means to the person who named the file. */
export function whyUnopened(path: string, error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  const words: Readonly<Record<string, string>> = {
    ENOENT: `There is no file ${path}: check the name and the folder.`,
    ENOTDIR: `There is no file ${path}: a part of the path is not a folder.`,
    EACCES: `The file ${path} may not be read by this user: ask for permission to read it.`,
    EPERM: `The file ${path} may not be read by this user: ask for permission to read it.`,
    EISDIR: `${path} is a folder: name the file in it.`,
  };
  const why = typeof code === 'string' ? words[code] : undefined;
  return why ?? `The file ${path} can not be read (${String(code ?? error)}).`;
}
