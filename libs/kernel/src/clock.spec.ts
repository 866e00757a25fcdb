import { demoClock, fileOfClock, fixedClock, parseClock, systemClock } from './clock';
import { Instant } from './instant';

const nine = Instant.parse('2024-10-01T08:00:00Z');

describe('clocks', () => {
  it('a fixed clock stands still and tells the London day', () => {
    const clock = fixedClock(Instant.parse('2024-06-30T23:30:00Z'));
    expect(clock.now()).toBe(clock.now());
    expect(clock.today()).toBe('2024-07-01');
    expect(clock.notice).toBeNull();
  });

  it('a demo clock keeps its distance from the real one and says that it is not real', () => {
    const anchoredAt = systemClock.now();
    const clock = demoClock(nine, anchoredAt);
    const before = Instant.toMillis(systemClock.now());
    const shown = Instant.toMillis(clock.now());
    const after = Instant.toMillis(systemClock.now());
    const offset = Instant.toMillis(nine) - Instant.toMillis(anchoredAt);
    expect(shown - offset).toBeGreaterThanOrEqual(before);
    expect(shown - offset).toBeLessThanOrEqual(after);
    expect(clock.notice).toContain('1 October 2024, 09:00 London time');
  });

  it('a demo clock that was moved on goes on from there, says so, and never goes back', () => {
    const real = systemClock.now();
    const startOn = (day: string) => `demo:${day}T08:00:00Z@${real}`;
    let moved: string | null = null;
    const clock = parseClock(`${startOn('2024-10-01')},/home/moved`, () => moved);
    expect(fileOfClock(`${startOn('2024-10-01')},/home/moved`)).toBe('/home/moved');
    expect(clock.today()).toBe('2024-10-01');
    for (const [to, today] of [
      ['2024-10-08', '2024-10-08'],
      ['2024-10-02', '2024-10-08'],
      ['2025-01-29', '2025-01-29'],
    ] as const) {
      moved = startOn(to);
      expect(clock.today()).toBe(today);
    }
    moved = 'nothing of the kind';
    expect(clock.notice).toContain('It runs from 29 January 2025, 08:00 London time');
  });

  it.each([undefined, null, '', 'real'])('%p is the real clock', (setting) => {
    expect(parseClock(setting)).toBe(systemClock);
  });

  it('reads a demo clock from its start and the real moment that stands for', () => {
    const clock = parseClock(`demo:2024-10-01T08:00:00Z@${systemClock.now()}`);
    expect(clock.today()).toBe('2024-10-01');
    expect(clock.notice).toContain('Demo clock');
  });

  it.each([
    'demo',
    'demo:2024-10-01T08:00:00Z',
    'demo:2024-10-01@2025-01-01T00:00:00Z',
    'demo:2024-02-30T08:00:00Z@2025-01-01T00:00:00Z',
    'fake',
  ])('refuses %j and says what to write', (setting) => {
    expect(() => parseClock(setting)).toThrow(
      expect.objectContaining({
        code: 'clock.invalid',
        message: expect.stringContaining('leave it empty for the real clock'),
      }),
    );
  });
});
