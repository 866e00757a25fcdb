import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { type AnswerTo } from '../api/types';
import { type CaseNamed, explanationAddress } from '../cases/addresses';
import { InsetText } from '../govuk/components';
import { html } from '../govuk/html';
import { Day } from '../pages/words';
import { type Visit } from '../visit';

type Overdue = AnswerTo<'/api/v1/obligations'>['obligations'][number];

/** What the record of the demonstration has to show whoever comes to it first. */
export interface FirstSight {
  /** A Chapter 13 report that is overdue; null where none is, or it is not theirs to see. */
  readonly report: (CaseNamed & Pick<Overdue, 'id' | 'arose' | 'due' | 'days'>) | null;
  /** Whether they may see which reports are owed. */
  readonly follows: boolean;
}

/** Null where the time is real: who works here every day has seen it. */
export async function firstSightOf(visit: Visit): Promise<FirstSight | null> {
  const { api, me, force } = visit;
  if (me.notice === null) return null;
  const follows = visit.may('chapter-13.follow');
  if (!visit.may('obligation.read') || force === '') return { report: null, follows };
  const query = { force, rule: 'R-C13-2', state: 'overdue', limit: 1 } as const;
  const { obligations } = await api.get('/api/v1/obligations', { query });
  const [first] = obligations;
  if (first === undefined) return { report: null, follows };
  const { id, arose, due, days, type, case: reference } = first;
  return { report: { id, arose, due, days, type, force, reference }, follows };
}

export function StartHere({ sight }: { readonly sight: FirstSight }): VNode {
  return <InsetText html={html(<Words sight={sight} />)} />;
}

function Words({ sight: { report, follows } }: { readonly sight: FirstSight }): VNode {
  return (
    <>
      <p class="govuk-body">
        <strong>New here?</strong>{' '}
        <a class="govuk-link" href="/help">
          Do a first task in your role
        </a>
        .
      </p>
      {report !== null && (
        <p class="govuk-body">
          Worth seeing: the investigation of {report.reference} owes a report on why it lasts.{' '}
          {report.due === null ? (
            <>
              It has been owed since <Day of={report.arose} />
            </>
          ) : (
            <>
              It was due on <Day of={report.due} />
              {report.days !== null && report.days < 0 && `, ${plural(-report.days, 'day')} ago`}
            </>
          )}
          .{' '}
          <a class="govuk-link" href={explanationAddress(report, report.id)}>
            See why, day by day
          </a>
          .
        </p>
      )}
      {report === null && follows && (
        <p class="govuk-body">
          Worth seeing:{' '}
          <a class="govuk-link" href="/opcc/chapter-13?only=owed">
            which reports on long investigations are owed, to whom and for how long
          </a>
          .
        </p>
      )}
    </>
  );
}
