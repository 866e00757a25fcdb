import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { CommandHeaders } from '../http/conditions';
import { Problems } from '../http/problem.decorators';
import { type Sent, SentWith } from '../http/sent.decorator';
import { SaysVersionAndPosition } from '../http/version-headers.interceptor';
import { CommandAnswerDto } from './case-answer.dto';
import { CorrectFact, type FactGiven, RecordFact, WithdrawFact } from './case.commands';
import {
  CaseParams,
  CorrectFactBody,
  type FactBody,
  FactParams,
  RecordFactBody,
  WithdrawFactBody,
} from './case.dto';

const REFUSALS = [
  'invalid-input',
  'not-found',
  'rule-violation',
  'stale-version',
  'body-too-large',
  'unsupported-media-type',
  'unprocessable',
  'precondition-required',
] as const;

@ApiTags('cases')
@Controller('cases/:type/:force/:reference/facts')
@SaysVersionAndPosition()
export class FactsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({
    summary: 'Record that a milestone happened',
    description:
      'Late and back-dated facts are normal; the timeline as a whole must stay possible.',
  })
  @CommandHeaders()
  @ApiCreatedResponse({ type: CommandAnswerDto, description: 'It is in the record.' })
  @Problems(...REFUSALS)
  async recordFact(
    @Param() params: CaseParams,
    @Body() body: RecordFactBody,
    @SentWith() sent: Sent,
  ): Promise<CommandAnswerDto> {
    const fact = { milestone: body.milestone, ...factIn(body) };
    return this.commands.execute(new RecordFact(refOf(params), fact, sent));
  }

  @Post(':number/correction')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Correct a fact',
    description: 'Says the whole fact anew. The old one stays in the record with the reason.',
  })
  @CommandHeaders()
  @ApiOkResponse({ type: CommandAnswerDto, description: 'The correction is in the record.' })
  @Problems(...REFUSALS)
  async correctFact(
    @Param() params: FactParams,
    @Body() body: CorrectFactBody,
    @SentWith() sent: Sent,
  ): Promise<CommandAnswerDto> {
    const correction = { fact: params.number, to: factIn(body), reason: body.reason };
    return this.commands.execute(new CorrectFact(refOf(params), correction, sent));
  }

  @Post(':number/withdrawal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Withdraw a fact that was never true',
    description: 'It stays in the record with the reason, and counts for nothing.',
  })
  @CommandHeaders()
  @ApiOkResponse({ type: CommandAnswerDto, description: 'The withdrawal is in the record.' })
  @Problems(...REFUSALS)
  async withdrawFact(
    @Param() params: FactParams,
    @Body() body: WithdrawFactBody,
    @SentWith() sent: Sent,
  ): Promise<CommandAnswerDto> {
    const withdrawal = { fact: params.number, reason: body.reason };
    return this.commands.execute(new WithdrawFact(refOf(params), withdrawal, sent));
  }
}

function refOf({ type, force, reference }: CaseParams): CaseRef {
  return { type, force, reference };
}

/** An empty text says nothing, as an empty cell of an import does. */
function factIn({ on, value, person, related, note }: FactBody): FactGiven {
  return {
    on: on as LocalDate,
    value: value || null,
    person: person || null,
    related: related || null,
    note: note || null,
  };
}
