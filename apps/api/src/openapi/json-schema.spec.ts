import { jsonSchema } from './json-schema';

describe('a schema of OpenAPI 3.0', () => {
  it.each([
    ['a text that may be null', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'one of some values, or null',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'another schema, or null',
      { $ref: '#/x', nullable: true, description: 'Why.' },
      { description: 'Why.', anyOf: [{ $ref: '#/x' }, { type: 'null' }] },
    ],
    [
      'another schema with more, or null',
      { allOf: [{ $ref: '#/x' }], nullable: true },
      { anyOf: [{ allOf: [{ $ref: '#/x' }] }, { type: 'null' }] },
    ],
    ['an example', { type: 'string', example: 'x' }, { type: 'string', examples: ['x'] }],
    [
      'a bound that is left out',
      { type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      { type: 'number', exclusiveMinimum: 1, maximum: 9 },
    ],
  ])('is said in JSON Schema 2020-12: %s', (_, old, wanted) => {
    expect(jsonSchema(old)).toEqual(wanted);
  });

  it('is changed at every depth, but its examples are not', () => {
    const inner = { type: 'string', nullable: true };
    const example = { nullable: true, example: 1 };
    expect(
      jsonSchema({
        type: 'object',
        properties: { example: inner, list: { type: 'array', items: inner } },
        additionalProperties: { oneOf: [inner] },
        example,
      }),
    ).toEqual({
      type: 'object',
      properties: {
        example: { type: ['string', 'null'] },
        list: { type: 'array', items: { type: ['string', 'null'] } },
      },
      additionalProperties: { oneOf: [{ type: ['string', 'null'] }] },
      examples: [example],
    });
  });
});
