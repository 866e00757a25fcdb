import { type RecordedEvent } from '@tipstaff/event-store';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { holidayAdded, LawOfRecord } from './law-of-record';

const day = (text: string): LocalDate => LocalDate.parse(text);

const added = ['2025-05-12', '2025-05-13'].map((date) =>
  holidayAdded({ date: day(date), title: 'x', source: 'x', knownOn: day('2025-05-01') }),
) as unknown as RecordedEvent[];

/** Answers each look with so many holidays, when the test lets it. */
function heldBack() {
  const answers: (() => void)[] = [];
  let looks = 0;
  const load = () => {
    looks += 1;
    const seen = added.slice(0, looks);
    return new Promise<RecordedEvent[]>((resolve) => answers.push(() => resolve(seen)));
  };
  return { load, answers };
}

it('is the shipped law while the record holds no holiday', async () => {
  const law = new Law();
  const ofRecord = new LawOfRecord(law, { load: () => Promise.resolve([]) });
  expect(await ofRecord.current()).toBe(law);
});

it('does not go back to fewer holidays when an earlier look ends last', async () => {
  const { load, answers } = heldBack();
  const ofRecord = new LawOfRecord(new Law(), { load });
  const [first, second] = [ofRecord.current(), ofRecord.current()];
  answers[1]?.();
  expect((await second).calendar.version.id).toBe('england-and-wales-2028.2+2');
  answers[0]?.();
  expect((await first).calendar.version.id).toBe('england-and-wales-2028.2+2');
});
