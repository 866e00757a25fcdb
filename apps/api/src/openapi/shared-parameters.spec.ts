import { type Contract, type Operation, type Parameter } from './document';
import { withSharedParameters } from './shared-parameters';

const parameter = (name: string, maxLength: number): Parameter => ({
  name,
  in: 'header',
  schema: { type: 'string', maxLength },
});
const operation = (...parameters: Parameter[]): Operation => ({
  operationId: 'x',
  parameters,
  responses: {},
});
const contractOf = (...operations: Operation[]): Contract => ({
  openapi: '3.1.0',
  paths: Object.fromEntries(operations.map((get, i) => [`/${i}`, { get }])),
  components: { schemas: {} },
});

describe('a parameter', () => {
  it('of two operations is written once; what only one of them has stays there', () => {
    const twice = parameter('If-Match', 9);
    const once = parameter('Accept', 9);
    const { paths, components } = withSharedParameters(
      contractOf(operation(twice, once), operation(twice)),
    );
    const reference = { $ref: '#/components/parameters/IfMatchHeader' };
    expect(components.parameters).toEqual({ IfMatchHeader: twice });
    expect(Object.values(paths).map(({ get }) => get?.parameters)).toEqual([
      [reference, once],
      [reference],
    ]);
  });

  it('is numbered where several differ under one name, the one that most have first', () => {
    const short = parameter('q', 1);
    const long = parameter('q', 9);
    const { paths, components } = withSharedParameters(
      contractOf(...[short, short, long, long, long].map((one) => operation(one))),
    );
    expect(components.parameters).toEqual({ QHeader: long, QHeader2: short });
    const second = { $ref: '#/components/parameters/QHeader2' };
    expect(paths['/0']?.['get']?.parameters).toEqual([second]);
  });
});
