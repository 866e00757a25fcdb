import { proposalStates, type ProposalState, refuseUnknownForce } from '@tipstaff/cases';
import { CaseRef, everythingReader } from '@tipstaff/casework';
import { type ListedProposal, ProposalList } from '@tipstaff/projections';
import { type Command, type ExitStatus } from '../command';
import { withReadModels } from '../open-record';
import { textTable } from '../terminal';

const PAGE = 1_000;

export const proposalsCommand: Command = {
  name: 'proposals',
  summary: 'Lists what people ask others to decide, and what became of it',
  operands: [],
  options: [
    { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
    {
      name: 'state',
      kind: { oneOf: proposalStates },
      help: 'those in this state; waiting when not given',
    },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'A proposal is no fact: it moves neither the case nor a figure. What it says is sealed, and is',
    'not shown here.',
    'How: docs/how-to/ask-for-a-decision.md',
  ],
  run: (call) =>
    withReadModels<ExitStatus>(call, async ({ pool, store, clock, readModels, reader }) => {
      const { arguments: given, terminal } = call;
      const force = given.text('force');
      const state = (given.optionalText('state') ?? 'waiting') as ProposalState;
      const list = new ProposalList(pool, readModels);
      const found: ListedProposal[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const place = { limit: PAGE, ...(after === undefined ? {} : { after }) };
        const page = await list.page(everythingReader, { force, state }, null, place);
        found.push(...page.proposals);
        after = page.next;
      }
      if (found.length === 0) await refuseUnknownForce(store, force);
      const cases = found.map((one) => CaseRef.stream(one));
      await reader.reads({ what: 'tipstaff proposals', force, filter: { state }, cases });
      if (given.has('json')) {
        await terminal.out(JSON.stringify({ force, state, proposals: found }, null, 2));
        return 0;
      }
      if (clock.notice !== null) await terminal.err(clock.notice);
      if (found.length === 0) {
        await terminal.err(`No proposal of ${force} is ${state}.`);
        return 0;
      }
      for (const line of textTable(HEADINGS, found.map(cells))) await terminal.out(line);
      return 0;
    }),
};

const HEADINGS = ['Id', 'Case', 'Command', 'Proposed', 'Decide by', 'Lapses after', 'Needs', 'By'];

function cells(one: ListedProposal): readonly string[] {
  return [
    ...[String(one.id), `${one.type} ${one.reference}`, one.command, one.proposedOn],
    ...[one.decideBy ?? '', one.lapsesOn, one.needs.join(' '), one.proposedBy],
  ];
}
