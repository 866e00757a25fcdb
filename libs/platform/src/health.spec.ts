import { healthOf } from './health';

const part = (name: string, answer: { ok: boolean }) => ({
  name,
  check: () => Promise.resolve(answer),
});

describe('health', () => {
  it('is good when every part is', async () => {
    const health = await healthOf([part('store', { ok: true }), part('mail', { ok: true })]);
    expect(health).toEqual({ ok: true, parts: { store: { ok: true }, mail: { ok: true } } });
  });

  it('is bad when one part is, and still shows the others', async () => {
    const health = await healthOf([part('store', { ok: true }), part('mail', { ok: false })]);
    expect(health).toMatchObject({ ok: false, parts: { store: { ok: true } } });
  });

  it('takes a part that throws as one that is not well', async () => {
    const broken = { name: 'queue', check: () => Promise.reject(new Error('Redis is away.')) };
    expect(await healthOf([broken])).toEqual({
      ok: false,
      parts: { queue: { ok: false, detail: 'Redis is away.' } },
    });
  });

  it('does not wait for a part that never answers', async () => {
    const silent = { name: 'queue', check: () => new Promise<never>(() => undefined) };
    expect(await healthOf([silent], 1)).toMatchObject({ ok: false });
  });
});
