import 'reflect-metadata';
import { allCommands, mustBeCommand } from '@tipstaff/cases';
import { type CaseType } from '@tipstaff/casework';
import fc from 'fast-check';
import { valuesOf } from '../../../../test/fuzz/schema-arbitrary';
import { checkedBody } from '../http/request-validation';
import { type Contract, type Schema } from '../openapi/document';
import { schemaValidator } from '../openapi/schema-validator.fixture';
import { commandSchema } from './command-schema';

/** The schemas are whole: they refer to nothing. */
const nothingElse: Contract = { openapi: '3.1.0', paths: {}, components: { schemas: {} } };
const { faultsOf } = schemaValidator(nothingElse);

const schemaOf = (type: CaseType, name: string) => commandSchema(mustBeCommand(type, name));
const fieldOf = (type: CaseType, name: string, field: string): Schema =>
  schemaOf(type, name).properties[field] ?? {};

describe('the schema of a command', () => {
  it('is called by the command, and says what it does', () => {
    expect(schemaOf('complaint', 'decide-handling')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: '/api/v1/commands/complaint/decide-handling',
      title: 'Decide the handling',
      description: 'Adds “Handling decided” to the timeline, on the day it happened.',
      type: 'object',
      required: ['on', 'value'],
      additionalProperties: false,
    });
  });

  it('has a title for each field', () => {
    const { properties } = schemaOf('complaint', 'decide-handling');
    const titles = Object.entries(properties).map(([name, { title }]) => [name, title]);
    expect(Object.fromEntries(titles)).toEqual({
      on: 'Day',
      value: 'Handling decided',
      'recording-reason': 'Why it is recorded under Schedule 3',
      person: 'Person',
      related: 'Related case',
      note: 'Note',
    });
  });

  it('has a title for each value there is to choose', () => {
    expect(fieldOf('complaint', 'decide-handling', 'value')).toMatchObject({
      type: 'string',
      oneOf: [
        { const: 'schedule-3', title: 'Under Schedule 3' },
        { const: 'outside-schedule-3', title: 'Outside Schedule 3' },
      ],
    });
    expect(fieldOf('complaint', 'withdraw-fact', 'fact')).toMatchObject({ type: 'integer' });
    expect(fieldOf('complaint', 'restrict-case', 'reason')).toMatchObject({
      oneOf: expect.arrayContaining([{ const: 'counter-corruption', title: 'Counter-corruption' }]),
    });
  });

  it('has them for each member of a list', () => {
    expect(fieldOf('complaint', 'withhold-chapter-13-report', 'value')).toMatchObject({
      type: 'array',
      minItems: 1,
      items: {
        type: 'string',
        oneOf: expect.arrayContaining([{ const: 'lpb', title: 'Local policing body' }]),
      },
    });
  });

  it('has the codes of each version of a list, the newest first', () => {
    const { anyOf } = fieldOf('complaint', 'record-allegation', 'category') as {
      anyOf: readonly { title: string; oneOf: readonly object[] }[];
    };
    expect(anyOf.map(({ title }) => title)).toEqual([
      'allegation-category/2020, for facts from 1 February 2020',
      'allegation-category/before-2020, for facts from 1 January 1900',
    ]);
    expect(anyOf[0]?.oneOf).toContainEqual({ const: 'B4', title: 'Use of force' });
  });

  it('names the rules whose period can be changed', () => {
    const { oneOf } = fieldOf('proceeding', 'extend-period', 'value') as {
      oneOf: readonly { title: string }[];
    };
    expect(oneOf.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^R-BAR-1: \w/));
  });

  it.each(allCommands().map((one) => [`${one.type} ${one.name}`, one] as const))(
    'of %s is true: what it allows is taken, and each field has a title',
    (_, definition) => {
      const schema = commandSchema(definition);
      for (const [field, property] of Object.entries(schema.properties)) {
        expect([field, property]).toEqual([
          field,
          expect.objectContaining({ title: expect.stringMatching(/^[A-Z]/) }),
        ]);
      }
      const [anything] = fc.sample(valuesOf({ ...schema }, nothingElse), { numRuns: 1, seed: 42 });
      expect(faultsOf({ ...schema, $id: undefined }, anything)).toEqual([]);
      expect(() => checkedBody(definition.body, anything)).not.toThrow();
    },
  );
});
