import { type OpenAPIObject } from '@nestjs/swagger';
import { withAnswerHeaders } from './answer-headers';
import { asContract, asDocument } from './document';
import { inJsonSchema } from './json-schema';
import { withProblemResponses } from './problem-responses';
import { withSchemaExamples } from './schema-examples';
import { withSharedParameters } from './shared-parameters';

/**
 * What the decorators say, as OpenAPI 3.1 has it: complete, with what every route does without
 * saying so, and compact, with what many routes share written once.
 */
export function contractOf(described: OpenAPIObject): OpenAPIObject {
  const whole = withProblemResponses(withAnswerHeaders(asContract(described)));
  return asDocument(withSharedParameters(withSchemaExamples(inJsonSchema(whole))));
}
