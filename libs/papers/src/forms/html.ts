import { type BlockModel, type DocumentModel, type Wrapper } from '../model/paper-model';
import { chartSvg } from './chart-svg';
import { escaped } from './escaped';
import { wrapperLines } from './wrapper-lines';

/** As one page of HTML, without anything from elsewhere. @param code in print; null while there is none */
export function paperHtml(model: DocumentModel, code: string | null): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(model.title)}</title>
<style>
body{font:1.1875rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;max-width:48rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid #b1b4b6;padding:.4rem .6rem .4rem 0}
figure{margin:1rem 0;overflow-x:auto}
svg{max-width:100%;height:auto}
@media print{
body{font-size:12pt;max-width:none;margin:0;padding:0}
h1,h2,h3,caption{break-after:avoid}
tr,figure{break-inside:avoid}
p,li{orphans:3;widows:3}
}
</style>
</head>
<body>
<main>
${bodyHtml(model, code)}
</main>
</body>
</html>
`;
}

/** What stands in the body: for a page that has a head of its own. */
function bodyHtml(model: DocumentModel, code: string | null): string {
  return [
    ...(model.wrapper ? wrapperHtml(model.wrapper) : []),
    ...model.blocks.map(blockHtml),
    ...(model.wrapper ? endHtml(model.wrapper) : []),
    `<p>${escaped(model.source)}</p>`,
    ...(code === null ? [] : [`<p>Code of this paper: <strong>${escaped(code)}</strong></p>`]),
  ].join('\n');
}

function wrapperHtml(wrapper: Wrapper): readonly string[] {
  return [
    `<p>${escaped(wrapper.title)}</p>`,
    '<dl>',
    ...wrapperLines(wrapper).map(
      ([name, said]) => `<dt>${escaped(name)}</dt><dd>${escaped(said)}</dd>`,
    ),
    '</dl>',
  ];
}

function endHtml({ checklist, appendix }: Wrapper): readonly string[] {
  return [
    ...(checklist.length === 0
      ? []
      : [
          blockHtml({
            kind: 'table',
            caption: 'Originator checklist',
            description: 'Each row is a question and its answer.',
            columns: ['Question', 'Answer'],
            rows: checklist.map(({ question, answer }) => [question, answer]),
          }),
        ]),
    ...(appendix === '' ? [] : ['<h2>Appendix</h2>', `<p>${escaped(appendix)}</p>`]),
  ];
}

function blockHtml(block: BlockModel): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const head = block.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
      const rows = block.rows.map(
        ([first = '', ...more]) =>
          `<tr><th scope="row">${escaped(first)}</th>${more.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'chart':
      return `<figure>${chartSvg(block)}</figure>`;
  }
}
