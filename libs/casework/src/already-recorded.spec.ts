import { LocalDate } from '@tipstaff/kernel';
import { besideRecord, type OfferedFact } from './already-recorded';
import { factEvent } from './fact-event';
import { type NewFact } from './fact';
import { factOf, givenHistory, written } from './given-when-then.fixture';

function held(...facts: NewFact[]) {
  return written(facts.map((fact) => factEvent('conduct', fact)));
}

const notYetRecorded = <F extends OfferedFact>(...given: Parameters<typeof besideRecord<F>>) =>
  besideRecord(...given).fresh;

function undated(fact: NewFact): OfferedFact {
  return { ...fact, enteredOn: null };
}

const notice = factOf('notice', '2023-09-05', null, { person: 'OFF-0001' });
const noted = factOf('notice', '2023-09-05', null, { note: 'By hand.' });

describe('an offered fact', () => {
  it('is held when it was entered alike, whatever its day of entry where none is offered', () => {
    expect(notYetRecorded(held(notice), [notice])).toEqual([]);
    expect(notYetRecorded(held(notice), [undated(notice)])).toEqual([]);
    const later = factOf('notice', '2023-09-05', null, {
      person: 'OFF-0001',
      enteredOn: '2023-10-01',
    });
    expect(notYetRecorded(held(notice), [later])).toEqual([later]);
  });

  it('is another fact when it is about another person or has another note', () => {
    const other = factOf('notice', '2023-09-05', null, { person: 'OFF-0002' });
    expect(notYetRecorded(held(notice), [other])).toEqual([other]);
    expect(notYetRecorded(held(notice), [undated(other)])).toEqual([undated(other)]);
    const bare = factOf('notice', '2023-09-05');
    expect(notYetRecorded(held(bare), [noted])).toEqual([noted]);
    expect(notYetRecorded(held(noted), [bare])).toEqual([bare]);
  });

  it('is matched one to one: of two like facts, one may be new', () => {
    expect(notYetRecorded(held(notice), [notice, notice])).toEqual([notice]);
    expect(notYetRecorded(held(notice, notice), [notice, notice])).toEqual([]);
  });

  it('is held where its note was erased, but only in place of a note', () => {
    const erased = held(noted).map((event) => ({ ...event, content: null }));
    expect(notYetRecorded(erased, [noted])).toEqual([]);
    const bare = factOf('notice', '2023-09-05');
    expect(notYetRecorded(erased, [bare])).toEqual([bare]);
  });

  it('takes an exact likeness before one that was erased', () => {
    const second = factOf('notice', '2023-09-05', null, { note: 'By post.' });
    const [first, other] = held(second, noted);
    const history = [{ ...first, content: null }, other];
    expect(notYetRecorded(history, [noted, second])).toEqual([]);
  });

  it('is held though it was corrected or withdrawn since', () => {
    const change = {
      on: notice.on,
      enteredOn: notice.on,
      content: { reason: 'Mistyped.' },
      number: 2,
    };
    const corrected = {
      ...change,
      type: 'conduct.fact-corrected',
      data: { fact: 1, factOn: '2023-09-06' },
    };
    const withdrawn = { ...change, type: 'conduct.fact-withdrawn', data: { fact: 1 } };
    expect(notYetRecorded([...held(notice), corrected], [notice])).toEqual([]);
    expect(notYetRecorded([...held(notice), withdrawn], [notice])).toEqual([]);
  });

  it('is held where a correction made it say the same, as the other system was mended too', () => {
    const opened = factOf('came-to-attention', '2023-09-01');
    const { history } = givenHistory('conduct', held(opened, notice))
      .when({
        kind: 'correct',
        fact: 2,
        to: { on: LocalDate.of(2023, 9, 6) },
        reason: 'Mistyped.',
        today: LocalDate.of(2023, 10, 2),
      })
      .then({});
    const mended = { ...notice, on: LocalDate.of(2023, 9, 6) };
    expect(notYetRecorded(history, [mended])).toEqual([]);
    expect(notYetRecorded(history, [notice])).toEqual([]);
    // One fact stands for one row: a file that has both tells of two.
    expect(notYetRecorded(history, [mended, notice])).toEqual([mended]);
  });
});

describe('an offered fact with a key', () => {
  const keyed = { ...noted, key: '7', details: { officers: 'OFF-0001' } };
  const differing = (...given: Parameters<typeof besideRecord>) => {
    const { fresh, differing: found } = besideRecord(...given);
    return { fresh, found: found.map(({ held: { number }, fields }) => [number, ...fields]) };
  };

  it('is held under it where it says the same, and else differs', () => {
    expect(differing(held(keyed), [keyed])).toEqual({ fresh: [], found: [] });
    expect(differing(held(keyed), [undated(keyed)])).toEqual({ fresh: [], found: [] });
    const other = { ...keyed, note: 'By post.', details: { officers: 'OFF-0002' } };
    expect(differing(held(keyed), [other])).toEqual({
      fresh: [],
      found: [[1, 'note', 'field:officers']],
    });
    expect(differing(held(keyed), [{ ...other, key: '8' }])).toEqual({
      fresh: [{ ...other, key: '8' }],
      found: [],
    });
  });

  it('differs where the fact it is came without a key and without details', () => {
    expect(differing(held(noted), [keyed])).toEqual({ fresh: [], found: [[1, 'field:officers']] });
    expect(differing(held(noted), [{ ...keyed, details: {} }])).toEqual({ fresh: [], found: [] });
    // A fact stands for one row: the second is another.
    const second = { ...keyed, key: '8' };
    expect(differing(held(noted), [keyed, second])).toEqual({
      fresh: [second],
      found: [[1, 'field:officers']],
    });
  });

  it('is any text where that was erased', () => {
    const erased = held(keyed).map((event) => ({ ...event, content: null }));
    expect(differing(erased, [{ ...keyed, note: 'By post.' }])).toEqual({ fresh: [], found: [] });
    expect(differing(erased, [{ ...keyed, note: null }]).found).toEqual([[1, 'note']]);
  });

  it('without one is held by a fact that has one and says the same', () => {
    expect(differing(held(keyed), [noted])).toEqual({ fresh: [], found: [] });
  });
});
