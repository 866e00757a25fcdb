import { withoutLinksTo } from './restriction';

const event = (related?: string) => ({
  number: 1,
  data: { value: 'iopc', ...(related === undefined ? {} : { related }) },
});
const hidden = new Set(['CM/1']);

describe('the events of a case that names others', () => {
  it('name none that is hidden, and every other as they did', () => {
    expect(withoutLinksTo([event('CM/1'), event('CM/12'), event()], hidden)).toEqual([
      event(),
      event('CM/12'),
      event(),
    ]);
  });

  it('are as they are where nothing is hidden', () => {
    const events = [event('CM/1')];
    expect(withoutLinksTo(events, new Set())).toBe(events);
  });
});
