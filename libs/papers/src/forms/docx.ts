import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SequentialIdentifier,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type BlockModel,
  type ChartModel,
  type PaperModel,
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
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};
const FIXED_TIME = '2000-01-01T00:00:00Z';

/**
 * As a Word document: the same paper is the same bytes.
 * @param code in print, at the foot of each page; null while there is none
 */
export async function paperDocx(model: PaperModel, code: string | null): Promise<Uint8Array> {
  const tables: TableModel[] = [];
  const charts: ChartModel[] = [];
  const children = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun(model.wrapper?.title || model.title)],
    }),
    ...(model.wrapper ? coverOf(model.wrapper) : []),
    ...levelled(model.blocks).flatMap((block) => partsOf(block, tables, charts)),
    ...(model.wrapper ? endOf(model.wrapper, tables, charts) : []),
    paragraph(model.source),
  ];
  const document = new Document({
    title: model.title,
    description: model.source,
    creator: 'Tipstaff',
    lastModifiedBy: 'Tipstaff',
    styles: stylesOf(),
    numbering: { config: [listOf(BULLETS, false), ...numberedLists(model.blocks)] },
    sections: [{ children, footers: { default: footerOf(code) } }],
  });
  const bytes = await Packer.toBuffer(document);
  return fixedZip(new Uint8Array(bytes), (name, text) => fixed(name, text, tables));
}

function stylesOf() {
  const heading = (size: number) => ({
    run: { font: FONT, size, bold: true, color: '0B0C0C' },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: TEXT, language: { value: 'en-GB' } },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { after: 120, line: 276 } },
      },
      title: heading(40),
      heading1: heading(32),
      heading2: heading(28),
      heading3: heading(26),
    },
  };
}

function listOf(reference: string, ordered: boolean) {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: ordered ? '%1.' : '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 567, hanging: 283 } } },
      },
    ],
  };
}

/** Each ordered list counts from one. */
function numberedLists(blocks: readonly BlockModel[]) {
  return blocks.flatMap((block, index) =>
    block.kind === 'list' && block.ordered ? [listOf(`${NUMBERS}-${index}`, true)] : [],
  );
}

function footerOf(code: string | null): Footer {
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

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

function partsOf(
  block: BlockModel & { readonly index: number },
  tables: TableModel[],
  charts: ChartModel[],
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] }),
      ];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: {
              reference: block.ordered ? `${NUMBERS}-${block.index}` : BULLETS,
              level: 0,
            },
            children: [new TextRun(item)],
          }),
      );
    case 'table':
      return tableOf(block, tables);
    case 'chart':
      return chartOf(block, charts);
  }
}

function caption(kind: 'Table' | 'Figure', text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: kind === 'Table',
    children: [new TextRun(`${kind} `), new SequentialIdentifier(kind), new TextRun(`: ${text}`)],
  });
}

function tableOf(table: TableModel, tables: TableModel[]): readonly (Paragraph | Table)[] {
  tables.push(table);
  const first = Math.round(WIDTH * (table.columns.length > 3 ? 0.4 : 0.5));
  const other = Math.floor((WIDTH - first) / Math.max(table.columns.length - 1, 1));
  const widths = table.columns.map((_, column) => (column === 0 ? first : other));
  const cell = (text: string, column: number, bold: boolean): TableCell =>
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
    caption('Table', table.caption),
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

function chartOf(chart: ChartModel, charts: ChartModel[]): readonly Paragraph[] {
  charts.push(chart);
  const { width, height } = sizeOfChart(chart);
  const size = { width: IMAGE_WIDTH, height: Math.round((IMAGE_WIDTH * height) / width) };
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: chartPng(chartSvg(chart)),
          transformation: size,
          altText: {
            name: `Figure ${charts.length}`,
            title: chart.title,
            description: chart.alternative,
          },
        }),
      ],
    }),
    caption('Figure', chart.title),
  ];
}

function coverOf(wrapper: Wrapper): readonly Paragraph[] {
  return wrapperLines(wrapper).map(
    ([name, said]) =>
      new Paragraph({
        children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(said)],
      }),
  );
}

function endOf(
  { checklist, appendix }: Wrapper,
  tables: TableModel[],
  charts: ChartModel[],
): readonly (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  if (checklist.length > 0) {
    const table: TableModel = {
      kind: 'table',
      caption: 'Originator checklist',
      description: 'Each row is a question and its answer.',
      columns: ['Question', 'Answer'],
      rows: checklist.map(({ question, answer }) => [question, answer]),
    };
    parts.push(...partsOf({ ...table, index: -1 }, tables, charts));
  }
  if (appendix !== '') {
    parts.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Appendix')] }),
      paragraph(appendix),
    );
  }
  return parts;
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
