/** A fault told in one sentence: what is wrong and what to do. Printed without a stack. */
export class PlainError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'PlainError';
  }
}

const BY_CODE = {
  ENOSPC: (error) =>
    `The disk is full${error.path ? ` (writing ${error.path})` : ''}: free some space and try again.`,
  EROFS: (error) =>
    `The file system is read-only (${error.path}): set TIPSTAFF_HOME to a folder that can be written.`,
  EACCES: (error) =>
    `No permission for ${error.path}: set TIPSTAFF_HOME to a folder of your own, or mend the permissions.`,
  EDQUOT: () => 'The disk quota is used up: free some space and try again.',
};

/** The sentence for a fault; null when it is a bug and deserves its stack. */
function sentenceFor(error) {
  if (error instanceof PlainError) return error.message;
  // Thrown by the compiled code: a DomainError carries a stable code and a sentence for people.
  if (error?.name === 'DomainError') return error.message;
  return BY_CODE[error?.code]?.(error) ?? null;
}

/** Prints the fault on stderr and gives the exit status. */
export function tellFault(error) {
  process.stderr.write(`tipstaff: ${sentenceFor(error) ?? error?.stack ?? String(error)}\n`);
  return 1;
}
