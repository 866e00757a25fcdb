import { SetMetadata } from '@nestjs/common';
import { type LoggedOperation } from '@tipstaff/compliance';
import { type CasesShown } from './cases-shown';

export const LOGS = 'tipstaff:logs';

/** What a route says of the read log: each says one of the three, or nothing starts. */
export type LogPlacement =
  | { readonly operation: LoggedOperation; readonly shows: CasesShown }
  | { readonly itself: string }
  | { readonly nothing: string };

/** Each answer of the route is logged before it leaves; as a file it is logged as export. */
export const Logs = (operation: LoggedOperation, shows: CasesShown) =>
  SetMetadata(LOGS, { operation, shows } satisfies LogPlacement);

/** The route writes to the read log by itself; says what, and when. */
export const LogsItself = (how: string) =>
  SetMetadata(LOGS, { itself: how } satisfies LogPlacement);

/** The route shows nothing of any case, or what it does is an event of the record; says why. */
export const LogsNothing = (why: string) =>
  SetMetadata(LOGS, { nothing: why } satisfies LogPlacement);
