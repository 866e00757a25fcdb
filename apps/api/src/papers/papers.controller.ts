import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type SenderContext } from '@tipstaff/cases';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type BlockModel,
  ChangeDraft,
  chartSvg,
  commentarySlots,
  documentTypes,
  type Draft,
  type DraftDeed,
  draftFiles,
  ExplainRestatement,
  fileNamed,
  figuresOf,
  filesToHandOut,
  fileTypes,
  type HandedOut,
  type KeptPaper,
  learningSheetForms,
  LookForRestatements,
  type Mark,
  markCodes,
  modelOf,
  PdfPrinter,
  type RegisterLine,
  sealFaults,
  templateNamed,
  templates,
  typeOfFile,
} from '@tipstaff/papers';
import { windowSaid } from '@tipstaff/reports';
import { randomUUID } from 'node:crypto';
import { AskedBy } from '../http/asker';
import { KeyHeader, SentWithKey } from '../http/conditional-request';
import { type Unplaced } from '../http/how-far';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { casesRestated } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import { ForceParams } from '../forces/force.dto';
import {
  GetDayKnown,
  GetDraft,
  GetLearningSheet,
  GetPaper,
  GetRegister,
  ListPapers,
  MakePublication,
} from './paper.queries';
import {
  ChangeDraftBody,
  DraftDto,
  DraftFileParams,
  DraftPaperBody,
  DraftParams,
  PaperChangedDto,
  PapersQuery,
  type WrapperDto,
} from './drafts.dto';
import {
  LearningSheetQuery,
  PaperDto,
  PaperFileParams,
  PaperListDto,
  PaperParams,
} from './papers.dto';
import { ExplainRestatementBody, RegisterDto } from './register.dto';

const NO_CASE = 'figures and prose of a whole force: no case, no person';

