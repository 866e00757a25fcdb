import { fieldsWithLines } from '@tipstaff/cases';
import { type InputFault } from './edge-refusal';

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex -- the same, but for tabs and line breaks
const CONTROL_IN_LINES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const HALF = /\p{Surrogate}/u;

/**
 * What no text may hold, whatever its field: the database takes no NUL, and the rest can not be read.
 * @param fields the request as it was sent
 * @param metatype the class that says what the fields are
 */
export function unreadableTexts(
  fields: object,
  metatype: new () => object,
  place: InputFault['in'],
): InputFault[] {
  const withLines = fieldsWithLines(metatype);
  return Object.entries(fields).flatMap(([name, value]) => {
    const texts = textsIn(value);
    const hasLines = withLines.includes(name);
    const fault = texts.map((text) => textFault(text, hasLines)).find((one) => one !== null);
    return fault ? [{ in: place, pointer: pointerTo(name), detail: fault(name) }] : [];
  });
}

/** The texts of a field: itself, or those that its list or its object holds. */
function textsIn(value: unknown): readonly string[] {
  const held: unknown[] =
    typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return held.filter((one) => typeof one === 'string');
}

function textFault(text: string, hasLines: boolean): ((name: string) => string) | null {
  if (!hasLines && CONTROL.test(text)) {
    return (name) => `"${name}" holds a control character or a line break: remove it.`;
  }
  if (CONTROL_IN_LINES.test(text)) {
    return (name) => `"${name}" holds a control character: only line breaks and tabs may stay.`;
  }
  return HALF.test(text) ? (name) => `"${name}" holds half a character: type it anew.` : null;
}

/** JSON pointer (RFC 6901) to a member. */
export function pointerTo(name: string): string {
  return `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
