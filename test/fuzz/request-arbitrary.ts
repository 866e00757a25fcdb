import fc, { type Arbitrary } from 'fast-check';
import {
  type Contract,
  isReference,
  type Operation,
  type Parameter,
  resolved,
  type Schema,
} from '../../apps/api/src/openapi/document';
import { hostileBodies, hostileTexts, hostileValues } from './hostile-arbitrary';
import { valuesOf } from './schema-arbitrary';

export interface FuzzRequest {
  readonly method: string;
  /** As it goes over the wire: encoded, or not rightly so. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface FuzzRoute {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

type Texts = Readonly<Record<string, readonly string[]>>;

/**
 * Requests to one operation, from the document alone: some as it says, for what a right request can
 * still meet behind the door, the others with any place of them wrong.
 */
export function requestsTo(route: FuzzRoute, contract: Contract): Arbitrary<FuzzRequest> {
  return fc.oneof(requests(route, contract, always), requests(route, contract, mostly));
}

/** How often a place is right. */
type Care = <T>(right: Arbitrary<T>, wrong: Arbitrary<T>) => Arbitrary<T>;
const always: Care = (right) => right;
const mostly: Care = (right, wrong) =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: wrong });

function requests(route: FuzzRoute, contract: Contract, care: Care): Arbitrary<FuzzRequest> {
  const { path, method, operation } = route;
  const parameters = (operation.parameters ?? []).map((one) =>
    isReference(one) ? (resolved(contract, one) as Parameter) : one,
  );
  const placed = (place: Parameter['in']): Parameter[] =>
    parameters.filter((one) => one.in === place);
  return fc
    .record({
      inPath: pathTexts(placed('path'), contract, care),
      inQuery: queryTexts(placed('query'), contract, care),
      inHeaders: headerTexts(placed('header'), contract, care),
      body: bodies(operation, contract, care),
    })
    .map(({ inPath, inQuery, inHeaders, body }) => {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name] ?? name);
      const query = Object.entries(inQuery).flatMap(([name, values]) =>
        values.map((value) => `${encoded(name)}=${encoded(value)}`),
      );
      return {
        method: method.toUpperCase(),
        url: query.length === 0 ? address : `${address}?${query.join('&')}`,
        headers: {
          ...(inHeaders as Record<string, string>),
          ...(body ? { 'Content-Type': body.type } : {}),
        },
        body: body?.text ?? null,
      };
    });
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

function textsOf({ schema = {}, example }: Parameter, contract: Contract): Arbitrary<string> {
  const right = valuesOf(schema, contract).map(written);
  const shown = example === undefined ? [] : [fc.constant(written(example))];
  return fc.oneof(...shown, right);
}

/** Half a character can not be encoded: it goes as the bytes that a careless program would send. */
function encoded(text: string): string {
  return [...text]
    .map((one) => (/\p{Surrogate}/u.test(one) ? '%ED%A0%80' : encodeURIComponent(one)))
    .join('');
}

/** An empty part would be another address; `.` and `..` are left to the router as they are. */
function pathTexts(
  parameters: readonly Parameter[],
  contract: Contract,
  care: Care,
): Arbitrary<Record<string, string>> {
  const misspelt = fc.constantFrom('%', '%zz', '%00', '%2F', '%c0%ae', '%E0%A4%A', ';', '@:');
  const one = (parameter: Parameter): Arbitrary<string> =>
    care(
      textsOf(parameter, contract).map(encoded),
      fc.oneof(hostileTexts.map(encoded), misspelt),
    ).filter((text) => text !== '');
  return fc.record(Object.fromEntries(parameters.map((each) => [each.name, one(each)])));
}

