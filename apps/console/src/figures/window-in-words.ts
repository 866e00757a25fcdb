import { LocalDate } from '@tipstaff/kernel';

/** `1 October 2023 to 30 September 2024`. */
export function windowInWords(window: { readonly from: string; readonly to: string }): string {
  const day = (text: string) => LocalDate.inShortWords(LocalDate.parse(text));
  return `${day(window.from)} to ${day(window.to)}`;
}
