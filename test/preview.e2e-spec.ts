import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { type components } from './client/api-types';

type Schemas = components['schemas'];
type Case = Schemas['CaseDto'];
type Preview = Schemas['CommandPreviewDto'];
type Owed = Case['obligations'][number];

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi('2024-10-01');
});
afterAll(() => api.close());

const pageOf = async (reference: string): Promise<Case> =>
  (await api.get(pathOf('complaint', reference)).expect(200)).body as Case;

const received = async (on = '2023-09-04'): Promise<string> => {
  const reference = `CO/${randomUUID().slice(0, 8)}/23`;
  await giveAll(api.client, 'complaint', reference, ['receive', { on }]);
  return reference;
};

const commandOf = (reference: string, command: string): string =>
  `${pathOf('complaint', reference)}/commands/${command}`;

/** What a page says of a date, of several stretches of it the one that counts today. */
function standings({ obligations }: Pick<Case, 'obligations'>): ReadonlyMap<string, object> {
  const seen = new Map<string, Owed>();
  for (const one of obligations) {
    const known = seen.get(one.id);
    if (known === undefined || known.status === 'ended') seen.set(one.id, one);
  }
  return new Map([...seen].map(([id, one]) => [id, standing(one)]));
}

const standing = ({ status, due, target, days, overdue, endedOn, endedBy }: Owed): object => ({
  ...{ status, due, target, days, overdue, endedOn, endedBy },
});

/** Of what is owed on a page, what is not as it was; foreseen and owed are the same date. */
function differing(before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>) {
  const dateOf = (one: object | undefined) => {
    const { status, due, target, endedOn, endedBy } = (one ?? {}) as Partial<Owed>;
    const isOver = status === 'ended';
    return JSON.stringify([one !== undefined, isOver, due, target, isOver && [endedOn, endedBy]]);
  };
  return [...after.keys()].filter((id) => dateOf(before.get(id)) !== dateOf(after.get(id)));
}

describe('a preview', () => {
  const DAYS = LocalDate.daysBetween(LocalDate.parse('2023-09-04'), LocalDate.parse('2024-09-30'));
  const day = fc
    .integer({ min: -20, max: DAYS })
    .map((at) => LocalDate.addDays(LocalDate.parse('2023-09-04'), at));
  const recorded = fc.oneof(
    fc.constantFrom(
      ...[
        ['log', {}],
        ['decide-handling', { value: 'schedule-3' }],
        ['decide-handling', { value: 'otherwise-than-schedule-3' }],
        ['record-contact', {}],
        ['record-update', {}],
        ['suspend', {}],
        ['resume', {}],
        ['finalise', {}],
        ['decide-investigation', { value: 'local' }],
        ['complete-investigation', {}],
        ['notify-outcome', {}],
      ].map(([command, body]) => ({ command: command as string, body: body as object })),
    ),
  );
  const changed = fc.record({
    command: fc.constantFrom('correct-fact', 'withdraw-fact'),
    body: fc.record({ fact: fc.integer({ min: 1, max: 6 }), reason: fc.constant('Misread.') }),
  });
  const steps = fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: recorded }, changed), day), {
    minLength: 3,
    maxLength: 7,
  });

  it('says what the case shows once the command is given, or refuses as it is refused', async () => {
    let [taken, moved, refused] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(steps, async (tried) => {
        const reference = await received();
        let before = await pageOf(reference);
        for (const [{ command, body }, on] of tried) {
          const sent = command === 'withdraw-fact' ? body : { ...body, on };
          const { version } = before;
          const path = commandOf(reference, command);
          const preview = await api.post(`${path}/preview`, sent, { version });
          const given = await api.post(path, sent, { version });
          expect([command, sent, preview.status]).toEqual([command, sent, given.status]);
          if (given.status !== 200) {
            refused += 1;
            const { code, detail, errors } = given.body as Schemas['ProblemDto'];
            expect(preview.body).toMatchObject({ code, detail, ...(errors && { errors }) });
            continue;
          }
          taken += 1;
          const told = preview.body as Preview;
          const after = await pageOf(reference);
          expect(told.version).toBe(version);
          expect(told.recorded).toBe(false);
          const answer = given.body as Schemas['CommandAnswerDto'];
          expect([told.events, told.state]).toEqual([answer.events, answer.state]);
          const [was, is] = [standings(before), standings(after)];
          for (const { change, obligation, from, to } of told.dates) {
            if (change === 'falls-away') {
              expect([was.get(obligation), is.has(obligation)]).toEqual([from, false]);
            } else expect([command, to]).toEqual([command, is.get(obligation)]);
          }
          const ids = told.dates.filter(({ to }) => to !== null).map((one) => one.obligation);
          // What comes to rest on another fact and keeps its day has another id, and is no change.
          const renamed = [...is.keys()].filter((id) => !was.has(id) && !ids.includes(id));
          for (const id of renamed) {
            const { due } = is.get(id) as Owed;
            expect([...was.values()].map((one) => (one as Owed).due)).toContain(due);
          }
          const differ = differing(was, is).filter((id) => !renamed.includes(id));
          expect([command, [...ids].sort()]).toEqual([command, [...differ].sort()]);
          const notes = after.notes.filter((note) => !before.notes.includes(note));
          expect(told.notes).toEqual(notes);
          moved += ids.length;
          before = after;
        }
      }),
      { numRuns: 8, seed: 20_241_001 },
    );
    expect([taken > 10, moved > 10, refused > 5]).toEqual([true, true, true]);
  }, 180_000);

  it('writes nothing, needs no key, and tells of a command that was given before', async () => {
    const reference = await received();
    const path = commandOf(reference, 'log');
    const log = { on: '2023-09-05' };
    const headers = { Authorization: `Bearer ${api.token}`, 'Content-Type': 'application/json' };
    const keyless = await fetch(`${api.url}${path}/preview`, {
      method: 'POST',
      headers: { ...headers, 'If-Match': '"1"' },
      body: JSON.stringify(log),
    });
    expect([keyless.status, keyless.headers.get('etag')]).toEqual([200, '"1"']);
    expect((await pageOf(reference)).version).toBe(1);
    const unconditioned = await api.post(`${path}/preview`, log);
    expect(unconditioned.status).toBe(428);
    const key = randomUUID();
    await api.post(path, log, { version: 1, key }).expect(200);
    const again = await api.post(`${path}/preview`, log, { version: 1, key });
    expect(again.body).toMatchObject({ recorded: true, events: [2], dates: [], version: 2 });
    const other = await api.post(`${path}/preview`, { on: '2023-09-06' }, { version: 1, key });
    expect([other.status, (other.body as { code: string }).code]).toEqual([
      422,
      'command.reused-id',
    ]);
  });

  it('says of a new case which dates come to be, and of each from what to what and why', async () => {
    const path = commandOf('CO/NEW/24', 'receive');
    const { body } = await api.post(`${path}/preview`, { on: '2024-09-02' }, { version: 0 });
    const { dates } = body as Preview;
    expect(dates.length).toBeGreaterThan(0);
    for (const { change, from, to, why } of dates) {
      expect([change, from]).toEqual(['appears', null]);
      expect(to).not.toBeNull();
      expect(why).toContain('2 September 2024');
    }
    await api.get(pathOf('complaint', 'CO/NEW/24')).expect(404);
  });
});