function queryTexts(
  parameters: readonly Parameter[],
  contract: Contract,
  care: Care,
): Arbitrary<Texts> {
  const one = (parameter: Parameter): Arbitrary<readonly string[]> => {
    const right = textsOf(parameter, contract);
    const rarely = fc.oneof(
      hostileTexts.map((text) => [text]),
      fc.tuple(right, right),
      fc.constant<string[]>([]),
    );
    return care(
      right.map((text) => [text]),
      rarely,
    );
  };
  const sometimes = (parameter: Parameter): Arbitrary<readonly string[]> =>
    parameter.required
      ? one(parameter)
      : fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: one(parameter) },
        );
  const known = fc.record(
    Object.fromEntries(parameters.map((each) => [each.name, sometimes(each)])),
    { noNullPrototype: true },
  );
  const unknown = hostileTexts.map((name) => ({ [name.slice(0, 100)]: ['x'] }));
  return fc
    .tuple(known, care(fc.constant({}), unknown))
    .map(([right, more]): Texts => ({ ...more, ...right }));
}

/** Headers hold visible characters of Latin-1; anything else never leaves a client. */
const sendable = (text: string): string =>
  text
    .replace(/[^\x20-\x7e\u00a0-\u00ff]/g, '?')
    .slice(0, 1_000)
    .trim();

/** Two headers that may be left out are mostly two ways to say one thing, such as the conditions. */
function headerTexts(
  parameters: readonly Parameter[],
  contract: Contract,
  care: Care,
): Arbitrary<Partial<Record<string, string>>> {
  const one = (parameter: Parameter): Arbitrary<string> =>
    care(textsOf(parameter, contract), hostileTexts).map(sendable);
  const members = Object.fromEntries(parameters.map((each) => [each.name, one(each)]));
  const namesOf = (required: boolean): string[] =>
    parameters.filter((each) => Boolean(each.required) === required).map(({ name }) => name);
  const [always, optional] = [namesOf(true), namesOf(false)];
  const choice = optional.length === 0 ? fc.constant([]) : fc.constantFrom(...optional).map(only);
  const asSaid = fc
    .tuple(fc.record(members, { noNullPrototype: true }), choice)
    .map(([all, chosen]) =>
      Object.fromEntries([...always, ...chosen].map((name) => [name, all[name]])),
    );
  return care(asSaid, fc.record(members, { requiredKeys: [], noNullPrototype: true }));
}

const only = (name: string): string[] => [name];

interface Body {
  readonly text: string;
  readonly type: string;
}

function bodies(
  { requestBody }: Operation,
  contract: Contract,
  care: Care,
): Arbitrary<Body | null> {
  const [media] = Object.entries(requestBody?.content ?? {});
  if (!media) return fc.constant(null);
  const [type, { schema = {} }] = media;
  const right = valuesOf(schema, contract);
  const asJson = (value: unknown): Body => ({ text: JSON.stringify(value), type });
  const wrong = fc.oneof(
    { weight: 5, arbitrary: spoilt(right, schema, contract).map(asJson) },
    { weight: 2, arbitrary: hostileBodies.map((text) => ({ text, type })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(right, fc.constantFrom('text/plain', 'application/xml', 'application/jsonx', 'x'))
        .map(([value, other]) => ({ text: JSON.stringify(value), type: other })),
    },
  );
  return care(right.map(asJson), fc.oneof(right.map(asJson), wrong));
}

/** A right body with one member hostile, missing or too many. */
function spoilt(right: Arbitrary<unknown>, schema: Schema, contract: Contract): Arbitrary<unknown> {
  const whole = isReference(schema) ? (resolved(contract, schema) as Schema) : schema;
  const names = Object.keys((whole['properties'] as object | undefined) ?? {});
  const member = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names, 'colour') },
    { weight: 1, arbitrary: hostileTexts },
  );
  return fc
    .tuple(right, member, fc.option(hostileValues, { nil: undefined }))
    .map(([value, name, hostile]) => {
      const members = Object.entries(value as object).filter(([own]) => own !== name);
      return Object.fromEntries(hostile === undefined ? members : [...members, [name, hostile]]);
    });
}
