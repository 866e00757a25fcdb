import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { metaOf, Restrictions, type SenderContext } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import {
  type Deciding,
  type Hidden,
  type Hold,
  type HoldAsked,
  holdsOf,
  holdsOver,
  KeepLonger,
  PlaceHold,
  type Proposal,
  ReleaseHold,
  RetentionProposals,
} from '@tipstaff/compliance';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { everyPage, pageOfAll, placeAfter } from '@tipstaff/projections';
import { AskedBy } from '../http/asker';
import { KeyHeader, SentWithKey } from '../http/conditional-request';
import { ApiListOrCsv, CSV_PAGE_PUT_IN_ORDER, csvAnswer, type CsvColumns } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { invalidRequest } from '../http/refusal';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { caseInBody, casesIn } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import {
  ForceHoldsQuery,
  HoldAnswerDto,
  type HoldDto,
  HoldListDto,
  HoldParams,
  KeepLongerBody,
  KeptLongerDto,
  PlaceHoldBody,
  RetentionProposalsDto,
  ProposalsQuery,
  ReleaseHoldBody,
} from './retention.dto';

@ApiTags('retention')
@NeedsOver('retention.dispose')
@Controller('retention')
export class RetentionController {
  constructor(
    private readonly store: EventStore,
    private readonly commands: CommandBus,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly restrictions: Restrictions,
    private readonly proposals: RetentionProposals,
    private readonly readYourWrites: ReadYourWrites,
  ) {}

  @Get('proposals')
  @Logs('consultation', casesIn('proposals'))
  @ApiOperation({
    summary: 'Cases whose retention has ended, with why',
    description:
      'References and days alone, and no name. What people decided counts at once. To dispose of one: `tipstaff retention dispose`. Needs the permission `retention.dispose`, as all of these.',
  })
  @ApiListOrCsv(RetentionProposalsDto)
  @Problems('not-found')
  async listProposals(
    @AskedBy() asker: Actor,
    @Query() { force, on, limit, after, minPosition, format }: ProposalsQuery,
  ): Promise<Unplaced<RetentionProposalsDto> | StreamableFile> {
    const day = (on ?? this.clock.today()) as LocalDate;
    const asked = { force, on: day, hidden: await this.hiddenFrom(asker, force) };
    await this.readYourWrites.waitFor(minPosition);
    if (format === 'json') {
      const found = await this.proposals.page(asked, { limit, after });
      if (found.total === 0) await this.knownForce.refuseUnknown(force);
      return found;
    }
    const pageAfter = async (place: string | undefined) => {
      const found = await this.proposals.rows(asked, {
        ...{ limit: CSV_PAGE_PUT_IN_ORDER, after: place },
      });
      if (found.rows.length === 0) await this.knownForce.refuseUnknown(force);
      return found;
    };
    const pages = everyPage(pageAfter, after);
    return csvAnswer({
      ...{ format, pages, name: `retention-${force}-${day}` },
      columns: { ...COLUMNS, asOf: () => day },
    });
  }

  @Get('holds')
  @Logs('consultation', casesIn('holds'))
  @ApiOperation({ summary: 'Legal holds of a force, the released ones as well' })
  @ApiOkResponse({ type: HoldListDto })
  @Problems('not-found')
  async listHolds(
    @AskedBy() asker: Actor,
    @Query() { force, type, reference, ...page }: ForceHoldsQuery,
  ): Promise<HoldListDto> {
    const over = caseAsked({ force, type, reference });
    const list = { name: 'legal holds', asked: { force, over }, order: ['day', 'text'] } as const;
    placeAfter(list, page.after);
    const all = await holdsOf(this.store, force, await this.hiddenFrom(asker, force));
    if (all.length === 0) await this.knownForce.refuseUnknown(force);
    const holds = over === null ? all : holdsOver({ holds: all }, over, []);
    const { rows, next } = pageOfAll(holds, page, list, (one) => [one.placedOn, one.hold]);
    return { holds: rows.map(holdAsShown), next };
  }

