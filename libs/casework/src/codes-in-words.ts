import { type MilestoneRule } from './milestone';
import { saysTheSame, wordsOfValue } from './value-rule';

type Milestones = Readonly<Record<string, MilestoneRule>>;

const QUOTED = /"([a-z0-9]+(?:-[a-z0-9]+)*)"/g;

/** Codes of a type of case -> what people call them: its milestones, their fields, and the values of both. */
function wordsOfCodes(milestones: Milestones): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (code: string, title: string): void => {
    if (!words.has(code)) words.set(code, title);
  };
  for (const [code, { title }] of Object.entries(milestones)) add(code, title);
  for (const { fields = {} } of Object.values(milestones)) {
    for (const [name, { title }] of Object.entries(fields)) add(name, title);
  }
  for (const { value, fields = {} } of Object.values(milestones)) {
    for (const rule of [value, ...Object.values(fields).map((field) => field.value)]) {
      if (!('options' in rule)) continue;
      for (const option of rule.options) add(option, wordsOfValue(rule, option).title);
    }
  }
  return words;
}

const known = new WeakMap<Milestones, ReadonlyMap<string, string>>();

/**
 * A message for people, in which each code in quotation marks is called what the tables call it, and the code follows
 * for whoever writes a file or a request: `"made"` becomes `"Complaint made" (made)`.
 */
export function codesInWords(milestones: Milestones, message: string): string {
  const words = known.get(milestones) ?? wordsOfCodes(milestones);
  known.set(milestones, words);
  return message.replace(QUOTED, (quoted, code: string) => {
    const title = words.get(code);
    return title === undefined || saysTheSame(code, title) ? quoted : `"${title}" (${code})`;
  });
}
