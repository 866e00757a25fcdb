import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Actor, type Permission, refuseWithout } from '@tipstaff/access';
import { commandHash, type CommandMeta } from '@tipstaff/event-store';
import { type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type Approved, ChangeCase, type CommandAnswer } from '../change-case/change-case.command';
import { ChangeCaseHandler, reusedKey } from '../change-case/change-case.handler';
import { mustBeCommand } from '../commands/command-registry';
import { type CommandContext, metaOf, type SenderContext } from '../command-context';
import { CommandExecutor } from '../command-executor';
import {
  endedEvent,
  type Proposal,
  proposalNotFound,
  proposalsFrom,
  proposalsStream,
  refuseDecided,
} from './proposal';
import { type CaseWithProposals, ProposalsOfCase } from './proposals-of-case';
import { type ProposalAnswer } from './propose.command';

/** Carries out what was proposed, as the command of whoever approves; `expectedVersion` is the case's. */
export class ApproveProposal extends Command<CommandAnswer> {
  constructor(
    readonly id: number,
    readonly sent: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ApproveProposal)
export class ApproveProposalHandler implements ICommandHandler<ApproveProposal> {
  constructor(
    private readonly proposals: ProposalsOfCase,
    private readonly changes: ChangeCaseHandler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The case and the proposal change in one transaction, or neither does.
   * @throws DomainError `proposal.not-found` · `proposal.by-proposer` · `proposal.erased` ·
   *   `proposal.decided` · what the command is refused with: the proposal waits on
   */
  async execute({ id, sent }: ApproveProposal): Promise<CommandAnswer> {
    const { ref, proposal } = await this.proposals.byId(id, sent.asker);
    const definition = mustBeCommand(ref.type, proposal.command);
    refuseProposer(proposal, sent.asker);
    if (proposal.body === null) throw erased(id);
    const change = new ChangeCase(ref, definition, proposal.body, sent, this.approved(proposal));
    return this.changes.execute(change);
  }

  private approved(proposal: Proposal): Approved {
    const { id, ref, proposedBy } = proposal;
    const stream = proposalsStream(ref);
    return {
      id,
      proposedBy,
      refuseDecided: () => refuseDecided(proposal),
      together: (asked) => ({
        stream,
        meta: approvalOf(id, asked),
        decide: (history) => {
          const waiting = mustWait(id, proposalsFrom(ref, history));
          return [endedEvent(waiting, 'approved', this.clock.today())];
        },
      }),
    };
  }
}

/** One a proposal, whoever approves: it can be carried out once. */
function approvalOf(id: number, { actor, correlationId, commandId }: CommandMeta): CommandMeta {
  return {
    commandId: `proposal-${id}-approved`,
    commandHash: commandHash({ approve: id }),
    ...{ actor, correlationId, causationId: commandId },
  };
}

/** Ends a proposal without its command: decided against, or taken back by whoever made it. */
export class EndProposal extends Command<ProposalAnswer> {
  /** @param words with which it is returned; null for the others */
  constructor(
    readonly id: number,
    readonly how: 'returned' | 'lapsed' | 'withdrawn',
    readonly words: string | null,
    readonly sent: SenderContext & { readonly asker: Actor },
  ) {
    super();
  }
}

@CommandHandler(EndProposal)
export class EndProposalHandler implements ICommandHandler<EndProposal> {
  constructor(
    private readonly proposals: ProposalsOfCase,
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `proposal.not-found` · `access.forbidden` · `proposal.by-proposer` ·
   *   `proposal.not-yours` · `proposal.decided`
   */
  async execute({ id, how, words, sent }: EndProposal): Promise<ProposalAnswer> {
    const found = await this.proposals.byId(id, sent.asker);
    const { ref, proposal } = found;
    if (how === 'withdrawn') refuseOthers(proposal, sent.asker);
    else refuseUndeciding(found, sent.asker);
    const { lastPosition } = await this.executor.execute({
      stream: proposalsStream(ref),
      meta: metaOf(sent, { proposal: id, how }),
      open: true,
      sealed: { content: words === null ? {} : { words }, refusal: () => reusedKey(sent) },
      decide: (history) => {
        const waiting = mustWait(id, proposalsFrom(ref, history));
        const told = how === 'lapsed' ? { because: 'let' as const } : { words };
        return [endedEvent(waiting, how, this.clock.today(), told)];
      },
    });
    return { ...ref, id, position: lastPosition };
  }
}

/** @throws DomainError `proposal.decided` where it waits no longer */
function mustWait(id: number, proposals: readonly Proposal[]): Proposal {
  const proposal = proposals.find((one) => one.id === id);
  if (!proposal) throw proposalNotFound(id);
  refuseDecided(proposal);
  return proposal;
}

/** Whether the asker may decide it: has all that it needs over the case, and did not propose it. */
export function mayDecide(
  { needs, proposedBy }: Proposal,
  may: Actor['may'],
  { id }: Pick<Actor, 'id'>,
): boolean {
  return proposedBy !== id && needs.every((one) => may(one as Permission));
}

function refuseUndeciding(
  { proposal, may }: CaseWithProposals & { readonly proposal: Proposal },
  asker: Actor,
): void {
  refuseProposer(proposal, asker);
  for (const one of proposal.needs) {
    refuseWithout(one as Permission, may, `To decide proposal ${proposal.id}`);
  }
}

function refuseProposer({ id, proposedBy }: Proposal, asker: Pick<Actor, 'id'>): void {
  if (proposedBy !== asker.id) return;
  throw new DomainError(
    'forbidden',
    'proposal.by-proposer',
    `Proposal ${id} is your own: leave it to somebody else to decide, or withdraw it.`,
  );
}

function refuseOthers({ id, proposedBy }: Proposal, asker: Pick<Actor, 'id'>): void {
  if (proposedBy === asker.id) return;
  throw new DomainError(
    'forbidden',
    'proposal.not-yours',
    `Proposal ${id} is another's: only whoever made it withdraws it.`,
  );
}

function erased(id: number): DomainError {
  return new DomainError(
    'rule-violation',
    'proposal.erased',
    `What proposal ${id} asks for was erased, and so can not be carried out: let it lapse.`,
  );
}
