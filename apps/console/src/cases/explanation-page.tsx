import { LocalDate } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type Dto } from '../api/types';
import { SummaryList } from '../govuk/components';
import { html } from '../govuk/html';
import { Layout } from '../pages/layout';
import { CaseCaption, Day, DueTag, inWords } from '../pages/words';
import { type Visit } from '../visit';
import { caseAddress } from './addresses';
import { CalendarOf, type Explanation, ExplainedLines, FactsUsed } from './explanation';

/** One date, why it is what it is, and what would move it: what mails and calendar entries lead to. */
export function ExplanationPage(props: {
  readonly visit: Visit;
  readonly of: Dto<'CaseDto'>;
  readonly obligation: Dto<'CaseObligationDto'>;
}): VNode {
  const { visit, of, obligation } = props;
  const { title, due, target, owner, arose, original, former, adjustments } = obligation;
  const explanation = obligation.explanation as unknown as Explanation;
  const address = caseAddress(of);
  const rows = [
    { key: { text: 'Last day' }, value: { html: html(<LastDay of={obligation} />) } },
    ...(target
      ? [{ key: { text: 'Local target' }, value: { html: html(<Day of={target} />) } }]
      : []),
    { key: { text: 'Owed by' }, value: { text: owner } },
    { key: { text: 'Since' }, value: { html: html(<Day of={arose} />) } },
    { key: { text: 'Standing' }, value: { text: inWords(obligation.status) } },
    ...(original && original !== due
      ? [{ key: { text: 'By the rule alone' }, value: { html: html(<Day of={original} />) } }]
      : []),
  ];
  return (
    <Layout
      title={`${title}: why it is due then`}
      visit={visit}
      notice={of.notice}
      part="/cases"
      crumbs={[
        { text: 'Cases', href: '/cases' },
        { text: of.reference, href: address },
        { text: title },
      ]}
    >
      <CaseCaption of={of} />
      <h1 class="govuk-heading-l">{title}: why it is due then</h1>
      <SummaryList rows={rows} />
      <h2 class="govuk-heading-m">The rule</h2>
      <p class="govuk-body">
        {explanation.rule}: {explanation.words}.
      </p>
      <p class="govuk-body">
        Source: {explanation.source} ({explanation.confidence}).
      </p>
      <h2 class="govuk-heading-m">The facts it rests on</h2>
      <FactsUsed facts={explanation.facts} address={address} />
      <h2 class="govuk-heading-m">The days</h2>
      <CalendarOf
        days={explanation.days}
        last={due as LocalDate | null}
        caption="Each day of the count"
      />
      {explanation.target && (
        <CalendarOf
          days={explanation.target.days}
          last={explanation.target.last}
          caption="Each day of the count to the local target"
        />
      )}
      <ExplainedLines of={explanation} />
      {(adjustments.length > 0 || former.length > 0) && (
        <>
          <h2 class="govuk-heading-m">What moved it</h2>
          <ul class="govuk-list govuk-list--bullet">
            {adjustments.map(({ how, on, to, by, why }) => (
              <li>
                {inWords(how)} to <Day of={to} /> by {by} on <Day of={on} />: {why}
              </li>
            ))}
            {former.map(({ from, to, on }) => (
              <li>
                On <Day of={on} /> from {from ? <Day of={from} /> : 'no day'} to{' '}
                {to ? <Day of={to} /> : 'no day'}
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
}

export function LastDay({ of }: { readonly of: Dto<'CaseObligationDto'> }): VNode {
  const { due, days, overdue, status } = of;
  const isOpen = status === 'owed' || status === 'awaited';
  return (
    <>
      {due ? <Day of={due} /> : 'None in law'}
      {isOpen && (
        <>
          {' '}
          <DueTag days={days} overdue={overdue} isTarget={due === null} />
        </>
      )}
    </>
  );
}
