import { LocalDate } from '@tipstaff/kernel';

const SHORT = 3;

/** `January 2024` and `Jan to Mar 2024` of whole months, and otherwise as a window. */
export function pieceInWords(piece: {
  readonly from: string;
  readonly to: string;
  readonly partial: boolean;
}): string {
  if (piece.partial) return `${windowInWords(piece)} (in part)`;
  const [first, last] = [piece.from, piece.to].map((day) =>
    LocalDate.monthInWords(LocalDate.parse(day)),
  ) as [string, string];
  if (first === last) return first;
  return `${first.slice(0, SHORT)} to ${last.slice(0, SHORT)} ${last.split(' ')[1]}`;
}

/** `1 October 2023 to 30 September 2024`. */
export function windowInWords(window: { readonly from: string; readonly to: string }): string {
  const day = (text: string) => LocalDate.inShortWords(LocalDate.parse(text));
  return `${day(window.from)} to ${day(window.to)}`;
}
