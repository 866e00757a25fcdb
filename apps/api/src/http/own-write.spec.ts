import { OwnWrite } from './own-write';

/** The lists read one position further each time they are asked. */
function listsFrom(start: number): { ownWrite: OwnWrite; asked: () => number } {
  let position = start;
  const ownWrite = new OwnWrite(() => Promise.resolve(position++));
  return { ownWrite, asked: () => position - start };
}

describe('waiting for a position', () => {
  it('asks nothing when none is given', async () => {
    const { ownWrite, asked } = listsFrom(0);
    await ownWrite.isSeen(undefined);
    expect(asked()).toBe(0);
  });

  it('ends at once when the lists are already there', async () => {
    const { ownWrite, asked } = listsFrom(7);
    await ownWrite.isSeen(7);
    expect(asked()).toBe(1);
  });

  it('ends when the lists have come that far', async () => {
    const { ownWrite, asked } = listsFrom(5);
    await ownWrite.isSeen(7);
    expect(asked()).toBe(3);
  });

  it('gives up when the lists stand still, saying how far they are', async () => {
    jest.useFakeTimers();
    const refused = new OwnWrite(() => Promise.resolve(3))
      .isSeen(7)
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(6_000);
    jest.useRealTimers();
    expect(await refused).toMatchObject({
      kind: 'unavailable',
      code: 'projection.behind',
      data: { reached: 3, asked: 7 },
    });
  });
});
