import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type AnswerTo, type Dto } from '../api/types';
import { InsetText, SummaryList } from '../govuk/components';
import { html } from '../govuk/html';
import { Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { type Directory, nameOf } from '../home/directory';
import { CaseCaption, Cell, Day, dayInWords, inWords, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { caseAddress, type CaseNamed, commandAddress } from './addresses';
import { LastDay } from './explanation-page';

type Case = Dto<'CaseDto'>;
type Obligation = Dto<'CaseObligationDto'>;
type Draft = AnswerTo<'/api/v1/cases/{type}/{force}/{reference}/chapter-13/{period}'>;

/** Number of the relevant period of a Chapter 13 report; null of anything else that is owed. */
function periodOf({ id, rule }: Obligation): string | null {
  if (!rule.startsWith('R-C13-')) return null;
  return /#(\d{1,2})$/.exec(id)?.[1] ?? null;
}

/** Of each relevant period that ended, and of the next: what is owed, to whom it went, and its draft. */
export function ReportsOfCase(props: {
  readonly of: Case;
  readonly mayDraft: boolean;
}): VNode | null {
  const { of, mayDraft } = props;
  const byPeriod = new Map<string, Obligation>();
  for (const one of of.obligations) {
    const period = periodOf(one);
    if (period !== null) byPeriod.set(`${one.rule} ${period}`, one);
  }
  if (byPeriod.size === 0) return null;
  const known = [...byPeriod.values()];
  const next = known.find(({ status }) => status === 'foreseen');
  const shown = known.filter((one) => one.status !== 'foreseen' || one === next);
  return (
    <section aria-labelledby="chapter-13">
      <h2 class="govuk-heading-m" id="chapter-13">
        Chapter 13 reports
      </h2>
      <WideTable
        caption="Chapter 13 reports, by relevant period"
        isCaptionSaid
        head={[
          'Period',
          'Report',
          'Owed from',
          'Last day',
          'Sent to',
          ...(mayDraft ? ['Draft'] : []),
        ]}
      >
        {shown.map((one) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {periodOf(one)}
            </th>
            <Cell>{one.title}</Cell>
            <Cell>
              <Day of={one.arose} />
            </Cell>
            <Cell>
              <LastDay of={one} />
            </Cell>
            <Cell>
              {one.recipients
                .filter(({ sentOn }) => sentOn !== null)
                .map(({ recipient }) => inWords(recipient))
                .join(', ') || 'Nobody yet'}
            </Cell>
            {mayDraft && (
              <Cell>
                <a class="govuk-link" href={draftAddress(of, periodOf(one) ?? '1')}>
                  Draft
                  <span class="govuk-visually-hidden"> of period {periodOf(one)}</span>
                </a>
              </Cell>
            )}
          </tr>
        ))}
      </WideTable>
    </section>
  );
}

export const draftAddress = (ref: CaseNamed, period: string): string =>
  `${caseAddress(ref)}/chapter-13/${period}`;

const STANDING: Readonly<Record<Draft['items'][number]['standing'], string>> = {
  said: 'Complete',
  none: 'Complete: nothing to say',
  missing: 'Missing',
  erased: 'Erased',
};

/** One report: each content item said or missing, to whom it goes, and the whole as text. */
export function DraftPage(props: {
  readonly visit: Visit;
  readonly of: Case;
  readonly draft: Draft;
  readonly directory: Directory | null;
}): VNode {
  const { visit, of, draft, directory } = props;
  const { period, heading, complete, items, received, dischargedOn, early, text } = draft;
  const commands = of.commands.filter(({ command }) => command.includes('chapter-13'));
  const drafting = commands.find(({ command }) => command.startsWith('draft-'));
  const toSay = (name: string): string =>
    `${commandAddress(of, drafting?.command ?? '')}?period=${period.n}#${name}`;
  const title = `${heading}, period ${period.n}`;
  return (
    <Layout
      title={`${title}: ${of.reference}`}
      visit={visit}
      notice={of.notice}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: `/cases?force=${of.force}` },
        { text: of.reference, href: caseAddress(of) },
        { text: `Chapter 13, period ${period.n}` },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">
        {title}{' '}
        <Tag
          text={complete ? 'Complete' : 'Incomplete'}
          classes={complete ? 'govuk-tag--green' : 'govuk-tag--yellow'}
        />
      </h1>
      <p class="govuk-body">
        From <Day of={period.from} /> to <Day of={period.to} />. Owed from{' '}
        <Day of={period.dutyArises} /> by {draft.owner}.
        {dischargedOn && (
          <>
            {' '}
            Nothing is left to do since <Day of={dischargedOn} />.
          </>
        )}
        {received && (
          <>
            {' '}
            Received on <Day of={received.on} />, {plural(received.lagDays, 'day')} after it was
            owed.
          </>
        )}
      </p>
      <h2 class="govuk-heading-m">What it must say</h2>
      <SummaryList
        rows={items.map((item) => ({
          key: { text: `(${item.item}) ${item.title}` },
          value: {
            html: html(
              <>
                <Tag
                  text={STANDING[item.standing]}
                  classes={item.standing === 'missing' ? 'govuk-tag--red' : 'govuk-tag--green'}
                />{' '}
                {item.text && <span class="app-note">{textOf(item)}</span>}
              </>,
            ),
          },
          ...(drafting?.available && item.name !== 'opened-on'
            ? {
                actions: {
                  items: [
                    {
                      href: toSay(item.name),
                      text: item.standing === 'missing' ? 'Say it' : 'Say it anew',
                      visuallyHiddenText: item.title,
                    },
                  ],
                },
              }
            : {}),
        }))}
      />
      <h2 class="govuk-heading-m">To whom it goes</h2>
      <Recipients of={draft} directory={directory} />
      {early.map(({ on, to }) => (
        <InsetText
          text={`A note was sent before the period ended, on ${dayInWords(on)}, to ${to.map(inWords).join(', ')}: it discharges nothing.`}
        />
      ))}
      <ul class="govuk-list app-noprint">
        {commands
          .filter(({ available }) => available)
          .map(({ command, label }) => (
            <li>
              <a class="govuk-link" href={`${commandAddress(of, command)}?period=${period.n}`}>
                {label}
              </a>
            </li>
          ))}
      </ul>
      <h2 class="govuk-heading-m">The report</h2>
      <div class="app-paper app-note">{text}</div>
    </Layout>
  );
}

