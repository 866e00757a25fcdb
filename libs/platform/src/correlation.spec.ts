import { correlationId, withCorrelation } from './correlation';

describe('the correlation id', () => {
  it('is there for everything that the work awaits', async () => {
    const seen = await withCorrelation('c-1', async () => {
      await Promise.resolve();
      return correlationId();
    });
    expect(seen).toBe('c-1');
  });

  it('is kept apart between two that run at once', async () => {
    const read = () => Promise.resolve().then(correlationId);
    const seen = await Promise.all([withCorrelation('a', read), withCorrelation('b', read)]);
    expect(seen).toEqual(['a', 'b']);
  });

  it('is null outside of any', () => {
    expect(correlationId()).toBeNull();
  });
});
