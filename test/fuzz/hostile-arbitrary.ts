import fc, { type Arbitrary } from 'fast-check';

const TEXTS = [
  ...['', ' ', '\u0000', 'a\u0000b', '\u001b[2J', 'a\r\nb', '\ud800', '\udfff\ud800', '\ufeff'],
  ...['\u202e', 'e\u0301', '👩‍👩‍👧‍👦', 'İ', 'ß', '％２Ｆ', '../../etc/passwd', '..', '.', '/', '\\'],
  ...[`'";--`, `' OR 1=1 --`, '%_\\%s', '$1', '${7*7}', '{{7*7}}', '<script>alert(1)</script>'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    'true',
    '[object Object]',
  ],
  ...['0', '-0', '-1', '1e400', '0x10', '١٢', '9007199254740993', '99999999999999999999', '1.5'],
  ...[
    '2023-02-29',
    '2024-13-01',
    '0000-00-00',
    '9999-12-31',
    '-0001-01-01',
    '2024-9-3',
    '+275760-09-14',
  ],
  ...['2024-09-30T00:00:00Z', '*', '"0"', 'W/"1"', '"1", "2"', '""', '"999999999"'],
  ...['x'.repeat(300), 'x'.repeat(3_000), '\u00e9'.repeat(201), 'a'.repeat(20_001)],
];

/** What somebody who means harm, or a broken program, puts where a text is asked for. */
export const hostileTexts: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 50 }) },
);

/** The same for a place in a JSON body: any type at all. */
export const hostileValues: Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: hostileTexts },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, 0, -1, 1.5, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null], { a: 1 }],
      { toString: 1, constructor: 1 },
      { $ne: null },
      Array.from({ length: 500 }, () => 'x'),
      nested(200),
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Bodies that are not what was asked for before any field is looked at. */
export const hostileBodies: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['', ' ', 'null', 'true', '1', '"text"', '[]', '[{}]', '{', '{"on":', '{"a":1}{"b":2}'],
    ...[
      '{"__proto__":{"a":1}}',
      '{"constructor":{"prototype":{}}}',
      '{"a":1,"a":2}',
      '{"a":1e400}',
    ],
    ...['{"a":NaN}', '\ufeff{}', '{"a":"\u0000"}', '{"a":"\\ud800"}', '['.repeat(5_000)],
    `{"note":"${'x'.repeat(256 * 1024)}"}`,
    `{"note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = { deep: value };
  return value;
}
