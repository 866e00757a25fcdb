import { type CaseEvent } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { figuresInMemory, type ToldCase } from '../figures-in-memory.fixture';
import { learningRegister, namesSomething } from './learning-register';

const window = { from: LocalDate.parse('2024-09-01'), to: LocalDate.parse('2024-09-30') };

function learned(
  reference: string,
  on: string,
  details: Readonly<Record<string, string>>,
  value = 'organisational',
): ToldCase {
  const event = {
    ...{ number: 1, type: 'complaint.learning', on, enteredOn: on, data: { value, details } },
    content: {},
  } as unknown as CaseEvent;
  return { ref: { type: 'complaint', force: 'norfolk', reference }, events: [event] };
}

const register = (...cases: readonly ToldCase[]) =>
  learningRegister(figuresInMemory(cases), { force: 'norfolk', window });

const TOLD = { publisher: 'professional-standards', lesson: 'Write down why a search was made.' };

it('has theme, kind, what was done and who may publish, of the window alone', async () => {
  const found = await register(
    learned('CO/2/24', '2024-09-12', {
      ...{ ...TOLD, themes: 'training+custody', learned: 'CO/2/24: not written down' },
      done: 'Briefing for all',
    }),
    learned('CO/1/24', '2024-10-01', TOLD),
  );
  expect(found.register).toEqual([
    {
      ...{ type: 'complaint', case: 'CO/2/24', on: '2024-09-12', kind: 'organisational' },
      ...{ themes: ['training', 'custody'], learned: 'CO/2/24: not written down' },
      ...{ done: 'Briefing for all', ...TOLD },
    },
  ]);
});

it('makes a sheet that names no one, and tells how much is held back', async () => {
  const { sheet } = await register(
    learned('CO/1/24', '2024-09-03', { ...TOLD, themes: 'custody' }),
    learned('CO/2/24', '2024-09-04', { ...TOLD, themes: 'custody' }, 'individual'),
    learned('CO/3/24', '2024-09-05', { ...TOLD, publisher: 'nobody' }),
    learned('CO/4/24', '2024-09-06', { lesson: 'Nobody said who may publish this.' }),
    learned('CO/5/24', '2024-09-07', { ...TOLD, lesson: 'PC Smith learned it on Monday.' }),
  );
  expect(sheet).toEqual({
    themes: [{ theme: 'custody', lessons: ['Write down why a search was made.'] }],
    heldBack: 3,
  });
});

it.each([
  'as in CO/00123/24',
  'the officer OFF-12',
  'at NW-01',
  'on 12 September',
  'on 2024-09-12',
  'last Monday',
  'Sergeant Brown said',
])('sees that this names something: %s', (words) => {
  expect(namesSomething(words)).toBe(true);
});

it('leaves plain words alone', () => {
  expect(namesSomething('Tell the complainant within 10 working days, and say why.')).toBe(false);
  expect(namesSomething('The constable may ask once more.')).toBe(false);
});
