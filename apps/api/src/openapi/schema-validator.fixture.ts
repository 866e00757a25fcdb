import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020';
import { type Contract, type Schema } from './document';

/** Judges values by the schemas of a contract; an independent reading of JSON Schema 2020-12. */
export interface SchemaValidator {
  /**
   * What is wrong with the value, in words; empty when nothing is.
   * @throws Error for a schema with a keyword that JSON Schema does not know, such as `nullable`
   */
  faultsOf(schema: Schema, value: unknown): readonly string[];
}

/** The components' schemas stand under `$defs` of one schema, where the validator looks for them. */
const inDefs = (schemas: unknown, root: string): object =>
  JSON.parse(
    JSON.stringify(schemas).replaceAll('#/components/schemas/', `${root}#/$defs/`),
  ) as object;

export function schemaValidator({ components }: Contract): SchemaValidator {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract', $defs: inDefs(components.schemas, '') });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return {
    faultsOf(schema, value) {
      const text = JSON.stringify(schema);
      const validate = compiled.get(text) ?? ajv.compile(inDefs(schema, 'contract'));
      compiled.set(text, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}
