import { IsCount } from '@tipstaff/cases';
import { IsCursor, NullableText } from './field.decorators';

const MOST_AT_ONCE = 200;

export function IsLimit(): PropertyDecorator {
  return IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most in one answer.',
  });
}

export const NEXT_BEFORE = '`next` of the answer before, of the same list.';

/** Of a list that comes in pages. */
export class PageQuery {
  @IsLimit()
  readonly limit: number = 50;

  @IsCursor(NEXT_BEFORE)
  readonly after?: string;
}

/** Of an answer that is one page of a list. */
export function IsNext(): PropertyDecorator {
  return NullableText('Give it as `after` for what follows; null on the last page.');
}
