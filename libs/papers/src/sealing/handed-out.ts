import { DomainError } from '@tipstaff/kernel';
import { paperCsv, paperXlsx } from '../forms/csv';
import { chartPng } from '../forms/chart-png';
import { paperDocx } from '../forms/docx';
import { paperHtml } from '../forms/html';
import { pdfOff, type PdfPrinter } from '../forms/pdf';
import { type PaperModel } from '../model/paper-model';
import { type KeptPaper } from '../papers';
import { figuresOf } from '../register/restatements';

/** A file of a paper as somebody is given it. */
export interface HandedOut {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Of whatever a paper is handed out in. */
export const fileTypes: readonly string[] = Object.values(TYPES);

/** Of a draft as a file. */
export const documentTypes: readonly string[] = ['docx', 'html', 'pdf'].map(
  (ending) => TYPES[ending] ?? '',
);

/** The media type of a file, by the ending of its name. */
export function typeOfFile(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/**
 * Every file of a published paper: those that were sealed, byte for byte, and those that are made of them: the paper
 * with its code at the foot (`printed.docx`, `printed.html`, and `printed.pdf` where PDF is on), its figures as tables,
 * its charts as pictures.
 */
export function filesToHandOut({ paper, files }: KeptPaper, pdf: PdfPrinter): readonly HandedOut[] {
  const charts = [...files].filter(([name]) => name.endsWith('.svg'));
  return [
    ...documentsOf('printed', () => modelOf(files), paper.code, pdf),
    of('figures.csv', () => paperCsv(figuresOf(files))),
    of('figures.xlsx', () => paperXlsx(figuresOf(files))),
    ...charts.map(([name, svg]) =>
      of(plain(name).replace(/svg$/u, 'png'), () => chartPng(new TextDecoder().decode(svg))),
    ),
    ...[...files].map(([name, bytes]) => of(plain(name), () => bytes)),
  ];
}

/** A draft as it would be printed now: no code is at its foot. */
export function draftFiles(model: PaperModel, pdf: PdfPrinter): readonly HandedOut[] {
  return documentsOf('draft', () => model, null, pdf);
}

/** @throws DomainError `paper.no-such-file` · `paper.pdf-off` */
export function fileNamed(files: readonly HandedOut[], name: string): HandedOut {
  const found = files.find((file) => file.name === name);
  if (found) return found;
  const endsAsPdf = (one: string): boolean => one.endsWith('.pdf');
  const names = files.map((file) => file.name);
  if (endsAsPdf(name) && !names.some(endsAsPdf)) throw pdfOff();
  throw new DomainError(
    'not-found',
    'paper.no-such-file',
    `The paper has no file "${name}": it has ${names.join(', ')}.`,
  );
}

function documentsOf(
  stem: string,
  model: () => PaperModel,
  code: string | null,
  pdf: PdfPrinter,
): readonly HandedOut[] {
  return [
    of(`${stem}.docx`, () => paperDocx(model(), code)),
    of(`${stem}.html`, () => paperHtml(model(), code)),
    ...(pdf.isOn ? [of(`${stem}.pdf`, () => pdf.print(model(), code))] : []),
  ];
}

function of(name: string, bytes: () => Uint8Array | string | Promise<Uint8Array>): HandedOut {
  return {
    ...{ name, type: typeOfFile(name) },
    async bytes() {
      const made = await bytes();
      return typeof made === 'string' ? new TextEncoder().encode(made) : made;
    },
  };
}

/** Without a folder: `charts/1.svg` is `chart-1.svg`. */
function plain(name: string): string {
  return name.replace(/^charts\//u, 'chart-');
}

/** As it was printed, of a sealed paper. */
export function modelOf(files: ReadonlyMap<string, Uint8Array>): PaperModel {
  const text = new TextDecoder().decode(files.get('paper.json') ?? new Uint8Array());
  return (JSON.parse(text) as { model: PaperModel }).model;
}
