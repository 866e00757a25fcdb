import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tipstaff/access';
import { LogsNothing } from '../read-log/logged-routes';
import { problemKinds } from './problem-kind.table';

/** What the `type` of every problem points at. */
@ApiExcludeController()
@Public('says what a refusal means; shows nothing of any case')
@Controller('docs/problems')
@LogsNothing('says what a refusal means')
export class ProblemsController {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }
}

function codeMarked(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/`([^`]*)`/g, '<code>$1</code>');
}

const SECTIONS = Object.entries(problemKinds)
  .map(
    ([kind, { status, title, remedy }]) =>
      `<section id="${kind}"><h2>${status} ${title}</h2><p>${codeMarked(remedy)}</p></section>`,
  )
  .join('\n');

const PAGE = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Problems · Tipstaff</title></head>
<body>
<h1>What a refusal means</h1>
<p>Every refusal is <code>application/problem+json</code> (RFC 9457). <code>detail</code> is for people,
<code>code</code> for programs, <code>errors</code> points at each fault, and
<code>correlationId</code> finds the request in the log.</p>
${SECTIONS}
</body>
</html>
`;