/** Items that are one day or several say each as people write it; all else is said in somebody's words. */
function textOf({ name, standing, text }: Draft['items'][number]): string {
  const isDays = standing === 'said' && ['opened-on', 'notice', 'estimate'].includes(name);
  return isDays ? (text ?? '').split(', ').map(dayInWords).join(', ') : (text ?? '');
}

/** To whom a report goes, and what became of it there; the caption is shown where there is more than one such table. */
export function Recipients(props: {
  readonly of: Pick<Draft, 'recipients'>;
  readonly directory: Directory | null;
  readonly caption?: string;
}): VNode {
  const { of, directory, caption } = props;
  if (of.recipients.length === 0) return <p class="govuk-body">To nobody.</p>;
  return (
    <WideTable
      caption={caption ?? 'Recipients'}
      isCaptionSaid={caption === undefined}
      head={['To', 'Decision', 'Why', 'Sent', 'Delivered', 'Acknowledged']}
    >
      {of.recipients.map((one) => (
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__header">
            {inWords(one.recipient)}
          </th>
          <Cell>
            {inWords(one.decision)} ({nameOf(directory, one.by)})
          </Cell>
          <Cell>{one.why}</Cell>
          <Cell>{one.sentOn ? <Day of={one.sentOn} /> : 'Not sent'}</Cell>
          <Cell>{one.deliveredOn ? <Day of={one.deliveredOn} /> : 'Not recorded'}</Cell>
          <Cell>{one.acknowledgedOn ? <Day of={one.acknowledgedOn} /> : 'Not acknowledged'}</Cell>
        </tr>
      ))}
    </WideTable>
  );
}
