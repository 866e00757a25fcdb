import { together } from './together';

const refusal = (code: string) => Object.assign(new Error(`refused with ${code}`), { code });

describe('what is asked together', () => {
  /** Answers with the tenfold, and notes what was asked in one go; -1 is refused. */
  function tenfold(code: string) {
    const asked: (readonly number[])[] = [];
    const ask = together<number, number>({
      keyOf: String,
      ask: async (items) => {
        asked.push(items);
        await Promise.resolve();
        if (items.includes(-1)) throw refusal(code);
        return items.map((item) => item * 10);
      },
    });
    return { ask, asked };
  }

  it('is one question for those who come while another is under way, each with its own answer', async () => {
    const { ask, asked } = tenfold('22021');
    const first = ask(1);
    await new Promise((resolve) => process.nextTick(resolve));
    expect(await Promise.all([first, ask(2), ask(3)])).toEqual([10, 20, 30]);
    expect(asked).toEqual([[1], [2, 3]]);
  });

  it('holds nothing twice', async () => {
    const { ask, asked } = tenfold('22021');
    expect(await Promise.all([ask(1), ask(2), ask(1)])).toEqual([10, 20, 10]);
    expect(asked).toEqual([[1, 2], [1]]);
  });

  it('fails for the one alone whose value was refused', async () => {
    const { ask } = tenfold('22021');
    const outcomes = await Promise.allSettled([ask(1), ask(-1), ask(2)]);
    expect(outcomes).toMatchObject([{ value: 10 }, { reason: { code: '22021' } }, { value: 20 }]);
  });

  it('fails for all, and is not asked again, where nobody knows whether it was done', async () => {
    const { ask, asked } = tenfold('57P01');
    const outcomes = await Promise.allSettled([ask(1), ask(-1)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });
});
