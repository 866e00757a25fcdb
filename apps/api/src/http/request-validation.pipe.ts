import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { type InputFault, invalidRequest } from './edge-refusal';
import { pointerTo, unreadableTexts } from './plain-text';
import { unreadableShapes } from './readable-shape';

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
  return `"${name}" is not a ${noun} of this request: leave it out, or correct its spelling.`;
}
