import { AnchorPaper, endOfRecord, makePaper } from '@tipstaff/compliance';
import { renderText } from '@tipstaff/reports';
import { type Call } from '../command';
import { type OpenRecord } from '../open-record';

/** Prints the report as it is made from the record itself, records it as a paper, and prints its code. */
export async function printAnchored(
  { arguments: given, terminal }: Call,
  record: OpenRecord,
): Promise<void> {
  const { clock } = record;
  const asked = {
    force: given.text('force'),
    to: given.date('to'),
    knownOn: given.date('known-on'),
  };
  const paper = await makePaper(record, asked, await endOfRecord(record));
  const code = await record.give(new AnchorPaper(paper, 'cli'));
  const { document, documentSha256, record: from } = paper;
  if (given.has('json')) {
    const anchor = { code, position: from.position, hash: from.hash, documentSha256 };
    return terminal.out(JSON.stringify({ ...document, anchor }, null, 2));
  }
  const brief = given.has('brief');
  await terminal.part(renderText(document, { notice: clock.notice, brief }));
  await terminal.out(`\nCode of this paper: ${code}`);
  return terminal.out(
    `It stands for these figures and for the record up to event ${from.position}. To have it checked: tipstaff anchor verify ${code}`,
  );
}