  @Post('holds')
  @HttpCode(200)
  @Logs('consultation', caseInBody)
  @KeyHeader()
  @ApiOperation({
    summary: 'Place a legal hold',
    description:
      'Over one case (`type` and `reference`), over a class (`class`) or over every case of the force (`cases`: `every`). While one stands, the case is neither proposed nor erased.',
  })
  @ApiOkResponse({ type: HoldAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async placeLegalHold(
    @AskedBy() asker: Actor,
    @Body() body: PlaceHoldBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<HoldAnswerDto> {
    const { force, heldFor: reason, authority } = body;
    const asked = { over: overOf(body), reason, authority };
    await this.knownForce.refuseUnknown(force);
    const by = await this.decidedBy(asker, force, metaOf(sent, { force, asked }));
    const hold = await this.commands.execute(new PlaceHold(force, asked, by));
    return { force, hold };
  }

  @Post('holds/:hold/release')
  @HttpCode(200)
  @LogsNothing('a hold is named by its id, and what it does is an event of the record')
  @KeyHeader()
  @ApiOperation({ summary: 'Release a legal hold' })
  @ApiOkResponse({ type: HoldAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async releaseLegalHold(
    @AskedBy() asker: Actor,
    @Param() { hold }: HoldParams,
    @Body() { force, authority }: ReleaseHoldBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<HoldAnswerDto> {
    const by = await this.decidedBy(
      asker,
      force,
      metaOf(sent, { release: hold, force, authority }),
    );
    await this.commands.execute(new ReleaseHold(force, hold, authority, by));
    return { force, hold };
  }

  @Post('kept-longer')
  @HttpCode(200)
  @Logs('consultation', caseInBody)
  @KeyHeader()
  @ApiOperation({ summary: 'Keep a case that is proposed longer, until a day of review' })
  @ApiOkResponse({ type: KeptLongerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async keepCaseLonger(
    @AskedBy() asker: Actor,
    @Body() { force, type, reference, keptFor: reason, reviewOn }: KeepLongerBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<KeptLongerDto> {
    const ref: CaseRef = { force, type, reference };
    const asked = { reason, reviewOn: reviewOn as LocalDate };
    const by = await this.decidedBy(asker, force, metaOf(sent, { ref, asked }));
    const kept = await this.commands.execute(new KeepLonger(ref, asked, by));
    return { type, reference, class: kept.class, reviewOn };
  }

  private async decidedBy(asker: Actor, force: string, meta: Deciding['meta']): Promise<Deciding> {
    const hidden = await this.hiddenFrom(asker, force);
    return { meta, today: this.clock.today(), hidden };
  }

  private async hiddenFrom(asker: Actor, force: string): Promise<Hidden> {
    return this.restrictions.hiddenFrom(asker, force);
  }
}

const COLUMNS: CsvColumns<Proposal> = {
  type: ({ type }) => type,
  reference: ({ reference }) => reference,
  proposes: ({ proposes }) => proposes,
  class: (one) => one.class,
  milestone: ({ trigger }) => trigger.milestone,
  triggeredOn: ({ trigger }) => trigger.on,
  lastKept: ({ lastKept }) => lastKept,
  people: ({ destroys }) => destroys.people.join('+'),
  texts: ({ destroys }) => destroys.texts,
  because: ({ because }) => because.join(' '),
};

/** @throws DomainError `request.invalid` where it is over nothing, or over several things */
function overOf({ force, type, reference, class: id, cases }: PlaceHoldBody): HoldAsked['over'] {
  const isOfCase = type !== undefined && reference !== undefined;
  const ways = [type !== undefined || reference !== undefined, id !== undefined, cases === 'every'];
  if (ways.filter(Boolean).length === 1) {
    if (isOfCase) return { case: { force, type, reference } };
    if (id !== undefined) return { class: id };
    if (cases === 'every') return { every: true };
  }
  const detail = 'Say what is held: "type" and "reference", or "class", or "cases": "every".';
  throw invalidRequest([{ in: 'body', pointer: '/reference', detail }]);
}

/** Null where no case is asked for. @throws DomainError `request.invalid` where half of one is */
function caseAsked({
  force,
  type,
  reference,
}: Pick<ForceHoldsQuery, 'force' | 'type' | 'reference'>): StreamId | null {
  if (type === undefined && reference === undefined) return null;
  if (type !== undefined && reference !== undefined)
    return CaseRef.stream({ force, type, reference });
  const [pointer, missing] = type === undefined ? ['/type', 'type'] : ['/reference', 'reference'];
  const detail = `Give "${missing}" as well: a case is named by its type and its reference.`;
  throw invalidRequest([{ in: 'query', pointer, detail }]);
}

function holdAsShown({ over, released, ...hold }: Hold): HoldDto {
  const ref = 'case' in over ? CaseRef.ofStream(over.case) : null;
  return {
    ...{ hold: hold.hold, heldFor: hold.reason, authority: hold.authority },
    ...{ placedOn: hold.placedOn, placedBy: hold.placedBy },
    type: ref?.type ?? null,
    reference: ref?.reference ?? null,
    class: 'class' in over ? over.class : null,
    releasedOn: released?.on ?? null,
  };
}
