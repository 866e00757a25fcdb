import { echoed } from '@tipstaff/kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { fieldsWithLines } from '@tipstaff/cases';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { type InputFault, invalidRequest } from './refusal';

const PLACES = { body: 'body', query: 'query', param: 'path' } as const;

/**
 * class-validator over body, query and path: every fault at once, each with a pointer, and a field
 * that is not known is a fault, since a misspelt filter would otherwise be passed over in silence.
 * What no field may hold (control characters, a parameter given twice) is refused here for all.
 */
@Injectable()
export class RequestValidationPipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'custom' || metatype === undefined || metatype === Object) return value;
    const place = PLACES[type];
    if (!isPlainObject(value)) {
      throw invalidRequest([{ in: place, pointer: '', detail: 'Send one JSON object.' }]);
    }
    const unreadable = unreadableShapes(value, place);
    if (unreadable.length > 0) throw invalidRequest(unreadable);
    const fieldsOf = metatype as new () => object;
    const request = plainToInstance(fieldsOf, value, { exposeDefaultValues: true });
    const errors = validateSync(request, {
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
    });
    const general = [
      ...(place === 'query' ? repeated(value) : []),
      ...unreadableTexts(value, fieldsOf, place),
    ];
    // One fault a field: what is wrong with any field says more than what the field's own rule says.
    const blamed = new Set(general.map(({ pointer }) => pointer));
    const own = errors.flatMap((error) => faultsIn(error, place, ''));
    const faults = [...general, ...own.filter(({ pointer }) => !blamed.has(pointer))];
    if (faults.length > 0) throw invalidRequest(faults);
    return request;
  }
}

const validation = new RequestValidationPipe();

/**
 * The body of a route whose class depends on what else is asked.
 * @throws DomainError `request.invalid`, with a pointer for each fault
 */
export function checkedBody(fieldsOf: new () => object, body: unknown): object {
  return validation.transform(body, { type: 'body', metatype: fieldsOf }) as object;
}

/** Query and path come without a prototype, so that a parameter named `constructor` is harmless. */
function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function repeated(query: object): InputFault[] {
  return Object.entries(query).flatMap(([name, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return [];
    const times = value.length === 2 ? 'twice' : `${value.length} times`;
    const detail = `"${name}" is given ${times}: give it once.`;
    return [{ in: 'query' as const, pointer: pointerTo(name), detail }];
  });
}

function faultsIn(error: ValidationError, place: InputFault['in'], parent: string): InputFault[] {
  const pointer = `${parent}${pointerTo(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    in: place,
    pointer,
    detail: rule === 'whitelistValidation' ? unknownField(error.property, place) : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsIn(child, place, pointer))];
}

function unknownField(name: string, place: InputFault['in']): string {
  const noun = place === 'body' ? 'field' : 'parameter';
  return `"${echoed(name)}" is not a ${noun} of this request: leave it out, or correct its spelling.`;
}

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

const UNREADABLE_NAME = 'The name of a parameter holds a control character: leave it out.';

/**
 * The same of an address, also where the route asks for no such parameter: the read log takes down what was said.
 * @param query as it was sent, each parameter once or in a list
 */
export function unreadableQuery(query: object): InputFault[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (textFault(name, false)) return [{ in: 'query', pointer: '', detail: UNREADABLE_NAME }];
    return unreadableTexts({ [name]: value as unknown }, Object, 'query');
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
function pointerTo(name: string): string {
  return `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** No request has lists or objects in one another further than this. */
const DEEPEST = 20;
/** The largest object of any request has some thirty members, the largest list a hundred. */
const MOST_MEMBERS = 200;
const MOST_ITEMS = 1_000;

/**
 * What no request may be, whatever its fields: nested so deep that whatever walks through it runs out
 * of stack, so wide that to say what is wrong with each member takes longer than to send it, or with a
 * member that every object has from its prototype. class-transformer and class-validator take
 * `constructor` for the object's class, and pass over the others (`toString`) where a field that is
 * not known is a fault.
 * @returns the first fault, in a list; empty when there is none
 */
function unreadableShapes(request: object, place: InputFault['in']): InputFault[] {
  // Not by recursion: that would run out of stack itself.
  const left: { value: object; pointer: string; depth: number }[] = [
    { value: request, pointer: '', depth: 0 },
  ];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { value, pointer, depth } = one;
    if (depth > DEEPEST) {
      const detail = `This is nested deeper than ${DEEPEST} levels: no request needs so many.`;
      return [{ in: place, pointer, detail }];
    }
    const count = Array.isArray(value) ? value.length : Object.keys(value).length;
    const most = Array.isArray(value) ? MOST_ITEMS : MOST_MEMBERS;
    if (count > most) {
      const detail = `There are ${count} of them: no request needs more than ${most}.`;
      return [{ in: place, pointer, detail }];
    }
    const inherited = Object.keys(value).find((name) => name in Object.prototype);
    if (inherited !== undefined) {
      const detail = `"${inherited}" is not the name of any field: leave it out.`;
      return [{ in: place, pointer: `${pointer}/${inherited}`, detail }];
    }
    for (const [name, member] of Object.entries(value) as [string, unknown][]) {
      if (typeof member !== 'object' || member === null) continue;
      left.push({ value: member, pointer: `${pointer}${pointerTo(name)}`, depth: depth + 1 });
    }
  }
  return [];
}
