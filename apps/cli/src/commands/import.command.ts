import { ImportMilestones, type ImportProgress, refuseUnreadable } from '@tipstaff/cases';
import { randomUUID } from 'node:crypto';
import { type Call, type Command, type ExitStatus } from '../command';
import { failureOf, HostFault } from '../failure';
import { printImport, printImportJson } from '../import-outcome';
import { withRecord } from '../open-record';
import { ProgressLine } from '../progress-line';
import { wantsDebugging } from '../services-of-environment';

export const importCommand: Command = {
  name: 'import',
  summary: 'Brings a history in from a CSV file of milestones',
  operands: [{ name: 'FILE', help: 'a CSV file in UTF-8, one milestone a row', required: true }],
  options: [
    { name: 'dry-run', kind: 'flag', help: 'say what would happen, and write nothing' },
    { name: 'strict', kind: 'flag', help: 'write nothing if any row is bad' },
    { name: 'json', kind: 'flag', help: 'print the outcome as one JSON object' },
  ],
  notes: [
    'Importing a file again adds what is missing and nothing else.',
    'Exit status: 0 all in; 1 some cases left out, all others are in (with --strict: none);',
    '2 the file can not be read as this format, nothing is in.',
    'The format: docs/how-to/import-a-history.md',
  ],
  run: runImport,
};

async function runImport(call: Call): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  // No database is started for a file that is not there.
  await refuseUnreadable(given.operand(0));
  const line = new ProgressLine(terminal);
  let written = 0;
  const onProgress = (progress: ImportProgress): void => {
    if (progress.phase === 'importing') written = progress.casesDone;
    line.show(...described(progress));
  };
  const options = { dryRun: given.has('dry-run'), strict: given.has('strict') };
  try {
    return await withRecord(call, async ({ clock, law, give }) => {
      const day = { today: clock.today(), mayLieAhead: clock.notice !== null };
      const settings = { ...options, ...day, law, onProgress };
      return give(
        new ImportMilestones<ExitStatus>(
          given.operand(0),
          randomUUID(),
          settings,
          async (summary, rejected) => {
            line.done();
            if (given.has('json')) await printImportJson(terminal, summary, rejected);
            else await printImport(terminal, summary, rejected, options.dryRun);
            return summary.leftOut > 0 ? 1 : 0;
          },
        ),
      );
    });
  } catch (error) {
    line.done();
    if (error instanceof HostFault) throw error;
    await terminal.err(failureOf(error, wantsDebugging()).words);
    if (written === 0) return 2;
    await terminal.err(
      `Cases that were done by then, some ${written}, are in. Import the same file again: it goes on from there.`,
    );
    return 1;
  }
}

const CHECKED_SHARE = 0.2;

/** Reading is a small part of the work; the bar goes on from there. */
function described(progress: ImportProgress): [share: number | null, words: string] {
  const { phase, rows } = progress;
  if (phase === 'reading') {
    const { bytes, bytesRead } = progress;
    const share = bytes === null ? null : CHECKED_SHARE * Math.min(bytesRead / bytes, 1);
    return [share, `reading: ${rows} rows`];
  }
  const { cases, casesDone } = progress;
  const share = cases === 0 ? 1 : casesDone / cases;
  const words = `${phase}: ${casesDone} of ${cases} cases (${rows} rows)`;
  return [CHECKED_SHARE + (1 - CHECKED_SHARE) * share, words];
}
