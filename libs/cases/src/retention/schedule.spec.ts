import { type RecordedEvent } from '@tipstaff/event-store';
import { checkedClass } from './class-faults';
import { shippedClasses } from './retention-schedule.table';
import { scheduleFrom } from './schedule';

const complaint = shippedClasses.find(({ id }) => id === 'complaint');
const own = { ...complaint, period: { count: 7, unit: 'years' } };
const event = (name: string, data: object, position: number) =>
  ({
    type: `retention.${name}`,
    data,
    actor: 'records',
    on: '2024-10-01',
    position,
  }) as unknown as RecordedEvent;
const set = event('class-set', { class: own }, 1);
const withdrawn = event('class-withdrawn', { class: 'complaint' }, 2);

describe('the schedule of a force', () => {
  it.each([
    ['is what ships', [], 0, 6, null],
    [
      'has its own class in place of one that ships',
      [set],
      1,
      7,
      { actor: 'records', on: '2024-10-01', position: 1 },
    ],
    ['has what ships again once that is withdrawn', [set, withdrawn], 2, 6, null],
  ])('%s', (_, events, version, count, setBy) => {
    const schedule = scheduleFrom(events);
    expect(schedule.version).toBe(version);
    expect(schedule.classes.filter(({ id }) => id === 'complaint')).toEqual([
      expect.objectContaining({ period: { count, unit: 'years' }, setBy }),
    ]);
    expect(schedule.classes).toHaveLength(shippedClasses.length);
  });
});

describe('a class', () => {
  it.each(shippedClasses)('that ships can be set as it is: $id', (one) => {
    expect(checkedClass(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it.each<[string, object | null, string]>([
    ['that is no object', null, ''],
    ['that says more than a class can', { note: 'Ask the records manager.' }, ''],
    ['without an id', { id: 'Ein Name' }, '/id'],
    ['without a source', { source: ' ' }, '/source'],
    ['that does not say how sure it is', { confidence: 'quite' }, '/confidence'],
    ['that says nothing of what then', { then: 'delete' }, '/then'],
    ['of no time', { period: { count: 0, unit: 'years' } }, '/period/count'],
    ['of half a year', { period: { count: 0.5, unit: 'years' } }, '/period/count'],
    ['in weeks', { period: { count: 6, unit: 'weeks' } }, '/period/unit'],
    ['that takes nothing', { takes: [] }, '/takes'],
    ['that takes policing bodies', { takes: [{ type: 'policing-body' }] }, '/takes/0/type'],
    [
      'that waits for what is no milestone',
      { takes: [{ type: 'complaint', facts: [{ milestone: 'finalized' }] }] },
      '/takes/0/facts/0/milestone',
    ],
    [
      'that waits for a value that is never said',
      { takes: [{ type: 'complaint', facts: [{ milestone: 'finalised', values: ['upheld'] }] }] },
      '/takes/0/facts/0/values',
    ],
    [
      'that rests on sealed text',
      {
        takes: [
          { type: 'proceeding', facts: [{ milestone: 'barred-list-reported', field: 'name' }] },
        ],
      },
      '/takes/0/facts/0/field',
    ],
    ['with a trigger of another type', { trigger: { milestone: 'outcome' } }, '/trigger/milestone'],
  ])('%s is refused, and says where', (_, fields, pointer) => {
    expect.assertions(1);
    try {
      checkedClass(fields && { ...complaint, ...fields });
    } catch (error) {
      expect(error).toMatchObject({ code: 'retention.class-invalid', pointer });
    }
  });
});
