import { type Dto } from '../api/types';
import { eachOnce, obligationOfKey } from './obligation-of-key';

type Obligation = Pick<Dto<'CaseObligationDto'>, 'id' | 'status' | 'endedOn'>;

const id = 'complaint:norfolk:CO/1/24#R-KI-2#handling-3';
const other = { id: 'complaint:norfolk:CO/1/24#R-KI-3#4', status: 'owed', endedOn: null } as const;
const first = { id, status: 'ended', endedOn: '2024-09-02' } as const;
const second = { id, status: 'ended', endedOn: '2024-09-20' } as const;
const foreseen = { id, status: 'foreseen', endedOn: null } as const;
const owed = { id, status: 'owed', endedOn: null } as const;
const awaited = { id, status: 'awaited', endedOn: null } as const;

it.each<[string, readonly Obligation[], Obligation | undefined]>([
  ['owed', [other, first, owed], owed],
  ['owed by somebody else', [first, awaited], awaited],
  ['owed, before what is foreseen', [foreseen, owed], owed],
  ['foreseen', [first, foreseen], foreseen],
  ['done, and stood last', [second, first, other], second],
  ['of another key', [other], undefined],
])('the obligation that an address means is the one that is %s', (_, obligations, meant) => {
  expect(obligationOfKey(obligations, 'R-KI-2~handling-3')).toBe(meant);
});

it('what was given to somebody else is one obligation, and not two', () => {
  expect(eachOnce([first, owed, other])).toEqual([owed, other]);
});
