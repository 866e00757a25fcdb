import { DomainError, echoed } from '@tipstaff/kernel';
import { type Confirmation } from '../prose/lint';
import { complaintsAndConductUpdate } from '../templates/complaints-and-conduct.template';
import { type PaperTemplate } from '../templates/template';
import { type Draft } from './draft';

/** Every template that ships. */
export const templates: readonly PaperTemplate[] = [complaintsAndConductUpdate];

/** @throws DomainError `paper.unknown-template` listing those there are */
export function templateNamed(name: string): PaperTemplate {
  const template = templates.find((one) => one.name === name);
  if (template) return template;
  const known = templates.map((one) => one.name).join(', ');
  throw new DomainError(
    'not-found',
    'paper.unknown-template',
    `There is no template "${echoed(name)}": use ${known}.`,
    { pointer: '/template' },
  );
}

const COMMENTARY = /^[ \t]*:::[ \t]*commentary[ \t]+(\S+)[ \t]*$/gmu;

type Written = Pick<Draft, 'template' | 'text' | 'commentary' | 'confirmations'>;

/** The text as it is read: what the template says or a person wrote in its place, with the commentary where it belongs. */
export function wholeText({ template, text, commentary }: Omit<Written, 'confirmations'>): string {
  return (text ?? templateNamed(template).text).replace(
    COMMENTARY,
    (placed, slot: string) => commentary[slot] ?? placed,
  );
}

/** Those that the template ships, and those that people gave. */
export function confirmationsFor({ template, confirmations }: Written): readonly Confirmation[] {
  return [...templateNamed(template).confirmations, ...confirmations];
}