describe('what a case has since a version', () => {
  it('is which dates others moved', async () => {
    const reference = await received('2024-09-02');
    const before = await pageOf(reference);
    const path = commandOf(reference, 'log');
    const { body } = await api.post(`${path}/preview`, { on: '2024-09-05' }, { version: 1 });
    await api.post(path, { on: '2024-09-05' }, { version: 1 }).expect(200);
    const since = async (version: number): Promise<Schemas['CaseChangesDto']> =>
      (await api.get(`${pathOf('complaint', reference)}/changes?since=${version}`)).body as never;
    const changes = await since(before.version);
    expect(changes.version).toBe(2);
    expect(changes.dates).toEqual((body as Preview).dates);
    expect(changes.dates).not.toEqual([]);
    expect((await since(2)).dates).toEqual([]);
    await api.get(`${pathOf('complaint', reference)}/changes?since=x`).expect(400);
    await api.get(`${pathOf('complaint', 'CO/NONE/24')}/changes?since=0`).expect(404);
  });
});

describe('a case that somebody holds', () => {
  const readings = async (reference: string): Promise<number> => {
    const query = `type=complaint&force=norfolk&reference=${encodeURIComponent(reference)}`;
    const { body } = await api.get(`/api/v1/read-log?${query}`).expect(200);
    return (body.entries as readonly unknown[]).length;
  };

  it('is not sent again while nothing was recorded, and is no reading of it', async () => {
    const reference = await received();
    const path = pathOf('complaint', reference);
    const { headers } = await api.get(path).expect(200);
    const etag = String(headers['etag']);
    const before = await readings(reference);
    for (const held of [etag, `W/${etag}`, `"7", ${etag}`]) {
      const answer = await api.get(path).set('If-None-Match', held);
      expect([answer.status, answer.text, answer.headers['etag']]).toEqual([304, '', etag]);
    }
    expect(await readings(reference)).toBe(before);
    const body = { on: '2023-09-05' };
    await api.post(commandOf(reference, 'log'), body, { version: 1 }).expect(200);
    const newer = await api.get(path).set('If-None-Match', etag).expect(200);
    expect(newer.headers['etag']).toMatch(/^"2-/);
    expect(await readings(reference)).toBe(before + 1);
    const unknown = pathOf('complaint', 'CO-NOT-THERE');
    await api.get(unknown).set('If-None-Match', '*').expect(404);
  });
});

describe('the dates of a case', () => {
  it('are explained as asked: each, none, or one', async () => {
    const reference = await received();
    const path = pathOf('complaint', reference);
    const all = (await api.get(path).expect(200)).body as Case;
    expect(all.obligations.length).toBeGreaterThan(1);
    expect(all.obligations.filter(({ explanation }) => explanation === null)).toEqual([]);
    const none = (await api.get(`${path}?explain=none`).expect(200)).body as Case;
    const explaining = (key: string | undefined) =>
      all.obligations.map((one) => (one.id === key ? one : { ...one, explanation: null }));
    expect(none.obligations).toEqual(explaining(undefined));
    const standing = (await api.get(`${path}?explain=standing`).expect(200)).body as Case;
    expect(standing.obligations).toEqual(
      all.obligations.map((one) => (one.status === 'ended' ? { ...one, explanation: null } : one)),
    );
    const [, second] = all.obligations;
    const key = second?.id.split('#').slice(1).join('#') ?? '';
    const query = new URLSearchParams({ explain: key }).toString();
    const one = (await api.get(`${path}?${query}`).expect(200)).body as Case;
    expect(one.obligations).toEqual(explaining(second?.id));
    const unknown = await api.get(`${path}?explain=xyz`).expect(404);
    expect(unknown.body).toMatchObject({ code: 'case.no-such-obligation' });
  });
});
