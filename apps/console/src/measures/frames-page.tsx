import { type VNode } from 'preact';
import { placeName, plural } from '@tipstaff/kernel';
import { queryOf } from '../api/api';
import { type AnswerTo } from '../api/types';
import { WarningText } from '../govuk/components';
import { Layout } from '../pages/layout';
import { Behind, Cell, WideTable } from '../pages/words';
import { type Visit } from '../visit';
import { frameInWords } from './days';

type FrameList = AnswerTo<'/api/v1/measures/{force}/frames'>;

/** Where published measures stand together. */
export function FramesPage(props: { readonly visit: Visit; readonly list: FrameList }): VNode {
  const { visit, list } = props;
  const { force } = visit;
  return (
    <Layout title={`Published measures: ${placeName(force)}`} visit={visit} part="/measures">
      <h1 class="govuk-heading-l">Published measures: {placeName(force)}</h1>
      <Behind behind={list.behind} />
      {list.leftOut.map((words) => (
        <WarningText text={words} iconFallbackText="Warning" />
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={`/measures/findings${queryOf({ force })}`}>
          What does not follow in them
        </a>
      </p>
      {visit.may('measure.record') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/measures/import${queryOf({ force })}`}>
            Bring tables in, or one value
          </a>
        </p>
      )}
      {list.frames.length === 0 ? (
        <p class="govuk-body">No table has come in.</p>
      ) : (
        <WideTable caption="Tables" isCaptionSaid head={['Table', 'Measures', 'How they ran']}>
          {list.frames.map(({ frame, measures }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={`/measures/table${queryOf({ force, frame })}`}>
                  {frameInWords(frame)}
                </a>
              </th>
              <Cell>{plural(measures.length, 'measure')}</Cell>
              <Cell>
                {measures.map(({ measure, label }, index) => (
                  <>
                    {index > 0 && ', '}
                    <a class="govuk-link" href={`/measures/series${queryOf({ force, measure })}`}>
                      {label}
                    </a>
                  </>
                ))}
              </Cell>
            </tr>
          ))}
        </WideTable>
      )}
    </Layout>
  );
}
