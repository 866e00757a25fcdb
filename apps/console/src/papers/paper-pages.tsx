import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf, segment } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Cell, Day, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { draftAddress, paperAddress, PAPERS, PART, papersCrumb } from './addresses';
import { PaperBlocks } from './blocks';
import { stateTag } from './draft-page';

type List = AnswerTo<'/api/v1/papers/{force}'>;
type Paper = AnswerTo<'/api/v1/papers/{force}/published/{code}'>;
export type Line = Dto<'RestatementDto'>;

/** Papers of a force: what is being written, what was published. */
export function PaperListPage(props: { readonly visit: Visit; readonly list: List }): VNode {
  const { visit, list } = props;
  const { force } = visit;
  const { drafts, published } = list;
  const open = drafts.filter(({ state }) => state !== 'published');
  return (
    <Layout
      title={`Papers: ${placeName(force)}`}
      visit={visit}
      part={PART}
      crumbs={[{ text: 'Report', href: `${PART}${queryOf({ force })}` }, { text: 'Papers' }]}
    >
      <h1 class="govuk-heading-l">Papers: {placeName(force)}</h1>
      <p class="govuk-body">
        A paper to a board, every number of it bound to a figure of the record. What is published is
        kept as it was, and each figure of it is looked at again every night.
      </p>
      <ul class="govuk-list">
        {visit.may('paper.make') && (
          <li>
            <a class="govuk-link" href={`${PAPERS}/new${queryOf({ force })}`}>
              Draft a paper
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`${PAPERS}/restatements${queryOf({ force })}`}>
            Figures that have changed since
          </a>
        </li>
      </ul>
      {visit.may('paper.make') && (
        <>
          <h2 class="govuk-heading-m">Being written</h2>
          {open.length === 0 ? (
            <p class="govuk-body">None: draft one, and it stands here until it is published.</p>
          ) : (
            <WideTable
              caption="Being written"
              isCaptionSaid
              head={['Paper', 'State', 'Twelve months to', 'As known on']}
            >
              {open.map((one) => (
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header">
                    <a class="govuk-link" href={draftAddress(force, one.reference)}>
                      {one.reference}
                    </a>
                  </th>
                  <Cell>{stateTag(one.state)}</Cell>
                  <Cell>
                    <Day of={one.to} />
                  </Cell>
                  <Cell>
                    <Day of={one.knownOn} />
                  </Cell>
                </tr>
              ))}
            </WideTable>
          )}
        </>
      )}
      <h2 class="govuk-heading-m">Published</h2>
      {published.length === 0 ? (
        <p class="govuk-body">None was published yet.</p>
      ) : (
        <WideTable
          caption="Published"
          isCaptionSaid
          head={['Code', 'Paper', 'Twelve months to', 'Published on']}
        >
          {published.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={paperAddress(force, one.code)}>
                  {one.code}
                </a>
              </th>
              <Cell>
                {one.title} ({one.draft})
              </Cell>
              <Cell>
                <Day of={one.to} />
              </Cell>
              <Cell>
                <Day of={one.sealedOn} />
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
    </Layout>
  );
}

/** What the files of a paper are, for people; in the order in which they are listed. */
const FILES: Readonly<Record<string, string>> = {
  'printed.docx': 'Word document, with its code at the foot of each page',
  'printed.html': 'Web page, with its code',
  'printed.pdf': 'PDF, with its code at the foot of each page',
  'figures.xlsx': 'Every figure, as a workbook',
  'figures.csv': 'Every figure, as CSV',
  'figures.json': 'Every figure with its contract, as sealed',
  'paper.json': 'Text, references and confirmations, as sealed',
  'restatements.json': 'What it said of earlier papers, as sealed',
  'paper.docx': 'Word document, as sealed',
  'paper.html': 'Web page, as sealed',
};

/** A published paper as it was printed, whether it still stands, its files, and what became of its figures. */
export function PublishedPaperPage(props: {
  readonly visit: Visit;
  readonly paper: Paper;
  readonly lines: readonly Line[];
}): VNode {
  const { visit, paper, lines } = props;
  const { force } = visit;
  const { code, title, sealedOn, to, knownOn } = paper.paper;
  const file = (name: string): string =>
    `/api/v1/papers/${segment(force)}/published/${code}/files/${segment(name)}`;
  const names = [
    ...Object.keys(FILES).filter((name) => paper.files.includes(name)),
    ...paper.files.filter((name) => !(name in FILES)),
  ];
  return (
    <Layout
      title={`Paper ${code}`}
      visit={visit}
      part={PART}
      crumbs={[papersCrumb(force), { text: code }]}
    >
      <h1 class="govuk-heading-l">
        {title}{' '}
        {paper.stands ? (
          <Tag text="As it was sealed" classes="govuk-tag--green" />
        ) : (
          <Tag text="Altered" classes="govuk-tag--red" />
        )}
      </h1>
      <p class="govuk-body">
        Published on <Day of={sealedOn} /> under the code <strong>{code}</strong>. Twelve months to{' '}
        <Day of={to} />, as known on <Day of={knownOn} />.
      </p>
      {paper.faults.map((fault) => (
        <p class="govuk-body">{fault}</p>
      ))}
      <h2 class="govuk-heading-m">Files</h2>
      <ul class="govuk-list">
        {names.map((name) => (
          <li>
            <a class="govuk-link" href={file(name)}>
              {name}
            </a>
            {FILES[name] && `: ${FILES[name]}`}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">What became of its figures</h2>
      {lines.length === 0 ? (
        <p class="govuk-body">
          None was found to be another. They are looked at again every night.
        </p>
      ) : (
        <Register visit={visit} lines={lines} isOfOne />
      )}
      <h2 class="govuk-heading-m">As it was printed</h2>
      <PaperBlocks blocks={paper.blocks} />
    </Layout>
  );
}

/** Every figure of a published paper that has changed since. */
export function RegisterPage(props: {
  readonly visit: Visit;
  readonly lines: readonly Line[];
}): VNode {
  const { visit, lines } = props;
  const { force } = visit;
  const differing = lines.filter(({ differs }) => differs);
  return (
    <Layout
      title="Figures that have changed since"
      visit={visit}
      part={PART}
      crumbs={[papersCrumb(force), { text: 'Figures that have changed since' }]}
    >
      <h1 class="govuk-heading-l">Figures that have changed since</h1>
      <p class="govuk-body">
        Each figure of each published paper is worked out again every night, as known then. The next
        paper of the template prints what is another, with the reason that a person gives here.
      </p>
      {visit.may('paper.make') && (
        <form method="post" action={`${PAPERS}/restatements${queryOf({ force })}`}>
          <input type="hidden" name="_csrf" value={visit.csrf} />
          <button class="govuk-button govuk-button--secondary">Work them out now</button>
        </form>
      )}
      <p class="govuk-body">
        {lines.length === 0 ? (
          'No figure of a published paper has changed since.'
        ) : (
          <>
            {plural(differing.length, 'figure is', 'figures are')} another in print; of{' '}
            {lines.length - differing.length} more the cases differ, and the printed value does not.
          </>
        )}
      </p>
      {lines.length > 0 && <Register visit={visit} lines={lines} />}
    </Layout>
  );
}

function Register(props: {
  readonly visit: Visit;
  readonly lines: readonly Line[];
  /** Of one paper, whose page this is. */
  readonly isOfOne?: boolean;
}): VNode {
  const { visit, lines, isOfOne = false } = props;
  const { force } = visit;
  const head = ['Figure', ...(isOfOne ? [] : ['Paper']), 'Printed', 'Now', 'Because of', 'Why'];
  return (
    <WideTable caption="Register of restatements" isCaptionSaid head={head}>
      {lines.map((line) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {line.label}
            <br />
            <span class="govuk-body-s">
              <Day of={line.from} /> to <Day of={line.to} />
            </span>
          </th>
          {!isOfOne && (
            <Cell>
              <a class="govuk-link" href={paperAddress(force, line.paper)}>
                {line.paper}
              </a>
            </Cell>
          )}
          <Cell>{line.published?.printed ?? line.printed ?? 'none'}</Cell>
          <Cell>{line.published?.now ?? line.now ?? 'none'}</Cell>
          <Cell>
            {line.changes.map(({ because, printed, now }) => (
              <>
                {inWords(because)}: {printed}, now {now}
                <br />
              </>
            ))}
            {line.published && `${inWords(line.published.because)} by ${line.published.source}`}
            {line.cases.length === 0
              ? line.count > 0 && plural(line.count, 'case')
              : line.cases.map((one) => (
                  <>
                    {one.case}: {inWords(one.because).toLowerCase()}
                    {one.facts.length > 0 && ` (${one.facts.join(', ')})`}
                    <br />
                  </>
                ))}
          </Cell>
          <Cell>
            {line.reason ?? 'No reason is given yet.'}
            {line.printedIn && (
              <>
                {' '}
                Printed in{' '}
                <a class="govuk-link" href={paperAddress(force, line.printedIn)}>
                  {line.printedIn}
                </a>
                .
              </>
            )}
            {visit.may('paper.make') && (
              <>
                <br />
                <a
                  class="govuk-link app-noprint"
                  href={`${PAPERS}/published/${line.paper}/reason${queryOf({ force, key: line.key })}`}
                >
                  {line.reason === null ? 'Give a reason' : 'Give another reason'}
                  <span class="govuk-visually-hidden">
                    : {line.label}, {line.from} to {line.to}, {line.paper}
                  </span>
                </a>
              </>
            )}
          </Cell>
        </tr>
      ))}
    </WideTable>
  );
}
