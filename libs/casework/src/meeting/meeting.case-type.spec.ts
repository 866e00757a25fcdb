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

  it('is cancelled with a reason, and is not both held and cancelled', () => {
    const cancelled = fact('cancelled', '2025-01-20', null, { note: 'No quorum.' });
    expect(given(scheduled, moved, cancelled).state()).toEqual({
      status: 'cancelled',
      cancelledOn: '2025-01-20',
    });
    given(scheduled)
      .when(record(fact('cancelled', '2025-01-20')))
      .thenRefused('meeting.note-missing');
    const refused = given(scheduled, moved, cancelled)
      .when(record(fact('held', '2025-01-29')))
      .thenRefused('meeting.held-and-cancelled');
    expect(refused.message).toContain('withdraw one of the two');
    given(scheduled, cancelled)
      .when(record(fact('moved', '2025-01-21', '2025-02-05')))
      .thenRefused('meeting.moved-after-cancelled');
    given(scheduled, cancelled).when(record(cancelled)).thenRefused('meeting.cancelled-twice');
  });

  it('says who attended, sealed', () => {
    const held = {
      ...fact('held', '2025-01-29'),
      details: { attendance: 'A. Person; apologies B. Person' },
    };
    given(scheduled, moved)
      .when(record(held))
      .then({
        data: { sealed: ['details.attendance'] },
        secret: {
          subject: 'case',
          content: { 'details.attendance': 'A. Person; apologies B. Person' },
        },
      });
    given(scheduled, moved)
      .when(record(fact('held', '2025-01-29')))
      .then({ data: {} });
  });

  it('owes nothing', () => {
    expect(given(scheduled).obligations()).toEqual([]);
  });
});

describe('what the minutes of a meeting say', () => {
  const held = fact('held', '2025-01-29');
  const item = (number: string, on = '2025-01-20') => ({
    ...fact('agenda-item', on),
    details: { number, item: 'Public questions', time: '10:15', paper: 'Verbal update' },
  });

  it('has an agenda of numbered items, open to read', () => {
    given(scheduled, item('1'))
      .when(record(item('2')))
      .then({
        type: 'meeting.agenda-item',
        data: {
          details: {
            number: '2',
            item: 'Public questions',
            time: '10:15',
            paper: 'Verbal update',
          },
        },
      });
    given(scheduled, item('4'))
      .when(record(item('4', '2025-01-21')))
      .thenRefused('meeting.agenda-number-taken');
  });

  it('seals who attended, who sent apologies, interests and risks', () => {
    const attendance = {
      ...fact('attendance', '2025-01-29'),
      details: { present: 'Commissioner: A. Person', apologies: 'B. Person' },
    };
    given(scheduled, held)
      .when(record(attendance))
      .then({ data: { sealed: ['details.apologies', 'details.present'] } });
    given(scheduled, held, attendance)
      .when(record(attendance))
      .thenRefused('meeting.attendance-twice');
    const risk = {
      ...fact('risk-raised', '2025-01-29'),
      details: { risk: 'Funding of the next year', by: 'Chief Constable' },
    };
    given(scheduled, held, risk)
      .when(record(risk))
      .then({ data: { details: { by: 'Chief Constable' }, sealed: ['details.risk'] } });
  });

  it('says which interests were declared, where some were', () => {
    const declared = fact('declarations', '2025-01-29', 'declared');
    given(scheduled).when(record(declared)).thenRefused('meeting.declared-without-interests');
    given(scheduled)
      .when(record({ ...declared, details: { interests: 'A. Person: owns a venue' } }))
      .then({ data: { value: 'declared', sealed: ['details.interests'] } });
    given(scheduled)
      .when(record(fact('declarations', '2025-01-29', 'none')))
      .then({});
  });

  it('has its minutes confirmed once, at a later meeting that is named, after it was held', () => {
    const confirmed = fact('minutes-confirmed', '2025-04-16', 'accurate', {
      related: 'PAM-2025-04',
    });
    given(scheduled, held).when(record(confirmed)).then({ type: 'meeting.minutes-confirmed' });
    given(scheduled).when(record(confirmed)).thenRefused('meeting.minutes-confirmed-without-held');
    given(scheduled, held)
      .when(record(fact('minutes-confirmed', '2025-04-16', 'accurate')))
      .thenRefused('meeting.related-missing');
    given(scheduled, held, confirmed)
      .when(record(confirmed))
      .thenRefused('meeting.minutes-confirmed-twice');
  });
});

describe('a public question', () => {
  const asked = (number: string, on = '2025-01-10') => ({
    ...fact('question-asked', on),
    details: { number, topic: 'Noise cameras', question: 'When will the trial end?' },
  });
  const answered = (number: string, on = '2025-01-29', actions?: string) => ({
    ...fact('question-answered', on),
    details: { number, answer: 'In spring.', ...(actions ? { actions } : {}) },
  });

  it('is asked under a number and answered, and the answer may point to actions', () => {
    given(scheduled, asked('1'))
      .when(record(answered('1', '2025-01-29', 'PAM-2025-01/12+PAM-2025-01/13')))
      .then({
        type: 'meeting.question-answered',
        data: {
          details: { number: '1', actions: 'PAM-2025-01/12+PAM-2025-01/13' },
          sealed: ['details.answer'],
        },
      });
  });

  it('is kept sealed, but for its number and topic', () => {
    given(scheduled)
      .when(record(asked('1')))
      .then({
        data: {
          details: { number: '1', topic: 'Noise cameras' },
          sealed: ['details.question'],
        },
      });
  });

  it('is not answered before it was asked, nor where it never was', () => {
    given(scheduled)
      .when(record(answered('1')))
      .thenRefused('meeting.answered-without-question');
    given(scheduled, asked('1'))
      .when(record(answered('2')))
      .thenRefused('meeting.answered-without-question');
    given(scheduled, asked('1'))
      .when(record(answered('1', '2025-01-09')))
      .thenRefused('meeting.answered-without-question');
  });

  it('has its number to itself', () => {
    given(scheduled, asked('1'))
      .when(record(asked('1', '2025-01-12')))
      .thenRefused('meeting.question-number-taken');
    given(scheduled, asked('1'))
      .when(record(asked('2', '2025-01-12')))
      .then({});
  });

  it('may be answered further later, and may stay unanswered', () => {
    given(scheduled, asked('1'), answered('1'))
      .when(record(answered('1', '2025-02-03')))
      .then({});
    expect(given(scheduled, asked('1'), fact('held', '2025-01-21')).state().status).toBe('held');
  });
});
