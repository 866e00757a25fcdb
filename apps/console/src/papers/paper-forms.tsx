import { plural } from '@tipstaff/kernel';
import { type VNode } from 'preact';
import { queryOf, segment } from '../api/api';
import { type AnswerTo, type Dto } from '../api/types';
import { type Typed } from '../commands/field';
import { type OwnForm } from '../pages/own-form';
import { dayInWords, inWords } from '../pages/words';
import { draftAddress, PAPERS, PART, papersCrumb } from './addresses';
import { MarkList, type ShownDraft } from './draft-page';
import { type Line } from './paper-pages';

const LONGEST_TEXT = 100_000;
const LONGEST_REMARK = 4_000;
const REMARK = { maxLength: LONGEST_REMARK };

type List = AnswerTo<'/api/v1/papers/{force}'>;

export function newPaperForm(force: string, { templates }: List): OwnForm {
  return {
    title: 'Draft a paper',
    description:
      'It is made of a template, whose every number is a figure of the record, and of words of your own.',
    button: 'Draft it',
    action: `${PAPERS}/new${queryOf({ force })}`,
    back: `${PAPERS}${queryOf({ force })}`,
    part: PART,
    crumbs: [papersCrumb(force)],
    properties: {
      reference: {
        title: 'Reference',
        description: 'Letters, digits, dots and hyphens, such as PAB-2025-01.',
      },
      template: {
        title: 'Template',
        oneOf: templates.map(({ name, title }) => ({ const: name, title })),
      },
      to: { title: 'Last day of the twelve months', format: 'date' },
      knownOn: {
        title: 'As known on',
        description:
          'What was entered later is left out. Where you leave it empty, all that is recorded counts.',
        format: 'date',
      },
    },
    required: ['reference', 'template', 'to'],
  };
}

/** What every form of a draft has in common. */
function ofDraft(force: string, reference: string, path: string, part = '') {
  return {
    action: draftAddress(force, reference, path, { part }),
    back: draftAddress(force, reference),
    part: PART,
    crumbs: [papersCrumb(force), { text: reference, href: draftAddress(force, reference) }],
  };
}

/** A form of a draft: what it asks, what it begins with, and the deed that it sends. */
export interface DraftForm {
  readonly form: OwnForm;
  readonly now: Typed;
  readonly deedOf: (body: Readonly<Record<string, unknown>>) => Dto<'ChangeDraftBody'>;
}

/** @param what the part of the address after the draft; null where there is no such form */
export function draftForm(
  force: string,
  shown: ShownDraft,
  what: string,
  part: string,
): DraftForm | null {
  const { reference } = shown.draft;
  const said = (body: Readonly<Record<string, unknown>>, name: string): string =>
    typeof body[name] === 'string' ? body[name] : '';
  switch (what) {
    case 'text':
      return {
        form: {
          ...ofDraft(force, reference, '/text'),
          title: 'The whole text',
          description:
            'Markdown. A number is a reference in braces to a figure, such as {complaints-logged.last}; one that is typed is marked.',
          button: 'Keep',
          above: <MarkedNow marks={shown.marks} />,
          properties: { text: { title: 'Text', maxLength: LONGEST_TEXT } },
          required: ['text'],
        },
        now: { text: [shown.text] },
        deedOf: (body) => ({ deed: 'write-text', text: said(body, 'text') }),
      };
    case 'commentary': {
      const slot = shown.commentary.find((one) => one.slot === part);
      if (!slot) return null;
      return {
        form: {
          ...ofDraft(force, reference, '/commentary', part),
          title: `Commentary: ${inWords(part)}`,
          description:
            'Sentences of your own, in Markdown. Refer to figures in braces; what is typed is marked until you confirm it.',
          button: 'Keep',
          above: <MarkedNow marks={shown.marks} />,
          properties: { text: { title: 'Commentary', maxLength: LONGEST_TEXT } },
          required: [],
        },
        now: { text: [slot.text ?? ''] },
        deedOf: (body) => ({ deed: 'write-commentary', slot: part, text: said(body, 'text') }),
      };
    }
    case 'wrapper':
      return wrapperForm(force, shown);
    case 'confirmation':
      return {
        form: {
          ...ofDraft(force, reference, '/confirmation'),
          title: 'Confirm a sentence',
          description:
            'That what is marked in it is right. It holds for this exact sentence, and lapses when the sentence changes.',
          button: 'Confirm',
          properties: {
            sentence: { title: 'Sentence, as it stands in the text', ...REMARK },
            reason: { title: 'Why it is right', ...REMARK },
          },
          required: ['sentence', 'reason'],
        },
        now: {},
        deedOf: (body) => ({
          deed: 'confirm-sentence',
          sentence: said(body, 'sentence'),
          reason: said(body, 'reason'),
        }),
      };
    case 'comments': {
      const comment = shown.comments.find(({ number }) => String(number) === part);
      if (part !== '' && !comment) return null;
      return {
        form: {
          ...ofDraft(force, reference, '/comments', part),
          title: comment ? 'Answer a comment' : 'Comment on the paper',
          description: 'The paper is not published while a comment is open.',
          button: comment ? 'Answer' : 'Comment',
          above: comment && <p class="govuk-inset-text">{comment.text}</p>,
          properties: { text: { title: comment ? 'Answer' : 'Comment', ...REMARK } },
          required: ['text'],
        },
        now: {},
        deedOf: (body) =>
          comment
            ? { deed: 'answer-comment', comment: comment.number, text: said(body, 'text') }
            : { deed: 'comment', text: said(body, 'text') },
      };
    }
    default:
      return null;
  }
}

