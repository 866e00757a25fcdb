import { type RenderedMail } from './digest-content';
import { escape, FONT, page, SECONDARY, SMALL } from './html-page.template';

/** A few words to whoever looks after the reminders: no case, no person. */
export interface Note {
  readonly subject: string;
  readonly title: string;
  /** Words about the clock when it is not the real one. */
  readonly notice: string | null;
  readonly paragraphs: readonly string[];
  readonly reference: string;
}

/** Plain text and HTML with the same content. */
export function noteMail({ subject, title, notice, paragraphs, reference }: Note): RenderedMail {
  const said = [...(notice === null ? [] : [notice]), ...paragraphs];
  const html = said.map((words) => `<p style="${SMALL}margin:0 0 16px;">${escape(words)}</p>`);
  return {
    subject,
    text: [title, '', ...said.flatMap((words) => [words, '']), `Reference ${reference}`, ''].join(
      '\n',
    ),
    html: page(
      title,
      `<h1 style="${FONT}font-size:28px;line-height:34px;margin:0 0 16px;">${escape(title)}</h1>
${html.join('\n')}
<p style="${SMALL}${SECONDARY}margin:24px 0 0;">Reference ${escape(reference)}</p>`,
    ),
  };
}
