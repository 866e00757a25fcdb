import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import {
  metaOf,
  RecordVocabulary,
  type SenderContext,
  VocabulariesOfRecord,
} from '@tipstaff/cases';
import { defaultVocabularies, listedVocabularies, type VocabularyEntry } from '@tipstaff/casework';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { KeyHeader, SentWithKey } from '../http/conditional-request';
import { Problems } from '../http/problem';
import { KnownForce } from '../known-force';
import { LogsNothing } from '../read-log/logged-routes';
import {
  RecordVocabularyBody,
  VocabulariesQuery,
  VocabularyAnswerDto,
  VocabularyListDto,
  VocabularyParams,
} from './vocabulary.dto';

@ApiTags('vocabularies')
@NeedsOver('force.read')
@Controller('vocabularies')
@LogsNothing('lists of codes and their words: no case, no person')
export class VocabulariesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly vocabularies: VocabulariesOfRecord,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The lists of codes with their words, as they stood on a day',
    description:
      'Categories, factors, decisions and actions of allegations, themes of learning, and the outcomes that the law has.',
  })
  @ApiOkResponse({ type: VocabularyListDto })
  @Problems('not-found')
  async listVocabularies(@Query() { force, on }: VocabulariesQuery): Promise<VocabularyListDto> {
    if (force !== undefined) await this.knownForce.refuseUnknown(force);
    const lists = force === undefined ? defaultVocabularies : await this.vocabularies.of(force);
    const day = (on as LocalDate | undefined) ?? this.clock.today();
    return { force: force ?? null, on: day, vocabularies: listedVocabularies(lists, day) };
  }

  @Post(':force/:of')
  @NeedsOver('vocabulary.manage')
  @KeyHeader()
  @ApiOperation({
    summary: 'Record a list of the force’s own',
    description:
      'It holds for facts from its first day on; what was recorded before keeps the words of its day. Needs the permission `vocabulary.manage`.',
  })
  @ApiCreatedResponse({ type: VocabularyAnswerDto, description: 'It is in the record.' })
  @Problems('not-found', 'rule-violation', 'unprocessable', 'precondition-required')
  async recordVocabulary(
    @Param() { force, of }: VocabularyParams,
    @Body() body: RecordVocabularyBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<VocabularyAnswerDto> {
    await this.knownForce.refuseUnknown(force);
    const { from, source } = body;
    const entries = body.entries.map((entry): VocabularyEntry => ({ ...entry }));
    const asked = { of, from: from as LocalDate, source, entries };
    const meta = metaOf(sent, { vocabulary: of, force, from, source, entries });
    const command = new RecordVocabulary(force, asked, meta);
    const { version, position } = await this.commands.execute(command);
    return { force, id: version.id, position };
  }
}
