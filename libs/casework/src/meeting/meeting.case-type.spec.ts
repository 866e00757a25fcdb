import { casesOf } from '../given-when-then.fixture';
import { meetingDate, type MeetingMilestone } from './meeting.case-type';

const { given, fact, record } = casesOf<MeetingMilestone>('meeting');

const scheduled = fact('scheduled', '2024-10-08', '2025-01-21');
const moved = fact('moved', '2024-11-18', '2025-01-29');

describe('an accountability meeting', () => {
  it('is on the day it was last moved to, and keeps its first day', () => {
    expect(given(scheduled).state()).toMatchObject({ status: 'scheduled', date: '2025-01-21' });
    const after = given(scheduled).when(record(moved)).then({ type: 'meeting.moved' });
    expect(after.state()).toEqual({
      status: 'scheduled',
      date: '2025-01-29',
      firstDate: '2025-01-21',
    });
    expect(meetingDate(after.timeline)).toBe('2025-01-29');
  });

  it('is moved by the latest decision, not by the last to be entered', () => {
    const movedAgain = fact('moved', '2024-12-01', '2025-02-05');
    expect(given(scheduled, movedAgain, moved).state()).toMatchObject({ date: '2025-02-05' });
  });

  it('is nothing before it was scheduled, and is scheduled once', () => {
    given().when(record(moved)).thenRefused('meeting.never-scheduled');
    given(scheduled)
      .when(record(fact('moved', '2024-10-07', '2025-01-29')))
      .thenRefused('meeting.before-scheduled');
    given(scheduled)
      .when(record(fact('scheduled', '2024-10-09', '2025-01-22')))
      .thenRefused('meeting.scheduled-twice');
  });

  it('is held once, and is not moved on a later day', () => {
    const held = fact('held', '2025-01-29');
    expect(given(scheduled, moved, held).state()).toEqual({ status: 'held', heldOn: '2025-01-29' });
    given(scheduled, held)
      .when(record(fact('held', '2025-01-30')))
      .thenRefused('meeting.held-twice');
    const refused = given(scheduled, held)
      .when(record(fact('moved', '2025-01-30', '2025-02-05')))
      .thenRefused('meeting.moved-after-held');
    expect(refused.message).toBe(
      '"moved" on 30 January 2025 comes after "held" on 29 January 2025: correct one of the two dates.',
    );
  });

  it('owes nothing', () => {
    expect(given(scheduled).obligations()).toEqual([]);
  });
});
