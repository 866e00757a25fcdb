import { wordsOf } from '@tipstaff/kernel';

/** One thing that has to make progress for this process to be of use. Never personal data. */
export interface HealthPart {
  readonly name: string;
  /** @throws when the part can not be asked; that is an answer too: not healthy. */
  check(): Promise<HealthAnswer>;
}

export interface HealthAnswer {
  readonly ok: boolean;
  /** Figures for people and alarms: lag, counts, the last outcome. */
  readonly [figure: string]: unknown;
}

export interface Health {
  readonly ok: boolean;
  readonly parts: Readonly<Record<string, HealthAnswer>>;
}

/** Whether each part is well, and nothing of how much, of whom or why: for whoever has not to know. */
export function withoutDetails({ ok, parts }: Health): Health {
  const names = Object.entries(parts).map(([name, part]) => [name, { ok: part.ok }] as const);
  return { ok, parts: Object.fromEntries(names) };
}

/** Asks all parts at once; one that does not answer in time is not healthy. */
export async function healthOf(parts: readonly HealthPart[], withinMs = 2_000): Promise<Health> {
  const answers = await Promise.all(
    parts.map(async (part) => [part.name, await answerOf(part, withinMs)] as const),
  );
  return { ok: answers.every(([, answer]) => answer.ok), parts: Object.fromEntries(answers) };
}

/** Whether requests may be sent to a process: it does not leave, and what each of them needs is there. */
export async function readyOf(
  leaving: { readonly hasBegun: boolean },
  ...needed: readonly HealthPart[]
): Promise<boolean> {
  return !leaving.hasBegun && (await healthOf(needed)).ok;
}

async function answerOf(part: HealthPart, withinMs: number): Promise<HealthAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<HealthAnswer>((resolve) => {
    const late = { ok: false, detail: `No answer within ${withinMs} ms.` };
    timer = setTimeout(() => resolve(late), withinMs);
  });
  try {
    return await Promise.race([part.check(), tooLate]);
  } catch (error) {
    return { ok: false, detail: wordsOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
