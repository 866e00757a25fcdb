import {
  type Answer,
  type Contract,
  isReference,
  type Operation,
  type Reference,
  resolved,
  type Schema,
} from '../../apps/api/src/openapi/document';
import { schemaValidator } from '../../apps/api/src/openapi/schema-validator.fixture';

export interface FuzzAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What an answer says that the document does not; empty when it keeps its word. */
export type AnswerJudge = (operation: Operation, answer: FuzzAnswer) => readonly string[];

export function answerJudge(contract: Contract): AnswerJudge {
  const { faultsOf } = schemaValidator(contract);
  const mayBeAbsent = (header: Schema | Reference): boolean =>
    (isReference(header) ? (resolved(contract, header) as Schema) : header)['required'] === false;
  /** The default refusal, for the statuses that it has an example of. */
  const refusalOf = ({ responses }: Operation, status: number): Answer | undefined => {
    const said = responses['default'];
    const refusal = said && isReference(said) ? (resolved(contract, said) as Answer) : said;
    const shown = refusal?.content?.['application/problem+json']?.examples ?? {};
    return String(status) in shown ? refusal : undefined;
  };
  return (operation, { status, headers, text }) => {
    if (status >= 500) return [`${status} is a fault of the server`];
    // One of many answers in one, as to commands in bulk, is a fault as well.
    if (text.includes('"/docs/problems#internal"')) return ['an answer within is a fault'];
    const part = operation.responses[String(status)] ?? refusalOf(operation, status);
    if (!part) return [`${status} is not documented for ${operation.operationId}`];
    const documented = isReference(part) ? (resolved(contract, part) as Answer) : part;
    const missing = Object.entries(documented.headers ?? {})
      .filter(([name, said]) => headers[name.toLowerCase()] === undefined && !mayBeAbsent(said))
      .map(([name]) => `the header ${name} is documented for ${status} and is not there`);
    if (!documented.content) return text === '' ? missing : [...missing, 'there is a body'];
    const media = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    const type = documented.content?.[media];
    if (!type) return [...missing, `"${media}" is not documented for ${status}`];
    const said = media.endsWith('json') ? (JSON.parse(text) as unknown) : text;
    const faults = faultsOf(type.schema ?? {}, said);
    return [...missing, ...faults.map((fault) => `the body of ${status}: ${fault}`)];
  };
}
