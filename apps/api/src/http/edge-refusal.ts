import { DomainError } from '@tipstaff/kernel';
import { type EdgeKind } from './problem-kind.table';

/** A refusal that only HTTP knows; everything else is a DomainError. */
export class EdgeRefusal extends Error {
  override readonly name = 'EdgeRefusal';

  constructor(
    readonly kind: EdgeKind,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export interface InputFault {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer into the body; for the others `/` and the name. */
  readonly pointer: string;
  readonly detail: string;
}

/** All faults of one request together. */
export function invalidRequest(faults: readonly InputFault[]): DomainError {
  const [first, ...more] = faults;
  const others = more.length === 0 ? '' : ` (and ${more.length} more: see errors)`;
  return new DomainError('invalid-input', 'request.invalid', `${first?.detail ?? ''}${others}`, {
    data: { errors: faults },
  });
}
