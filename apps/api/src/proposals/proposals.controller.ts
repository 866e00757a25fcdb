import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  NeedsOver,
  permissions,
  permissionToRead,
  SignedIn,
  toReadType,
} from '@tipstaff/access';
import {
  ApproveProposal,
  type CommandContext,
  EndProposal,
  LawOfRecord,
  mustBeCommand,
  ProposalsOfCase,
  Propose,
  type SenderContext,
  VocabulariesOfRecord,
} from '@tipstaff/cases';
import { caseTypes } from '@tipstaff/casework';
import { type Clock, type LocalDate, unknownForce } from '@tipstaff/kernel';
import { CLOCK, SETTINGS, type SettingsWith } from '@tipstaff/platform';
import { type DecidingRights, ProposalList } from '@tipstaff/projections';
import { CaseParams } from '../cases/cases.dto';
import { CommandAnswerDto } from '../commands/commands.dto';
import { AskedBy } from '../http/asker';
import {
  CommandHeaders,
  KeyHeader,
  SaysVersion,
  SentWith,
  SentWithKey,
} from '../http/conditional-request';
import { type Unplaced } from '../http/how-far';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { checkedBody } from '../http/request-validation';
import { KnownForce } from '../known-force';
import { caseInAddress, caseInAnswer, casesIn, refusedProposal } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import { proposalShown } from './proposal-shown';
import {
  CaseProposalsDto,
  ProposalAnswerDto,
  ProposalDto,
  ProposalListDto,
  ProposalParams,
  ProposalsQuery,
  ProposeBody,
  ProposeParams,
  ReturnBody,
} from './proposals.dto';

