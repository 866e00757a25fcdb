import {
  type BlockModel,
  type ChartModel,
  type DocumentModel,
  type TableModel,
  type Wrapper,
} from '../model/paper-model';
import { chartSvg, sizeOfChart } from './chart-svg';
import { chartPng } from './chart-png';
import { escaped } from './escaped';
import { fixedZip } from './fixed-zip';
import { wrapperLines } from './wrapper-lines';

const FONT = 'Arial';
/** Half points. */
const TEXT = 24;
const BULLETS = 'bullets';
const NUMBERS = 'numbers';
/** Twentieths of a point: a page of A4 less its margins. */
const WIDTH = 9026;
const IMAGE_WIDTH = 600;
const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const FIXED_TIME = '2000-01-01T00:00:00Z';

/** Takes a tenth of a second to load, which whoever makes no paper is spared. */
const wordLibrary = () => import('docx');
type WordLibrary = Awaited<ReturnType<typeof wordLibrary>>;
type Paragraph = InstanceType<WordLibrary['Paragraph']>;
type Table = InstanceType<WordLibrary['Table']>;

/**
 * As a Word document: the same paper is the same bytes.
 * @param code in print, at the foot of each page; null while there is none
 */
export async function paperDocx(model: DocumentModel, code: string | null): Promise<Uint8Array> {
  const charts = model.blocks.filter((block) => block.kind === 'chart');
  const pictures = await Promise.all(charts.map((chart) => chartPng(chartSvg(chart))));
  const written = new WordPaper(await wordLibrary(), pictures);
  const bytes = await written.bytes(model, code);
  return fixedZip(bytes, (name, text) => fixed(name, text, written.tables));
}

/** One paper while it is written. */
class WordPaper {
  /** In the order in which they stand. */
  readonly tables: TableModel[] = [];
  private figures = 0;

  constructor(
    private readonly word: WordLibrary,
    /** Of the charts, in their order. */
    private readonly pictures: readonly Uint8Array[],
  ) {}

  async bytes(model: DocumentModel, code: string | null): Promise<Uint8Array> {
    const { Document, Packer } = this.word;
    const children = [
      this.paragraph(model.wrapper?.title || model.title, 'Title'),
      ...(model.wrapper ? this.coverOf(model.wrapper) : []),
      ...levelled(model.blocks).flatMap((block) => this.partsOf(block)),
      ...(model.wrapper ? this.endOf(model.wrapper) : []),
      this.paragraph(model.source),
    ];
    const document = new Document({
      title: model.title,
      description: model.source,
      creator: 'Tipstaff',
      lastModifiedBy: 'Tipstaff',
      styles: this.styles(),
      numbering: { config: [this.listOf(BULLETS, false), ...this.numberedLists(model.blocks)] },
      sections: [{ children, footers: { default: this.footerOf(code) } }],
    });
    return new Uint8Array(await Packer.toBuffer(document));
  }

  private styles() {
    const heading = (size: number) => ({
      run: { font: FONT, size, bold: true, color: '0B0C0C' },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    });
    return {
      default: {
        document: {
          run: { font: FONT, size: TEXT, language: { value: 'en-GB' } },
          paragraph: { alignment: 'left' as const, spacing: { after: 120, line: 276 } },
        },
        title: heading(40),
        heading1: heading(32),
        heading2: heading(28),
        heading3: heading(26),
      },
    };
  }

  private listOf(reference: string, ordered: boolean) {
    return {
      reference,
      levels: [
        {
          level: 0,
          format: ordered ? ('decimal' as const) : ('bullet' as const),
          text: ordered ? '%1.' : '•',
          alignment: 'left' as const,
          style: { paragraph: { indent: { left: 567, hanging: 283 } } },
        },
      ],
    };
  }

  /** Each ordered list counts from one. */
  private numberedLists(blocks: readonly BlockModel[]) {
    return blocks.flatMap((block, index) =>
      block.kind === 'list' && block.ordered ? [this.listOf(`${NUMBERS}-${index}`, true)] : [],
    );
  }

  private footerOf(code: string | null) {
    const { Footer, PageNumber, Paragraph, TextRun } = this.word;
    const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
    return new Footer({
      children: [
        new Paragraph({
          children: [
            new TextRun({ children: page }),
            ...(code === null ? [] : [new TextRun(`. Code of this paper: ${code}`)]),
          ],
        }),
      ],
    });
  }

  private paragraph(
    text: string,
    heading?: 'Title' | (typeof HEADINGS)[keyof typeof HEADINGS],
  ): Paragraph {
    const children = [new this.word.TextRun(text)];
    return new this.word.Paragraph(heading === undefined ? { children } : { heading, children });
  }

