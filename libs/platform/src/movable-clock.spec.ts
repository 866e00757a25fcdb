import { Instant, systemClock } from '@tipstaff/kernel';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockOfSetting, isMovable, moveClockOn } from './movable-clock';

const MEETING = Instant.atLondonTime('2024-10-08' as never, '10:00');

describe('the clock of a demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tipstaff-moved-'));
  const real = systemClock.now();
  const setting = `demo:2024-10-01T08:00:00Z@${real},${join(folder, 'moved')}`;
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is moved on for every process that has it, and leaves nothing else behind', () => {
    expect(isMovable(setting)).toBe(true);
    const known = clockOfSetting(setting);
    expect(known.today()).toBe('2024-10-01');
    moveClockOn(setting, MEETING, real);
    // Who moved it does not wait: the page that says so shows it.
    const clocks = [known, clockOfSetting(setting)];
    expect(clocks.map((clock) => clock.today())).toEqual(['2024-10-08', '2024-10-08']);
    expect(readdirSync(folder)).toEqual(['moved']);
  });

  it('never goes back, and not far at once', () => {
    const move = (to: string) => () => moveClockOn(setting, Instant.parse(to), real);
    expect(move('2024-10-02T08:00:00Z')).toThrow(
      expect.objectContaining({ code: 'clock.backwards' }),
    );
    expect(move('2034-10-02T08:00:00Z')).toThrow(
      expect.objectContaining({ code: 'clock.too-far' }),
    );
  });

  it.each(['real', null, `demo:2024-10-01T08:00:00Z@${real}`])('%j is moved by nobody', (given) => {
    expect(isMovable(given)).toBe(false);
    expect(() => moveClockOn(given, MEETING, real)).toThrow(
      expect.objectContaining({
        code: 'clock.not-movable',
        message: expect.stringContaining('given services go by the time that they were given'),
      }),
    );
  });
});