/** What is proposed for one case: read and made by whoever may read it. */
@ApiTags('proposals')
@NeedsOver(toReadType)
@Controller('cases/:type/:force/:reference')
export class CaseProposalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ofCase: ProposalsOfCase,
    private readonly law: LawOfRecord,
    private readonly vocabularies: VocabulariesOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: SettingsWith<never>,
  ) {}

  @Get('proposals')
  @Logs('consultation', caseInAddress)
  @ApiOperation({
    summary: 'What is and was proposed for one case',
    description: 'Read from the record itself: never behind.',
  })
  @ApiOkResponse({ type: CaseProposalsDto })
  @Problems('not-found')
  async listProposalsOfCase(
    @AskedBy() asker: Actor,
    @Param() { type, force, reference }: CaseParams,
  ): Promise<CaseProposalsDto> {
    const ref = { type, force, reference };
    const found = await this.ofCase.of(ref, asker);
    const by = {
      law: await this.law.current(),
      vocabularies: await this.vocabularies.ofCase(ref),
      today: this.clock.today(),
    };
    const proposals = found.proposals.map((one) => proposalShown(found, one, asker, by));
    return { ...ref, proposals };
  }

  @Post('commands/:command/proposals')
  @HttpCode(200)
  @Logs('consultation', refusedProposal)
  @KeyHeader()
  @ApiOperation({
    summary: 'Propose a command to whoever may give it',
    description:
      'For whoever works the case and may not give the command. Checked as the command itself: what could never be carried out is refused in the same words; what only waits for another fact is taken. The case stays as it is, and so does its version.',
  })
  @ApiOkResponse({ type: ProposalAnswerDto, description: 'It waits to be decided.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  proposeCommand(
    @AskedBy() asker: Actor,
    @Param() { type, force, reference, command }: ProposeParams,
    @Body() { body, reason, decideBy }: ProposeBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<ProposalAnswerDto> {
    const definition = mustBeCommand(type, command);
    const asked = {
      reason,
      decideBy: (decideBy ?? null) as LocalDate | null,
      lapsesAfterDays: this.settings.proposalsLapseAfterDays,
    };
    return this.commands.execute(
      new Propose(
        { type, force, reference },
        definition,
        checkedBody(definition.body, body),
        asked,
        {
          ...sent,
          asker,
        },
      ),
    );
  }
}

const DECIDED = 'whoever decides has read it, and what is decided is an event of the record';

/** Proposals by their own ids: what somebody may of one depends on its case. */
@ApiTags('proposals')
@SignedIn()
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ofCase: ProposalsOfCase,
    private readonly list: ProposalList,
    private readonly law: LawOfRecord,
    private readonly vocabularies: VocabulariesOfRecord,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Logs('consultation', casesIn('proposals'))
  @ApiOperation({
    summary: 'What waits for your decision, oldest first',
    description:
      'Of the force, those that you may decide and did not make. With `state` those that were decided, lapsed or were withdrawn.',
  })
  @ApiOkResponse({ type: ProposalListDto })
  @Problems('not-found')
  async listProposalsToDecide(
    @AskedBy() asker: Actor,
    @Query() { force, state, limit, after, minPosition }: ProposalsQuery,
  ): Promise<Unplaced<ProposalListDto>> {
    const rights = rightsOver(asker, force);
    await this.readYourWrites.waitFor(minPosition);
    const page = await this.list.page(asker, { force, state }, rights, { limit, after });
    if (page.proposals.length === 0) await this.knownForce.refuseUnknown(force);
    return { force, ...page };
  }

  @Get(':id')
  @Logs('consultation', caseInAnswer)
  @ApiOperation({ summary: 'Read one proposal', description: 'For whoever may read its case.' })
  @ApiOkResponse({ type: ProposalDto })
  @Problems('not-found')
  async getProposal(
    @AskedBy() asker: Actor,
    @Param() { id }: ProposalParams,
  ): Promise<ProposalDto> {
    const found = await this.ofCase.byId(id, asker);
    const by = {
      law: await this.law.current(),
      vocabularies: await this.vocabularies.ofCase(found.ref),
      today: this.clock.today(),
    };
    return proposalShown(found, found.proposal, asker, by);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @LogsNothing(DECIDED)
  @SaysVersion()
  @CommandHeaders()
  @ApiOperation({
    summary: 'Approve a proposal: its command is carried out as proposed',
    description:
      'Decided anew on the case as it is: where it can no longer be, it is refused in the words of the rule and waits on. `If-Match` is the version of the case. Needs what the command needs, and is never the proposer’s.',
  })
  @ApiOkResponse({ type: CommandAnswerDto, description: 'The command is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation', 'stale-version')
  approveProposal(
    @Param() { id }: ProposalParams,
    @SentWith() sent: CommandContext,
  ): Promise<CommandAnswerDto> {
    return this.commands.execute(new ApproveProposal(id, sent));
  }

  @Post(':id/return')
  @HttpCode(200)
  @LogsNothing(DECIDED)
  @KeyHeader()
  @ApiOperation({ summary: 'Return a proposal with words' })
  @ApiOkResponse({ type: ProposalAnswerDto })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  returnProposal(
    @AskedBy() asker: Actor,
    @Param() { id }: ProposalParams,
    @Body() { words }: ReturnBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<ProposalAnswerDto> {
    return this.commands.execute(new EndProposal(id, 'returned', words, { ...sent, asker }));
  }

  @Post(':id/lapse')
  @HttpCode(200)
  @LogsNothing(DECIDED)
  @KeyHeader()
  @ApiOperation({
    summary: 'Let a proposal lapse',
    description:
      'It also lapses by itself when its case is over, or after the days that the installation has set.',
  })
  @ApiOkResponse({ type: ProposalAnswerDto })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  lapseProposal(
    @AskedBy() asker: Actor,
    @Param() { id }: ProposalParams,
    @SentWithKey() sent: SenderContext,
  ): Promise<ProposalAnswerDto> {
    return this.commands.execute(new EndProposal(id, 'lapsed', null, { ...sent, asker }));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @LogsNothing(DECIDED)
  @KeyHeader()
  @ApiOperation({ summary: 'Withdraw your own proposal' })
  @ApiOkResponse({ type: ProposalAnswerDto })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  withdrawProposal(
    @AskedBy() asker: Actor,
    @Param() { id }: ProposalParams,
    @SentWithKey() sent: SenderContext,
  ): Promise<ProposalAnswerDto> {
    return this.commands.execute(new EndProposal(id, 'withdrawn', null, { ...sent, asker }));
  }
}

/** @throws DomainError `record.unknown-force` for one that is not the asker's */
function rightsOver(asker: Actor, force: string): DecidingRights {
  const reached = permissions.filter((one) => asker.reaches(one, force));
  if (reached.length === 0 && !asker.sees(force)) throw unknownForce(force);
  const without = (scope: string) => {
    // What is decided of the policing body's own complaints alone is in no list of all.
    const held = reached.filter((one) => {
      const scopes = asker.scopesOver(one);
      return (
        scopes.length === 0 || scopes.some((own) => own !== scope && own !== 'of-policing-body')
      );
    });
    return {
      permissions: held,
      types: caseTypes.filter((type) => held.includes(permissionToRead[type])),
    };
  };
  return { underReview: without('outside-review'), otherwise: without('under-review') };
}
