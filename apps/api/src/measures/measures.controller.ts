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
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import {
  AnswerFinding,
  type ImportedMeasures,
  ImportMeasures,
  metaOf,
  type SenderContext,
} from '@tipstaff/cases';
import { type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { basisOf, seriesOf } from '@tipstaff/measures';
import { CLOCK } from '@tipstaff/platform';
import {
  measureTableColumns,
  measureTableLines,
  MeasureRows,
  MeasureTables,
  newFindings,
  RecordedMeasures,
} from '@tipstaff/projections';
import { Buffer } from 'node:buffer';
import { ForceParams } from '../forces/force.dto';
import { AskedBy } from '../http/asker';
import { KeyHeader, SentWithKey } from '../http/conditional-request';
import { ApiListOrCsv, csvAnswer, onePage } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { LogsNothing } from '../read-log/logged-routes';
import { AnswerFindingBody, FindingAnswerDto, FindingListDto, FindingParams } from './findings.dto';
import { ImportMeasuresBody, MeasuresImportedDto } from './import-measures.dto';
import {
  FrameListDto,
  MeasureSeriesDto,
  MeasureSeriesQuery,
  MeasuresQuery,
  MeasureTableDto,
  MeasureTableQuery,
} from './measure-tables.dto';

/** Faults and findings that one answer holds. */
const MOST_TOLD = 1_000;

@ApiTags('measures')
@NeedsOver('force.read')
@Controller('measures/:force')
@LogsNothing('published figures and what does not follow in them: no case, no person')
export class MeasuresController {
  constructor(
    private readonly commands: CommandBus,
    private readonly rows: MeasureRows,
    private readonly tables: MeasureTables,
    private readonly recorded: RecordedMeasures,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('frames')
  @ApiOperation({ summary: 'Where published measures stand together' })
  @ApiOkResponse({ type: FrameListDto })
  @Problems('not-found')
  async listFrames(
    @Param() { force }: ForceParams,
    @Query() { minPosition }: MeasuresQuery,
  ): Promise<Unplaced<FrameListDto>> {
    await this.readYourWrites.waitFor(minPosition);
    await this.knownForce.refuseUnknown(force);
    return { frames: await this.tables.frames(), leftOut: await this.rows.leftOut() };
  }

  @Get('tables')
  @ApiOperation({
    summary: 'A table of published measures, as printed and as worked out',
    description:
      'Values with what they restate, comparisons as printed beside those worked out here, ranks with those that tie and those that are missing, and the words of the papers.',
  })
  @ApiListOrCsv(MeasureTableDto)
  @Problems('not-found')
  async getMeasureTable(
    @Param() { force }: ForceParams,
    @Query() { frame, to, knownOn, format, minPosition }: MeasureTableQuery,
    @AskedBy() asker: Actor,
  ): Promise<Unplaced<MeasureTableDto> | StreamableFile> {
    await this.readYourWrites.waitFor(minPosition);
    await this.knownForce.refuseUnknown(force);
    const known = (knownOn as LocalDate | undefined) ?? null;
    const days = await this.tables.daysOf(frame, force, known);
    const day = (to ?? days[0] ?? this.clock.today()) as LocalDate;
    const table = await this.tables.table({
      ...{ frame, force, to: day, knownOn: known, record: this.recordFor(asker, force) },
    });
    if (format === 'json') return { ...table, days };
    return csvAnswer({
      ...{ format, name: frame.replace(/[^A-Za-z0-9]+/g, '-'), columns: measureTableColumns },
      pages: onePage(measureTableLines(table)),
    });
  }

  @Get('findings')
  @ApiOperation({ summary: 'What does not follow of what is printed, explained or not' })
  @ApiOkResponse({ type: FindingListDto })
  @Problems('not-found')
  async listFindings(
    @Param() { force }: ForceParams,
    @Query() { minPosition }: MeasuresQuery,
    @AskedBy() asker: Actor,
  ): Promise<Unplaced<FindingListDto>> {
    await this.readYourWrites.waitFor(minPosition);
    await this.knownForce.refuseUnknown(force);
    return { force, findings: await this.rows.findings(force, this.recordFor(asker, force)) };
  }

  @Get('series')
  @ApiOperation({ summary: 'Every figure of a measure with its sources, and how its months run' })
  @ApiOkResponse({ type: MeasureSeriesDto })
  @Problems('not-found')
  async getMeasureSeries(
    @Param() { force }: ForceParams,
    @Query() { measure, minPosition }: MeasureSeriesQuery,
  ): Promise<Unplaced<MeasureSeriesDto>> {
    await this.readYourWrites.waitFor(minPosition);
    await this.knownForce.refuseUnknown(force);
    const register = await this.rows.register();
    const versions = register.versions(measure);
    const definition = versions[versions.length - 1];
    if (definition === undefined) {
      this.rows.refuseBehind();
      throw new DomainError('not-found', 'measure.unknown', `There is no measure "${measure}".`);
    }
    const rows = await this.rows.history(`force:${force}`, measure);
    const standing = rows.flatMap(({ cells, replacedBy }) => (replacedBy === null ? [cells] : []));
    const { rows: beside } = await this.rows.ofMeasures(force, [measure]);
    return {
      ...{ force, measure, label: definition.label, unit: definition.unit },
      rows: rows.map(({ cells, replacedBy, because }) => ({
        row: cells.row ?? '',
        definition: cells.definition ?? '',
        ...{ from: cells.from ?? '', to: cells.to ?? '', basis: basisOf(cells) },
        printed: cells.printed ?? cells.value ?? '',
        value: cells.value ?? null,
        ...{ publishedOn: cells.published_on ?? '', source: cells.source ?? '' },
        ...{ table: cells.source_table ?? '', place: cells.place ?? '', replacedBy, because },
        against: register.peers(cells.peers ?? '')?.label ?? cells.against,
      })),
      ...seriesOf(definition, standing, beside),
    };
  }

  @Post('imports')
  @HttpCode(200)
  @NeedsOver('measure.record')
  @KeyHeader()
  @ApiOperation({
    summary: 'Import published tables',
    description:
      'A table with a bad row is left out whole, all others are in; the same again changes nothing. Needs the permission `measure.record`.',
  })
  @ApiOkResponse({ type: MeasuresImportedDto })
  @Problems(...COMMAND_REFUSALS)
  async importMeasures(
    @Param() { force }: ForceParams,
    @Body() body: ImportMeasuresBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<MeasuresImportedDto> {
    await this.knownForce.refuseUnknown(force);
    const { commentary, dryRun = false, strict = false, correct = null } = body;
    const asked = {
      measures: () => chunksOf(body.tables),
      commentary: commentary === undefined ? null : () => chunksOf(commentary),
      ...{ dryRun, strict, correct, today: this.clock.today() },
    };
    const { commandId } = metaOf(sent, {});
    const from = { actor: sent.actor, correlationId: commandId };
    return this.commands.execute(new ImportMeasures(asked, from, (outcome) => this.told(outcome)));
  }

  @Post('findings/:finding/answers')
  @NeedsOver('measure.record')
  @KeyHeader()
  @ApiOperation({
    summary: 'Say of something that does not follow what it is',
    description: 'A later answer takes the place of it. Needs the permission `measure.record`.',
  })
  @ApiCreatedResponse({ type: FindingAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async answerFinding(
    @Param() { force, finding }: FindingParams,
    @Body() { answer, reason }: AnswerFindingBody,
    @SentWithKey() sent: SenderContext,
    @AskedBy() asker: Actor,
  ): Promise<FindingAnswerDto> {
    await this.knownForce.refuseUnknown(force);
    const all = await this.rows.findings(force, this.recordFor(asker, force));
    const found = all.find(({ id }) => id === finding);
    if (found === undefined) {
      this.rows.refuseBehind();
      throw new DomainError(
        'not-found',
        'measure.unknown-finding',
        'No such finding: what is printed may have been corrected since. List them anew.',
      );
    }
    const { kind, measure, area } = found;
    const answered = { finding, kind, measure, area, answer, reason };
    const { position } = await this.commands.execute(
      new AnswerFinding(answered, metaOf(sent, { force, finding, answer, reason })),
    );
    return { finding, position };
  }

  /** The figures of the record, for whoever may see them. */
  private recordFor(asker: Actor, force: string): RecordedMeasures | null {
    return asker.reaches('figure.read', force) ? this.recorded : null;
  }

  private async told(outcome: ImportedMeasures): Promise<MeasuresImportedDto> {
    const { rows, values, imported, unchanged, tablesLeftOut } = outcome.summary;
    const rejected = await first(outcome.rejected);
    const found = await first(newFindings(outcome, this.rows, this.recorded));
    return {
      ...{ rows, values, imported, unchanged, tablesLeftOut, rejected },
      findings: found.map(({ kind, measure, words }) => ({ kind, measure, words })),
    };
  }
}

async function first<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const taken: T[] = [];
  for await (const one of all) {
    if (taken.length === MOST_TOLD) break;
    taken.push(one);
  }
  return taken;
}

// oxlint-disable-next-line typescript/require-await -- read as a file is
async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
