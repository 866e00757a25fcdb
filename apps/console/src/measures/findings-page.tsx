import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo, type Problem } from '../api/types';
import { Button, ErrorSummary, Select, Textarea } from '../govuk/components';
import { Details, Tag } from '../govuk/ports';
import { Layout } from '../pages/layout';
import { Behind, Day, inWords } from '../pages/words';
import { type Visit } from '../visit';
import { spanInWords } from './days';

type FindingList = AnswerTo<'/api/v1/measures/{force}/findings'>;
type Finding = FindingList['findings'][number];

const ANSWERS = [
  { value: 'accepted-by-publisher', text: 'The publisher accepts it' },
  { value: 'counted-otherwise', text: 'A known difference of counting' },
  { value: 'wrong-transcription', text: 'The row was taken down wrongly' },
];

/** An answer that was refused. */
export interface SentAnswer {
  readonly finding: string;
  readonly answer: string;
  readonly reason: string;
  readonly problem: Problem;
}

/** What does not follow of what is printed, to be answered. */
export function FindingsPage(props: {
  readonly visit: Visit;
  readonly found: FindingList;
  readonly sent: SentAnswer | null;
  readonly idempotencyKey: string;
}): VNode {
  const { visit, found, sent, idempotencyKey } = props;
  const { force, findings } = found;
  const wrong = findings.filter(({ explained }) => !explained);
  const explained = findings.filter((one) => one.explained);
  return (
    <Layout
      title={`What does not follow: ${placeName(force)}`}
      visit={visit}
      part="/measures"
      isFaulty={sent !== null}
      crumbs={[
        { text: 'Measures', href: `/measures${queryOf({ force })}` },
        { text: 'What does not follow' },
      ]}
    >
      {sent && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: sent.problem.detail, href: `#reason-${sent.finding}` }]}
        />
      )}
      <h1 class="govuk-heading-l">What does not follow: {placeName(force)}</h1>
      <p class="govuk-body">
        Printed figures that the rest of what is printed does not make. Nothing is corrected here:
        each can be answered.
      </p>
      <Behind behind={found.behind} />
      <h2 class="govuk-heading-m">{plural(wrong.length, 'finding')}</h2>
      {wrong.length === 0 && (
        <p class="govuk-body">Of the tables that came in everything that is printed follows.</p>
      )}
      {wrong.map((one) => (
        <FindingShown
          {...{ visit, one, idempotencyKey }}
          sent={sent?.finding === one.id ? sent : null}
        />
      ))}
      {explained.length > 0 && (
        <Details
          summaryText={`${explained.length} more that rounding or another way of counting explains`}
        >
          <ul class="govuk-list govuk-list--bullet">
            {explained.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </Details>
      )}
    </Layout>
  );
}

function FindingShown(props: {
  readonly visit: Visit;
  readonly one: Finding;
  readonly sent: SentAnswer | null;
  readonly idempotencyKey: string;
}): VNode {
  const { visit, one, sent, idempotencyKey } = props;
  const { id, kind, label, words, answer, from, to } = one;
  return (
    <div id={`finding-${id}`}>
      <h3 class="govuk-heading-s">
        {inWords(kind)}: {label}, {spanInWords(from, to)}{' '}
        {answer ? (
          <Tag text="Answered" classes="govuk-tag--green" />
        ) : (
          <Tag text="Open" classes="govuk-tag--yellow" />
        )}
      </h3>
      <p class="govuk-body">{words}</p>
      {answer && (
        <p class="govuk-body">
          {ANSWERS.find(({ value }) => value === answer.answer)?.text}, <Day of={answer.on} />:{' '}
          {answer.reason}
        </p>
      )}
      {visit.may('measure.record') && (
        <Details summaryText={answer ? 'Answer it anew' : 'Answer it'} open={sent !== null}>
          <form method="post" action={`/measures/findings/${id}`}>
            <input type="hidden" name="_csrf" value={visit.csrf} />
            <input type="hidden" name="_key" value={`${idempotencyKey}-${id}`} />
            <input type="hidden" name="force" value={visit.force} />
            <Select
              id={`answer-${id}`}
              name="answer"
              label={{ text: 'What it is' }}
              items={ANSWERS.map((item) => ({ ...item, selected: item.value === sent?.answer }))}
            />
            <Textarea
              id={`reason-${id}`}
              name="reason"
              label={{ text: 'Why' }}
              rows="3"
              value={sent?.reason ?? ''}
              {...(sent ? { errorMessage: { text: sent.problem.detail } } : {})}
            />
            <Button text="Answer" />
          </form>
        </Details>
      )}
    </div>
  );
}
