import { type Period } from './period';

/**
 * How a rule yields its days.
 * - `last-day`: the last day of a period.
 * - `chain`: periods, each starting the day after the one before ended; a duty after each.
 * - `window`: not before one working day after the start, not after another.
 * - `before`: at least so many working days before a day to come.
 * - `display`: at least so many days on show; not a deadline.
 * - `review`: a period from which time at the wrong body is left out (R-REV-2).
 * - `measure`: working days from one day to another, gross and net of suspension.
 * - `civil-day`: a moment becomes its civil day in London.
 * - `recipients`: no day, but who is told and who decides.
 * - `undated`: a duty that the law gives no date (R-TIME-4).
 */
export type Calculation =
  | { readonly kind: 'last-day'; readonly period: Period; readonly repeats?: Period }
  | { readonly kind: 'chain'; readonly period: Period; readonly repeats: Period }
  | { readonly kind: 'window'; readonly earliest: number; readonly latest: number }
  | { readonly kind: 'before'; readonly workingDays: number }
  | { readonly kind: 'display'; readonly days: number }
  | { readonly kind: 'review'; readonly period: Period }
  | { readonly kind: 'measure' }
  | { readonly kind: 'civil-day' }
  | { readonly kind: 'recipients' }
  | { readonly kind: 'undated' };
