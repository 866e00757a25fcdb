import { movableClock } from '@tipstaff/test-support';
import { type Place, SendingGroups } from './sending-groups';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('mails that are sending', () => {
  const clock = movableClock('2024-10-01T08:00:00Z');
  let having: Place[];
  beforeEach(() => (having = []));

  function begin(groups: SendingGroups, mails: number): void {
    for (let n = 0; n < mails; n += 1) {
      void groups.join().then((place) => having.push(place));
    }
  }

  /** All that have their turn come to their end. @returns how many they were */
  async function endTurns(): Promise<number> {
    await settled();
    const places = having.splice(0);
    for (const place of places) place.leave();
    return places.length;
  }

  it('are two at first, and more while they go quickly, up to the most', async () => {
    const groups = new SendingGroups(clock, 8);
    begin(groups, 40);
    const counts: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) counts.push(await endTurns());
    expect(counts).toEqual([2, 6, 8, 8, 8]);
  });

  it('are fewer again while they take long', async () => {
    const groups = new SendingGroups(clock, 8);
    begin(groups, 60);
    while ((await endTurns()) < 8);
    const counts: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await settled();
      clock.moveTo(new Date(Date.parse(clock.now()) + 1_500).toISOString());
      counts.push(await endTurns());
    }
    expect(counts.at(-1)).toBe(2);
  });

  it('wait for the answers to the others of their group', async () => {
    const groups = new SendingGroups(clock, 4);
    begin(groups, 6);
    await endTurns();
    await settled();
    const [first, second] = having as [Place, Place];
    const order: string[] = [];
    const waits = first.answered().then(() => order.push('first goes on'));
    await settled();
    order.push('second is answered');
    await Promise.all([waits, second.answered()]);
    expect(order).toEqual(['second is answered', 'first goes on']);
    await endTurns();
  });

  it('keep their turn, and nobody gets one, when the worker is stopping', async () => {
    const groups = new SendingGroups(clock, 2);
    begin(groups, 2);
    await settled();
    const waits = groups.join();
    groups.close();
    await expect(waits).rejects.toMatchObject({ code: 'reminder.stopping' });
    await expect(groups.join()).rejects.toMatchObject({ code: 'reminder.stopping' });
    expect(having).toHaveLength(2);
  });
});
