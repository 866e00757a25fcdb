import { echoed } from '@tipstaff/kernel';
import { type Column } from './columns.table';

/** Why a row, and with it its case, is left out. */
export interface RowFault {
  readonly line: number;
  /** Where to look; where a row has come apart, the column at which it did. */
  readonly column: Column;
  readonly value: string;
  /** What is wrong and how to mend it. */
  readonly reason: string;
}

/** What is said of a row that goes in all the same. */
export type RowWarning = Pick<RowFault, 'line' | 'column' | 'reason'>;

/** U+2400 to U+241F picture the control characters U+0000 to U+001F. */
const CONTROL_PICTURES = 0x2400;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u001f]/g;

/** What else ends a line or turns it round where it is printed. */
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** For people: without the rest of a long note, on one line, and with what cannot be seen as visible signs. */
export function shown(value: string): string {
  return withSigns(echoed(value));
}

/** With what cannot be seen as visible signs. */
export function withSigns(text: string): string {
  return text
    .replace(CONTROLS, (sign) => String.fromCharCode(CONTROL_PICTURES + sign.charCodeAt(0)))
    .replace(
      UNSEEN,
      (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

export function faultOf(line: number, column: Column, value: string, reason: string): RowFault {
  return { line, column, value: shown(value), reason };
}