/** Papers to a board: drafts, what was published, and what became of its figures. */
@ApiTags('papers')
@NeedsOver('figure.read')
@Controller('papers/:force')
export class PapersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    private readonly pdf: PdfPrinter,
  ) {}

  @Get()
  @LogsNothing(NO_CASE)
  @ApiOperation({
    summary: 'Papers of a force, and what they can be made of',
    description: 'Read from the record itself, and never behind.',
  })
  @ApiOkResponse({ type: PaperListDto })
  @Problems('not-found')
  async listPapers(
    @AskedBy() asker: Actor,
    @Param() { force }: ForceParams,
  ): Promise<PaperListDto> {
    await this.knownForce.refuseUnknown(force);
    const { drafts, published } = await this.queries.execute(new ListPapers(force, asker));
    return {
      templates: templates.map(({ name, title }) => ({ name, title })),
      drafts: drafts.map(draftLine),
      published: published.map(publishedLine),
    };
  }

  @Post('drafts')
  @NeedsOver('paper.make')
  @LogsNothing(NO_CASE)
  @KeyHeader()
  @ApiOperation({ summary: 'Draft a paper from a template' })
  @ApiCreatedResponse({ type: PaperChangedDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async draftPaper(
    @Param() { force }: ForceParams,
    @Body() { reference, template, to, knownOn }: DraftPaperBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<PaperChangedDto> {
    await this.knownForce.refuseUnknown(force);
    const windows = { to: to as LocalDate, knownOn: (knownOn as LocalDate | undefined) ?? null };
    const known = await this.queries.execute(new GetDayKnown(force, windows));
    const deed = { deed: 'draft', template, to: windows.to, knownOn: known } as const;
    return shown(
      await this.commands.execute(new ChangeDraft({ force, reference }, deed, sent, null)),
    );
  }

  @Get('drafts/:reference')
  @NeedsOver('paper.make')
  @LogsNothing(NO_CASE)
  @ApiOperation({
    summary: 'A draft, with what is marked in it, and as it would be printed',
    description: 'Parts under five are withheld from whoever has not `figure.small`.',
  })
  @ApiOkResponse({ type: DraftDto })
  @Problems('not-found')
  async getPaperDraft(
    @AskedBy() asker: Actor,
    @Param() { force, reference }: DraftParams,
    @Query() { minPosition }: PapersQuery,
  ): Promise<Unplaced<DraftDto>> {
    const asked = new GetDraft({ force, reference }, asker, minPosition);
    const { draft, made } = await this.queries.execute(asked);
    const slots = commentarySlots(draft.text ?? templateNamed(draft.template).text);
    return {
      ...{ draft: draftLine(draft), text: made.text, wrapper: draft.wrapper },
      commentary: slots.map((slot) => ({ slot, text: draft.commentary[slot] ?? null })),
      ...{ confirmations: draft.confirmations, comments: draft.comments },
      approvedBy: draft.approvals.map(({ by }) => by),
      ...{ marks: made.marks.map(inFull), blocks: made.model.blocks.map(blockShown) },
      files: draftFiles(made.model, this.pdf).map(({ name }) => name),
    };
  }

  @Get('drafts/:reference/files/:file')
  @NeedsOver('paper.make')
  @LogsNothing(NO_CASE)
  @ApiOperation({ summary: 'A draft as it would be printed, as a file' })
  @ApiFile(...documentTypes)
  @Problems('not-found')
  async getPaperDraftFile(
    @AskedBy() asker: Actor,
    @Param() { force, reference, file }: DraftFileParams,
    @Query() { minPosition }: PapersQuery,
  ): Promise<StreamableFile> {
    const asked = new GetDraft({ force, reference }, asker, minPosition);
    const { made } = await this.queries.execute(asked);
    return handedOut(fileNamed(draftFiles(made.model, this.pdf), file), reference);
  }

  @Post('drafts/:reference/changes')
  @HttpCode(200)
  @NeedsOver('paper.make')
  @LogsNothing(NO_CASE)
  @KeyHeader()
  @ApiOperation({
    summary: 'Write, comment on, confirm or approve a draft',
    description: 'A change of what is printed ends every approval.',
  })
  @ApiOkResponse({ type: PaperChangedDto })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async changePaperDraft(
    @AskedBy() asker: Actor,
    @Param() { force, reference }: DraftParams,
    @Body() body: ChangeDraftBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<PaperChangedDto> {
    const deed = deedOf(body, asker.reaches('figure.small', force));
    return shown(
      await this.commands.execute(new ChangeDraft({ force, reference }, deed, sent, null)),
    );
  }

  @Post('drafts/:reference/publication')
  @HttpCode(200)
  @NeedsOver('paper.make')
  @LogsNothing(NO_CASE)
  @KeyHeader()
  @ApiOperation({
    summary: 'Publish a draft: its bytes are kept under a code, and nothing changes them',
    description:
      'Refused, and said why, while anything is in the way. Parts under five are withheld unless somebody with `figure.small` approved it.',
  })
  @ApiOkResponse({ type: PaperChangedDto })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async publishPaper(
    @Param() { force, reference }: DraftParams,
    @SentWithKey() sent: SenderContext,
  ): Promise<PaperChangedDto> {
    const publication = new MakePublication({ force, reference }, sent);
    const { code, position } = await this.commands.execute(await this.queries.execute(publication));
    return { code, position };
  }

  @Get('published/:code')
  @LogsNothing(NO_CASE)
  @ApiOperation({
    summary: 'A published paper: its figures and files, and whether it still stands',
  })
  @ApiOkResponse({ type: PaperDto })
  @Problems('not-found')
  async getPaper(@Param() { force, code }: PaperParams): Promise<PaperDto> {
    const kept = await this.queries.execute(new GetPaper(force, code));
    const faults = [
      ...sealFaults(kept.paper, kept.files).map(({ message }) => message),
      ...(kept.hashNow === kept.paper.record.hash
        ? []
        : [
            'The record is another where the paper was made from it: tipstaff paper check says more.',
          ]),
    ];
    return {
      ...{ paper: publishedLine(kept), stands: faults.length === 0, faults },
      files: filesToHandOut(kept, this.pdf).map(({ name }) => name),
      figures: figuresOf(kept.files).map(({ id, by, window, value, knownOn }) => ({
        ...{ id, by, ...window, value, knownOn },
      })),
      blocks: modelOf(kept.files).blocks.map(blockShown),
    };
  }

  @Get('published/:code/files/:file')
  @LogsNothing(NO_CASE)
  @ApiOperation({
    summary: 'A file of a published paper',
    description:
      'Those that were sealed, byte for byte, and what is made of them, with the code in print.',
  })
  @ApiFile(...fileTypes)
  @Problems('not-found')
  async getPaperFile(@Param() { force, code, file }: PaperFileParams): Promise<StreamableFile> {
    const kept = await this.queries.execute(new GetPaper(force, code));
    return handedOut(fileNamed(filesToHandOut(kept, this.pdf), file), kept.paper.code);
  }

  @Get('learning-sheet')
  @LogsNothing('lessons that name no case and no person')
  @ApiOperation({ summary: 'What was learned and may be told to everybody, as a document' })
  @ApiFile(...learningSheetForms.map(typeOfFile))
  @Problems('not-found')
  async getLearningSheet(
    @Param() { force }: ForceParams,
    @Query() { from, to, form }: LearningSheetQuery,
  ): Promise<StreamableFile> {
    await this.knownForce.refuseUnknown(force);
    const window = windowSaid({ from: from as LocalDate, to: to as LocalDate, window: null });
    return fileOf(await this.queries.execute(new GetLearningSheet(force, window, form)));
  }

  @Get('restatements')
  @Logs('consultation', casesRestated)
  @ApiOperation({
    summary: 'Figures of published papers that have changed since',
    description: 'As last found, each night and on demand. Cases only with `figure.cases`.',
  })
  @ApiOkResponse({ type: RegisterDto })
  @Problems('not-found')
  async listRestatements(
    @AskedBy() asker: Actor,
    @Param() { force }: ForceParams,
  ): Promise<RegisterDto> {
    await this.knownForce.refuseUnknown(force);
    return registerOf(force, asker, await this.queries.execute(new GetRegister(force, asker)));
  }

  @Post('restatements')
  @HttpCode(200)
  @NeedsOver('paper.make')
  @Logs('consultation', casesRestated)
  @ApiOperation({ summary: 'Work every figure of published papers out again now' })
  @ApiOkResponse({ type: RegisterDto })
  @Problems('not-found')
  async lookForRestatements(
    @AskedBy() asker: Actor,
    @Param() { force }: ForceParams,
  ): Promise<RegisterDto> {
    await this.knownForce.refuseUnknown(force);
    await this.readYourWrites.waitForAll();
    const sent = { actor: asker.id, correlationId: randomUUID() };
    await this.commands.execute(new LookForRestatements(force, sent));
    return registerOf(force, asker, await this.queries.execute(new GetRegister(force, asker)));
  }

  @Post('published/:code/reasons')
  @NeedsOver('paper.make')
  @LogsNothing(NO_CASE)
  @KeyHeader()
  @ApiOperation({
    summary: 'Say why a figure of a published paper is another',
    description: 'A later reason takes the place of it.',
  })
  @ApiCreatedResponse({ type: PaperChangedDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS)
  async explainRestatement(
    @Param() { force, code }: PaperParams,
    @Body() { key, reason }: ExplainRestatementBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<PaperChangedDto> {
    const { paper } = await this.queries.execute(new GetPaper(force, code));
    return this.commands.execute(new ExplainRestatement(paper, key, reason, sent));
  }
}

/** @param types the media types that it comes in, which say all that there is to say of it */
function ApiFile(...types: readonly string[]): MethodDecorator {
  return ApiOkResponse({
    description: 'The file.',
    content: Object.fromEntries(
      types.map((type) => [
        type.replace(/;.*/u, ''),
        type.startsWith('application/json') ? { schema: {} } : {},
      ]),
    ),
  });
}

function fileOf({
  name,
  type,
  bytes,
}: { readonly [part in 'name' | 'type']: string } & {
  readonly bytes: Uint8Array;
}): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"` });
}

async function handedOut(file: HandedOut, paper: string): Promise<StreamableFile> {
  const { name, type } = file;
  return fileOf({ name: `${paper}-${name}`, type, bytes: await file.bytes() });
}

function shown({ version, position }: { readonly version: number; readonly position: number }) {
  return { version, position };
}

function draftLine({ reference, state, template, to, knownOn, code }: Draft) {
  return { reference, state, template, to, knownOn, code };
}

function publishedLine({ paper }: KeptPaper) {
  const { code, title, draft, to, knownOn, sealedOn } = paper;
  return { code, title, draft, to, knownOn, sealedOn };
}

function inFull({ code, sentence, at }: Mark) {
  return { code, sentence, at, words: markCodes[code] };
}

function blockShown(block: BlockModel) {
  const { kind } = block;
  switch (block.kind) {
    case 'heading':
      return { kind, level: block.level, text: block.text };
    case 'paragraph':
      return { kind, text: block.text };
    case 'list':
      return { kind, items: block.items };
    case 'table':
      return { kind, caption: block.caption, columns: block.columns, rows: block.rows };
    case 'chart':
      return { kind, caption: block.title, svg: chartSvg(block) };
  }
}

function deedOf(body: ChangeDraftBody, small: boolean): DraftDeed {
  const { deed, text = '', slot = '', sentence = '', reason = '', comment = 0, wrapper } = body;
  switch (deed) {
    case 'write-text':
    case 'comment':
      return { deed, text };
    case 'write-commentary':
      return { deed, slot, text };
    case 'write-wrapper':
      return { deed, wrapper: { ...(wrapper as WrapperDto) } };
    case 'confirm-sentence':
      return { deed, sentence, reason };
    case 'answer-comment':
      return { deed, comment, text };
    case 'approve':
      return { deed, small };
  }
}

function measureShown(published: RegisterLine['published']) {
  if (published === undefined) return null;
  const { because, printed, now, source } = published;
  return { because, printed, now, source };
}

function registerOf(force: string, asker: Actor, lines: readonly RegisterLine[]): RegisterDto {
  const seesCases = asker.reaches('figure.cases', force);
  return {
    restatements: lines.map((line) => ({
      ...{ paper: line.paper, figure: line.figure, label: line.label, ...line.window },
      ...{ printed: line.printed, now: line.now, differs: line.differs },
      ...{ count: line.cases.length, cases: seesCases ? line.cases : [], reason: line.reason },
      ...{ printedIn: line.printedIn, key: line.key, changes: line.changes ?? [] },
      published: measureShown(line.published),
    })),
  };
}