  private partsOf(block: BlockModel & { readonly index: number }): readonly (Paragraph | Table)[] {
    const { Paragraph, TextRun } = this.word;
    switch (block.kind) {
      case 'heading':
        return [this.paragraph(block.text, HEADINGS[block.level])];
      case 'paragraph':
        return [this.paragraph(block.text)];
      case 'list': {
        const reference = block.ordered ? `${NUMBERS}-${block.index}` : BULLETS;
        return block.items.map(
          (item) =>
            new Paragraph({ numbering: { reference, level: 0 }, children: [new TextRun(item)] }),
        );
      }
      case 'table':
        return this.tableOf(block);
      case 'chart':
        return this.chartOf(block);
    }
  }

  private caption(kind: 'Table' | 'Figure', text: string): Paragraph {
    const { Paragraph, SequentialIdentifier, TextRun } = this.word;
    return new Paragraph({
      style: 'Caption',
      keepNext: kind === 'Table',
      children: [new TextRun(`${kind} `), new SequentialIdentifier(kind), new TextRun(`: ${text}`)],
    });
  }

  private tableOf(table: TableModel): readonly (Paragraph | Table)[] {
    const { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } =
      this.word;
    this.tables.push(table);
    const first = Math.round(WIDTH * (table.columns.length > 3 ? 0.4 : 0.5));
    const other = Math.floor((WIDTH - first) / Math.max(table.columns.length - 1, 1));
    const widths = table.columns.map((_, column) => (column === 0 ? first : other));
    const cell = (text: string, column: number, bold: boolean) =>
      new TableCell({
        width: { size: widths[column] ?? other, type: WidthType.DXA },
        margins: { top: 60, bottom: 60, left: 100, right: 100 },
        children: [
          new Paragraph({
            spacing: { after: 0 },
            children: [new TextRun({ text: text || '–', bold })],
          }),
        ],
      });
    return [
      this.caption('Table', table.caption),
      new Table({
        width: { size: WIDTH, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: table.columns.map((name, column) => cell(name, column, true)),
          }),
          ...table.rows.map(
            (cells) =>
              new TableRow({
                cantSplit: true,
                children: cells.map((text, column) => cell(text, column, false)),
              }),
          ),
        ],
      }),
      // Word joins two tables that touch.
      new Paragraph({ spacing: { after: 0 }, children: [] }),
    ];
  }

  private chartOf(chart: ChartModel): readonly Paragraph[] {
    const { ImageRun, Paragraph } = this.word;
    const data = this.pictures[this.figures] ?? new Uint8Array();
    this.figures += 1;
    const { width, height } = sizeOfChart(chart);
    const size = { width: IMAGE_WIDTH, height: Math.round((IMAGE_WIDTH * height) / width) };
    return [
      new Paragraph({
        keepNext: true,
        children: [
          new ImageRun({
            type: 'png',
            data,
            transformation: size,
            altText: {
              name: `Figure ${this.figures}`,
              title: chart.title,
              description: chart.alternative,
            },
          }),
        ],
      }),
      this.caption('Figure', chart.title),
    ];
  }

  private coverOf(wrapper: Wrapper): readonly Paragraph[] {
    const { Paragraph, TextRun } = this.word;
    return wrapperLines(wrapper).map(
      ([name, said]) =>
        new Paragraph({
          children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(said)],
        }),
    );
  }

  private endOf({ checklist, appendix }: Wrapper): readonly (Paragraph | Table)[] {
    const parts: (Paragraph | Table)[] = [];
    if (checklist.length > 0) {
      const table: TableModel = {
        kind: 'table',
        caption: 'Originator checklist',
        description: 'Each row is a question and its answer.',
        columns: ['Question', 'Answer'],
        rows: checklist.map(({ question, answer }) => [question, answer]),
      };
      parts.push(...this.tableOf(table));
    }
    if (appendix !== '')
      parts.push(this.paragraph('Appendix', 'Heading1'), this.paragraph(appendix));
    return parts;
  }
}

/** Headings without a gap: one is at most a level below the one before it. */
function levelled(
  blocks: readonly BlockModel[],
): readonly (BlockModel & { readonly index: number })[] {
  let level = 0;
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return { ...block, index };
    level = Math.min(block.level, level + 1);
    return { ...block, level: level as 1 | 2 | 3, index };
  });
}

/** What the library writes anew each time, or has no word for. */
function fixed(name: string, text: string, tables: readonly TableModel[]): string {
  if (name === 'docProps/core.xml') {
    return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${FIXED_TIME}`);
  }
  if (name !== 'word/document.xml') return text;
  let table = 0;
  let picture = 0;
  return text
    .replace(/<\/w:tblPr>/gu, () => {
      const { caption: title = '', description = '' } = tables[table] ?? {};
      table += 1;
      return `<w:tblCaption w:val="${escaped(title)}"/><w:tblDescription w:val="${escaped(description)}"/></w:tblPr>`;
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*/gu, (_, before: string) => {
      picture += 1;
      return `${before}${picture}`;
    });
}
