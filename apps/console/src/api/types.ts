import { type components, type paths } from '../../../../test/client/api-types';

/** A schema of the API's document, by its name. */
export type Dto<Name extends keyof components['schemas']> = components['schemas'][Name];

type Get<Path extends keyof paths> = paths[Path] extends { get: infer Operation }
  ? Operation
  : never;
type InJson<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
type QueryIn<Operation> = Operation extends { parameters: { query?: infer Query } } ? Query : never;
type PathIn<Operation> = Operation extends { parameters: { path: infer Params } } ? Params : never;

/** Every address that answers a GET in JSON. */
export type GetPath = {
  [Path in keyof paths]: [InJson<Get<Path>>] extends [never] ? never : Path;
}[keyof paths];

export type AnswerTo<Path extends GetPath> = InJson<Get<Path>>;

export type PartsOf<Path extends GetPath> = {
  readonly query?: QueryIn<Get<Path>>;
} & ([PathIn<Get<Path>>] extends [never]
  ? { readonly path?: undefined }
  : { readonly path: PathIn<Get<Path>> });

/** RFC 9457, as the API refuses. */
export type Problem = Dto<'ProblemDto'>;
