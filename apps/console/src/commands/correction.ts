import { type Dto } from '../api/types';
import { type CommandSchema } from './command-form';
import { type FieldSchema, type Typed, typedFor, valueOf } from './field';

type Fact = Dto<'FactDto'>;

/** What of a fact can be corrected, beside its day. */
const TEXTS = ['value', 'person', 'related', 'note'] as const;
const DETAIL = 'details.';

/**
 * The form of a correction of one fact, which its address names: it shows what the fact says, with a field for
 * each of its details.
 * @param schema of `correct-fact`
 */
export function correctionOf(schema: CommandSchema, fact: Fact): CommandSchema {
  const { details: _, fact: _number, ...properties } = schema.properties;
  const ofDetails = Object.keys(fact.details ?? {}).map((name): [string, FieldSchema] => [
    `${DETAIL}${name}`,
    { title: `Further field: ${name.replaceAll('-', ' ')}`, type: 'string', maxLength: 300 },
  ]);
  const on = { ...properties['on'], description: 'The day it happened. Not after today.' };
  return {
    ...schema,
    description:
      'The form shows what the fact says now. What you leave as it is stays, and what you empty is taken away. The old wording stays in the record, with the reason.',
    properties: { ...properties, on, ...Object.fromEntries(ofDetails) },
  };
}

/** What the fact says now, as the form shows it first. */
export function typedOfFact({ properties }: CommandSchema, fact: Fact): Typed {
  const known: Readonly<Record<string, unknown>> = {
    on: fact.on,
    ...Object.fromEntries(TEXTS.map((name) => [name, fact[name]])),
    ...Object.fromEntries(
      Object.entries(fact.details ?? {}).map(([name, value]) => [`${DETAIL}${name}`, value]),
    ),
  };
  return Object.assign(
    {},
    ...Object.entries(properties).map(([name, schema]) => typedFor(name, schema, known[name])),
  ) as Typed;
}

/** The body of a correction: what is as it was is left out, and what was emptied is taken away. */
export function correctionBody({ properties }: CommandSchema, typed: Typed, fact: Fact): object {
  const said = (name: string): unknown => {
    const schema = properties[name];
    return schema === undefined ? undefined : valueOf(name, schema, typed);
  };
  const changed = (name: string, before: string | null): readonly [string, unknown][] => {
    const now = said(name) ?? null;
    return now === before ? [] : [[name, now]];
  };
  const details = Object.entries(fact.details ?? {}).flatMap(([name, before]) =>
    changed(`${DETAIL}${name}`, before).map(([, now]) => [name, now]),
  );
  const on = said('on');
  const reason = said('reason');
  return {
    fact: fact.number,
    ...(reason === undefined ? {} : { reason }),
    ...(on === undefined || on === fact.on ? {} : { on }),
    ...Object.fromEntries(TEXTS.flatMap((name) => changed(name, fact[name]))),
    ...(details.length === 0 ? {} : { details: Object.fromEntries(details) as object }),
  };
}
