import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withAnswerHeaders } from './answer-headers';
import { asContract, asDocument } from './document';
import { inJsonSchema } from './json-schema';
import { withProblemResponses } from './problem-responses';
import { ProblemDto, StaleVersionProblemDto } from './problem.dto';
import { withNamedLists, withSharedFields } from './shared-fields';
import { withSharedParameters } from './shared-parameters';

/**
 * What the decorators say, as OpenAPI 3.1 has it: complete, with what every route does without
 * saying so, and compact, with what many routes share written once.
 */
function contractOf(described: OpenAPIObject): OpenAPIObject {
  const whole = withProblemResponses(withAnswerHeaders(asContract(described)));
  return asDocument(withSharedFields(withNamedLists(withSharedParameters(inJsonSchema(whole)))));
}

const DESCRIPTION = `Case timelines, statutory dates, reminders and figures for police complaints and conduct.

- **Days** are civil dates in Europe/London, \`YYYY-MM-DD\`; **moments** are UTC, ISO 8601.
- **Commands** need an \`Idempotency-Key\` (a repeat gives the first answer) and \`If-Match\` with the version you have seen.
- **Your own write**: an answer to a command carries \`Tipstaff-Position\`; give it as \`minPosition\` to a list or report and it waits until that is in.
- **Lists and reports** say up to which position of the record they have read, as files too: \`Tipstaff-Position\`, \`Tipstaff-Head\`, \`Tipstaff-Behind\` (only where they are behind: \`12;since="2024-10-01T08:00:00.123Z"\`) and \`Tipstaff-Parked\`, the cases that could not be read, are \`position\`, \`head\`, \`behind\` and \`parked\` of the answer.
- **Files** of a list are RFC 4180, UTF-8, with a line of headings; \`csv-excel\` begins with a byte order mark. A text that a spreadsheet would take for a formula has a \`'\` before it.
- **Refusals** are \`application/problem+json\` (RFC 9457); [what each kind means](/docs/problems).
- **Limits**: 256 KiB of body, 8192 characters of address, 16 KiB of headers, and so many requests a minute as \`RateLimit-Limit\` says.
- **Every answer** carries \`X-Correlation-Id\`, which finds the request in the log, and behind the door \`RateLimit-Remaining\`, the requests that are left in this minute.`;

export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tipstaff')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('token')
    .addTag('cases', 'One case: its timeline, its state, what is due and why')
    .addTag('opcc', 'What the law gives the local policing body')
    .addTag('reports', 'Figures, each with its contract and the cases behind it')
    .addTag('allocation', 'Who works in a force, and how much each has to do')
    .addTag('obligations', 'What is owed, by when, by whom, and why')
    .addTag('reminders', 'Who was told what, what waits or failed, and seeing to it')
    .addTag('reminder settings', 'Ladders, hours and absences of a force')
    .addTag('proposals', 'What somebody who may not decide asks others to decide')
    .addTag('retention', 'What is kept no longer, legal holds, and what is kept longer')
    .addTag('lists', 'Selections saved under a name, and what they find now')
    .addTag('feeds', 'Calendars of what is owed, for calendar programs to subscribe to')
    .addTag('meetings', 'Accountability meetings: actions as minuted, public questions')
    .addTag('measures', 'Published measures: tables, what does not follow, series, import')
    .addTag('papers', 'Papers to a board: drafts, what was published, what became of its figures')
    .addTag('vocabularies', 'Lists of codes with their words, shipped and of a force’s own')
    .addTag('forces', 'The forces of the record and the body that holds each to account')
    .addTag('access', 'Who you are here, and what you may')
    .addTag('read log', 'Who read what: for the auditor alone')
    .addTag('health', 'Whether it makes progress')
    .addTag('administration', 'The clock of the demonstration')
    .addTag(
      'commands',
      'What can be asked of a case of each type, one at a time or many in one call',
    );
  const described = SwaggerModule.createDocument(app, config.build(), {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemDto, StaleVersionProblemDto],
  });
  return contractOf(described);
}

/** Interactive at /docs from files on this machine; the document itself at /openapi.json. */
export function serveDocumentation(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Tipstaff API',
    // Not persistAuthorization: it would leave the token in the browser's storage for good.
    swaggerOptions: { displayRequestDuration: true },
  });
}
