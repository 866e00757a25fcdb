/**
 * `npm run bench -- pages [--facts 100] [--rounds 5] [--requests 100] [--seconds 10] [--pages 10000]`: the page of a
 * case beside the API's full answer for the same case, asked by the same person with the same session, of one API
 * in a process of its own. First the processor time of each, turn by turn: the ratio travels. Then how long
 * each takes at 20, 50, 100 and 200 requests a second, which tells of the machine and its neighbours as well; how heavy the
 * page is with what it loads; and what memory the process holds before and after so many pages.
 */
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { openPool } from '@tipstaff/database';
import { LocalDate, type StreamId, systemClock } from '@tipstaff/kernel';
import { readFileSync } from 'node:fs';
import { type Weights, weightsOfPage } from '../test/weights-of-page';
import { type Ask, asking, startApi } from './parts/api-process';
import { type Bench, type Services } from './parts/bench';
import { latencies, latencyLine, shareMs } from './parts/latencies';
import { median, ratioCells, whole } from './parts/measure';
import { appendWhole } from './parts/synthetic-record';

const CASE = 'CO-1';
const ANSWER = `/api/v1/cases/complaint/norfolk/${CASE}`;
const PAGE = `/cases/complaint/norfolk/${CASE}`;
const RATES = [20, 50, 100, 200];
const MOST_PROCESSOR_MS = 4;
const MOST_P99_MS = 50;
/** Of Linux, for whatever /proc tells in ticks. */
const TICKS_A_SECOND = 100;
const WARM_UP = 20;
const MOST_RATIO = 1.5;

export const bench: Bench<'facts' | 'rounds' | 'requests' | 'seconds' | 'pages'> = {
  usual: { facts: 100, rounds: 5, requests: 100, seconds: 10, pages: 10_000 },
  reduced: { facts: 100, rounds: 3, requests: 50, seconds: 2, pages: 200 },
  tiny: { facts: 12, rounds: 1, requests: 5, seconds: 0.1, pages: 10 },
  async run({ facts, rounds, requests, seconds, pages }, services) {
    const { ask, weigh, pid } = await signedIn(facts, services);
    for (let n = 0; n < Math.min(WARM_UP, requests); n += 1) {
      await ask(ANSWER);
      await ask(PAGE);
    }
    console.log(`A complaint of ${whole(facts)} facts.\n`);
    const ratios: number[] = [];
    const used = { answer: [] as number[], page: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const answer = await processorMs(pid, requests, () => ask(ANSWER));
      const page = await processorMs(pid, requests, () => ask(PAGE));
      used.answer.push(answer);
      used.page.push(page);
      ratios.push(page / answer);
    }
    const [middle, range] = ratioCells(ratios);
    for (const [what, measured] of [
      ["API's answer of a case", median(used.answer)],
      ['page of a case', median(used.page)],
    ] as const) {
      services.tell({
        what: `${what}, processor`,
        ...{ measured, unit: 'ms', better: 'less', goal: MOST_PROCESSOR_MS },
      });
    }
    console.log(`processor, API's answer  ${median(used.answer).toFixed(2).padStart(8)} ms`);
    services.tell({
      what: 'page of a case beside the full answer of the API, processor',
      ...{ measured: median(ratios), unit: 'of it', better: 'less', goal: MOST_RATIO },
    });
    console.log(
      `processor, page          ${median(used.page).toFixed(2).padStart(8)} ms  ratio ${middle} ${range}\n`,
    );
    console.log('a second   what                     p50 ms     p99 ms');
    for (const rate of RATES) {
      console.log(
        latencyLine(rate, "API's answer", await latencies(rate, seconds, () => ask(ANSWER))),
      );
      const ofPage = await latencies(rate, seconds, () => ask(PAGE));
      console.log(latencyLine(rate, 'page', ofPage));
      if (rate !== RATES.at(-1)) continue;
      services.tell({
        what: `page of a case at ${rate} requests a second, p99`,
        ...{ measured: shareMs(ofPage, 0.99), unit: 'ms', better: 'less', goal: MOST_P99_MS },
      });
    }
    const { html, css, javaScript } = await weigh(PAGE);
    const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
    console.log(
      `\nweight, compressed: page ${kB(html)}, styles ${kB(css)}, scripts ${kB(javaScript)}`,
    );
    const before = residentMiB(pid);
    for (let n = 0; n < pages; n += 1) await ask(PAGE);
    console.log(
      `\nmemory ${whole(before)} MiB, after ${whole(pages)} pages ${whole(residentMiB(pid))} MiB`,
    );
    console.log(`\ngoal: a page at most ${MOST_RATIO} times the answer's processor time`);
  },
};

interface SignedIn {
  readonly ask: Ask;
  readonly weigh: (path: string) => Promise<Weights>;
  readonly pid: number;
}

/** A person with a session, at an API of the bench alone. */
async function signedIn(facts: number, services: Services): Promise<SignedIn> {
  const { url } = await services.database();
  const pool = services.keep(openPool(url, { role: 'app', max: 1 }), (it) => it.end());
  await writeCase(new EventStore(pool, systemClock, new Upcasters()), facts);
  const { pid, signIn } = await startApi(url, services);
  const browser = await signIn('psd-supervisor');
  return { pid, ask: asking(browser), weigh: (path) => weightsOfPage(browser, path) };
}

/** A complaint that is told of again and again. */
async function writeCase(store: EventStore, facts: number): Promise<void> {
  const begun = [
    ['made', 0],
    ['logged', 1],
    ['handling', 3, 'schedule-3'],
    ['contacted', 6],
    ['investigation', 7, 'local'],
  ] as const;
  const updates = Array.from({ length: Math.max(0, facts - begun.length) }, (_, at) => {
    return ['update', 8 + at] as const;
  });
  const first = LocalDate.of(2024, 1, 8);
  await appendWhole(store, [
    {
      stream: `complaint:norfolk:${CASE}` as StreamId,
      expectedVersion: 0,
      commandId: 'bench-pages',
      commandHash: 'bench-pages',
      actor: 'bench',
      correlationId: 'bench',
      causationId: null,
      events: [...begun, ...updates].map(([milestone, after, value]) => {
        const on = LocalDate.addDays(first, after);
        return {
          type: `complaint.${milestone}`,
          schemaVersion: 1,
          on,
          enteredOn: on,
          data: value === undefined ? {} : { value },
        };
      }),
    },
  ]);
}

/** Of one request, of the whole process. */
async function processorMs(
  pid: number,
  requests: number,
  ask: () => Promise<boolean>,
): Promise<number> {
  const before = ticksOf(pid);
  for (let n = 0; n < requests; n += 1) await ask();
  return ((ticksOf(pid) - before) * 1_000) / TICKS_A_SECOND / requests;
}

function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function residentMiB(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1_024;
}
