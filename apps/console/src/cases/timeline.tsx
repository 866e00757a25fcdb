import { type VNode } from 'preact';
import { withFullStop } from '@tipstaff/kernel';
import { type Dto } from '../api/types';
import { Details, Tag } from '../govuk/ports';
import { type Directory, nameOf } from '../home/directory';
import { Day, inWords, momentInWords } from '../pages/words';
import { commandAddress } from './addresses';

type Case = Dto<'CaseDto'>;
type Fact = Dto<'FactDto'>;
type SaidBefore = Pick<Fact, 'on' | 'value' | 'person' | 'related' | 'note' | 'details'>;

/** What happened, by the day it happened; the day it was learned where that is another. */
export function Timeline(props: {
  readonly of: Case;
  readonly mayCorrect: boolean;
  /** For names; null for whoever may not see it. */
  readonly directory: Directory | null;
}): VNode {
  const { of, mayCorrect, directory } = props;
  if (of.timeline.length === 0) return <p class="govuk-body">Nothing happened yet.</p>;
  return (
    <ol class="app-timeline">
      {of.timeline.map((fact) => (
        <OneFact of={of} fact={fact} mayCorrect={mayCorrect} directory={directory} />
      ))}
    </ol>
  );
}

function OneFact(props: {
  readonly of: Case;
  readonly fact: Fact;
  readonly mayCorrect: boolean;
  readonly directory: Directory | null;
}): VNode {
  const { of, fact, mayCorrect, directory } = props;
  const { number, title, on, enteredOn, standing, changes } = fact;
  const isWithdrawn = standing === 'withdrawn';
  return (
    <li class="app-timeline__item" id={`fact-${number}`}>
      <h3 class="govuk-heading-s">
        {isWithdrawn ? <s>{title}</s> : title}, <Day of={on} />{' '}
        {standing !== 'as-entered' && (
          <Tag
            text={inWords(standing)}
            classes={isWithdrawn ? 'govuk-tag--grey' : 'govuk-tag--yellow'}
          />
        )}
      </h3>
      <WhatIsSaid of={fact} />
      <p class="govuk-body-s app-muted">
        {enteredOn !== on && (
          <>
            Learned on <Day of={enteredOn} />.{' '}
          </>
        )}
        <RecordedBy entry={fact} directory={directory} />
      </p>
      {changes.length > 0 && (
        <Details summaryText="What it said before" classes="govuk-!-margin-bottom-1">
          <ul class="govuk-list">
            {changes.map((change) => (
              <li>
                {inWords(change.kind)} on <Day of={change.enteredOn} />
                {change.reason
                  ? `: ${withFullStop(change.reason)}`
                  : ', for a reason that was erased.'}{' '}
                <RecordedBy entry={change} directory={directory} />
                <div class="app-struck">
                  <Day of={change.before.on} />
                  <WhatWasSaid of={change.before} />
                </div>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {mayCorrect && !isWithdrawn && (
        <p class="govuk-body app-noprint">
          <a class="govuk-link" href={`${commandAddress(of, 'correct-fact')}?fact=${number}`}>
            Correct
            <span class="govuk-visually-hidden">
              : {title}, fact {number}
            </span>
          </a>
          {' · '}
          <a class="govuk-link" href={`${commandAddress(of, 'withdraw-fact')}?fact=${number}`}>
            Withdraw
            <span class="govuk-visually-hidden">
              : {title}, fact {number}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}

/** Who gave it and when, in the hours of this country. */
function RecordedBy(props: {
  readonly entry: Pick<Fact, 'recordedBy' | 'recordedAt'>;
  readonly directory: Directory | null;
}): VNode | null {
  const { recordedBy, recordedAt } = props.entry;
  if (recordedBy === null || recordedAt === null) return null;
  return (
    <>
      Recorded by {nameOf(props.directory, recordedBy)},{' '}
      <time dateTime={recordedAt}>{momentInWords(recordedAt)}</time>
    </>
  );
}

/** In the words of the lists of its day. */
export function WhatIsSaid({ of }: { readonly of: Fact }): VNode {
  const { words, person, related, note } = of;
  const said = [
    ...(words.value ? [words.value] : []),
    ...(person ? [`Person: ${person}`] : []),
    ...(related ? [`Related: ${related}`] : []),
    ...words.details.map((one) => `${one.title}: ${one.words}`),
  ];
  return <Said lines={said} note={note} />;
}

function WhatWasSaid({ of }: { readonly of: SaidBefore }): VNode {
  const said = [
    ...(of.value ? [shown(of.value)] : []),
    ...(of.person ? [`Person: ${of.person}`] : []),
    ...(of.related ? [`Related: ${of.related}`] : []),
    ...Object.entries(of.details ?? {}).map(([name, value]) => `${inWords(name)}: ${shown(value)}`),
  ];
  return <Said lines={said} note={of.note} />;
}

function Said(props: { readonly lines: readonly string[]; readonly note: string | null }): VNode {
  return (
    <>
      {props.lines.map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
      {props.note && <p class="govuk-body app-note">{props.note}</p>}
    </>
  );
}

/** A slug in words; anything else as it is. */
const shown = (value: string): string =>
  /^[a-z][a-z0-9]*([-+][a-z0-9]+)*$/.test(value) ? inWords(value) : value;