function MarkedNow({ marks }: { readonly marks: ShownDraft['marks'] }): VNode {
  return (
    <section aria-labelledby="marked-now">
      <h2 class="govuk-heading-s" id="marked-now">
        {marks.length === 0 ? 'Nothing is marked now' : `${plural(marks.length, 'mark')} now`}
      </h2>
      <MarkList marks={marks} />
    </section>
  );
}

const WRAPPER = {
  title: 'Title',
  originator: 'Originator',
  reason: 'Reason for submission',
  submittedTo: 'Submitted to',
  summary: 'Summary',
  recommendation: 'Recommendation',
  appendix: 'Appendix',
  nextMeeting: 'Next meeting',
} as const;
const WRAPPER_FIELDS = Object.keys(WRAPPER) as readonly (keyof typeof WRAPPER)[];
const LONG: readonly (keyof typeof WRAPPER)[] = ['summary', 'recommendation', 'appendix'];

/** Questions and answers are written a line each, with = between them. */
function wrapperForm(force: string, shown: ShownDraft): DraftForm {
  const { wrapper } = shown;
  return {
    form: {
      ...ofDraft(force, shown.draft.reference, '/wrapper'),
      title: 'The cover of the board paper',
      description: 'What stands before and after the section. What is left empty is left out.',
      button: 'Keep',
      properties: {
        ...Object.fromEntries(
          WRAPPER_FIELDS.map((name) => [
            name,
            { title: WRAPPER[name], ...(LONG.includes(name) ? REMARK : {}) },
          ]),
        ),
        checklist: {
          title: 'Originator checklist',
          description: 'Write each as “Question = answer”.',
          items: { type: 'string' },
        },
      },
      required: [],
    },
    now: wrapper
      ? {
          ...Object.fromEntries(WRAPPER_FIELDS.map((name) => [name, [wrapper[name]]])),
          checklist: [
            wrapper.checklist.map(({ question, answer }) => `${question} = ${answer}`).join('\n'),
          ],
        }
      : {},
    deedOf: (body) => ({ deed: 'write-wrapper', wrapper: wrapperIn(body) }),
  };
}

function wrapperIn(body: Readonly<Record<string, unknown>>): Dto<'WrapperDto'> {
  const said = (name: keyof typeof WRAPPER): string =>
    typeof body[name] === 'string' ? body[name] : '';
  const lines = Array.isArray(body['checklist']) ? (body['checklist'] as readonly string[]) : [];
  return {
    ...{ title: said('title'), originator: said('originator'), reason: said('reason') },
    ...{ submittedTo: said('submittedTo'), summary: said('summary') },
    ...{ recommendation: said('recommendation'), appendix: said('appendix') },
    nextMeeting: said('nextMeeting'),
    checklist: lines.map((line) => {
      const [question = '', ...answer] = line.split('=');
      return { question: question.trim(), answer: answer.join('=').trim() };
    }),
  };
}

/** What publishing does, and what would be in its way, before it is done. */
export function publicationForm(force: string, shown: ShownDraft): OwnForm {
  const { draft, marks, comments, approvedBy } = shown;
  const open = comments.filter(({ answer }) => answer === null).length;
  const inTheWay = [
    ...(marks.length > 0 ? [`${plural(marks.length, 'mark')} not settled`] : []),
    ...(open > 0 ? [`${plural(open, 'comment')} open`] : []),
    ...(approvedBy.length === 0 ? ['nobody has approved the paper as it stands now'] : []),
    ...(shown.parked > 0
      ? [`${plural(shown.parked, 'case')} of the force could not be reckoned`]
      : []),
  ];
  return {
    ...ofDraft(force, draft.reference, '/publication'),
    title: `Publish ${draft.reference}`,
    description:
      'The files are kept under a code as they are, and nothing changes them any more. The code stands at the foot of each page.',
    button: 'Publish',
    above:
      inTheWay.length === 0 ? (
        <p class="govuk-body">Nothing is marked, no comment is open, and it is approved.</p>
      ) : (
        <div class="govuk-inset-text">
          <p class="govuk-body">In the way:</p>
          <ul class="govuk-list govuk-list--bullet">
            {inTheWay.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </div>
      ),
    properties: {},
    required: [],
  };
}

export function reasonForm(force: string, { paper, key, label, from, to }: Line): OwnForm {
  return {
    title: 'Say why a figure is another',
    description: `${label}, ${dayInWords(from)} to ${dayInWords(to)}, of the paper ${paper}. The next paper of the template prints what you write.`,
    button: 'Keep',
    action: `${PAPERS}/published/${segment(paper)}/reason${queryOf({ force, key })}`,
    back: `${PAPERS}/restatements${queryOf({ force })}`,
    part: PART,
    crumbs: [
      papersCrumb(force),
      {
        text: 'Figures that have changed since',
        href: `${PAPERS}/restatements${queryOf({ force })}`,
      },
    ],
    properties: { reason: { title: 'Why', maxLength: 2_000 } },
    required: ['reason'],
  };
}
