import 'reflect-metadata';

const LINES = Symbol('fields that may have several lines');

/** The text of this field may have line breaks and tabs; that of all others is one line. */
export function HasLines(): PropertyDecorator {
  return (target, property) =>
    Reflect.defineMetadata(LINES, [...linesOf(target), property], target);
}

export function fieldsWithLines(metatype: new () => object): readonly unknown[] {
  return linesOf(metatype.prototype as object);
}

function linesOf(target: object): readonly unknown[] {
  return (Reflect.getMetadata(LINES, target) as readonly unknown[] | undefined) ?? [];
}
