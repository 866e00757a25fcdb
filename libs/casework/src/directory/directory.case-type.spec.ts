import { LocalDate } from '@tipstaff/kernel';
import { casesOf, type FactExtras } from '../given-when-then.fixture';
import { directoryOn, isInDirectory } from './directory';
import { type DirectoryMilestone } from './directory.case-type';

const { given, fact, record } = casesOf<DirectoryMilestone>('directory');
const day = LocalDate.parse;

const opened = fact('opened', '2024-06-01');
const joined = (
  reference: string,
  on: string,
  { team, signIn = reference.toLowerCase() }: { team?: string; signIn?: string } = {},
) =>
  fact('person-joined', on, null, {
    person: reference,
    details: {
      'sign-in': signIn,
      name: `Sample ${reference}`,
      address: `${signIn}@norfolk.example`,
      ...(team === undefined ? {} : { team }),
    },
  });
const of = (milestone: DirectoryMilestone, person: string, on: string, extras: FactExtras = {}) =>
  fact(milestone, on, null, { person, ...extras });
const formed = of('team-formed', 'TEAM-1', '2015-01-05', { details: { title: 'Complaints' } });

describe('the directory of a force', () => {
  it('says of each day who is there, in which team, and who has left', () => {
    const { timeline, state } = given(
      opened,
      formed,
      joined('STF-0001', '2015-02-02', { team: 'TEAM-1' }),
      joined('STF-0002', '2020-02-03'),
      of('person-changed', 'STF-0002', '2021-05-04', {
        details: { address: 'new@norfolk.example' },
      }),
      of('person-left', 'STF-0001', '2024-01-08'),
    );
    const on = (text: string) => directoryOn(timeline, day(text));
    expect(on('2015-02-01').people).toEqual([]);
    expect(on('2024-01-07').people[0]).toMatchObject({
      ...{ reference: 'STF-0001', name: 'Sample STF-0001', team: 'TEAM-1' },
      ...{ signIn: 'stf-0001', joinedOn: '2015-02-02', leftOn: null },
    });
    expect(on('2024-01-08').people[0]).toMatchObject({ leftOn: '2024-01-08' });
    expect(isInDirectory(on('2024-01-08'), 'STF-0001', 'person')).toBe(false);
    expect(on('2021-05-03').people[1]?.address).toBe('stf-0002@norfolk.example');
    expect(on('2021-05-04').people[1]).toMatchObject({
      ...{ address: 'new@norfolk.example', name: 'Sample STF-0002' },
    });
    expect(state()).toEqual({ status: 'open', people: 1, teams: 1 });
  });

  it('seals names and addresses for the person, and keeps nothing of them in clear', () => {
    const [, event] = given(opened, joined('STF-0001', '2024-02-05')).history;
    expect(JSON.stringify(event?.data)).not.toMatch(/Sample|example/);
    expect(event).toMatchObject({
      data: { person: 'STF-0001', details: { 'sign-in': 'stf-0001' } },
      content: { 'details.name': 'Sample STF-0001' },
    });
  });

  it('names a deputy from a day to a day, the latest alone', () => {
    const { timeline } = given(
      opened,
      joined('STF-0001', '2024-01-02'),
      joined('STF-0002', '2024-01-02'),
      joined('STF-0003', '2024-01-02'),
      of('deputy-named', 'STF-0001', '2024-02-01', { details: { deputy: 'STF-0002' } }),
      of('deputy-named', 'STF-0001', '2024-03-01', {
        details: { deputy: 'STF-0003', until: '2024-03-15' },
      }),
    );
    const deputies = (text: string) =>
      directoryOn(timeline, day(text)).deputies.map(({ deputy }) => deputy);
    expect(deputies('2024-01-31')).toEqual([]);
    expect(deputies('2024-02-01')).toEqual(['STF-0002']);
    expect(deputies('2024-03-15')).toEqual(['STF-0003']);
    expect(deputies('2024-03-16')).toEqual([]);
  });

  it('sets the mailbox of an office, the last word counts', () => {
    const set = (on: string, address: string) =>
      fact('office-set', on, null, { details: { office: 'Chief Constable', address } });
    const { timeline } = given(
      opened,
      set('2024-01-02', 'a@x.example'),
      set('2024-02-01', 'b@x.example'),
    );
    expect(directoryOn(timeline, day('2024-01-31')).offices[0]?.address).toBe('a@x.example');
    expect(directoryOn(timeline, day('2024-02-01')).offices).toHaveLength(1);
  });

  it.each([
    ['already-there', joined('STF-0001', '2024-03-01')],
    ['no-such-team', joined('STF-0002', '2024-03-01', { team: 'TEAM-9' })],
    ['sign-in-taken', joined('STF-0002', '2024-03-01', { signIn: 'stf-0001' })],
    ['no-such-person', of('person-left', 'STF-0007', '2024-03-01')],
    ['no-such-person', of('person-left', 'STF-0001', '2024-01-01')],
    ['no-such-team', of('team-closed', 'STF-0001', '2024-03-01')],
    ['not-a-reference', joined('Jo Brown', '2024-03-01', { signIn: 'jo' })],
    [
      'own-deputy',
      of('deputy-named', 'STF-0001', '2024-03-01', { details: { deputy: 'STF-0001' } }),
    ],
    [
      'no-such-person',
      of('deputy-named', 'STF-0001', '2024-03-01', { details: { deputy: 'STF-9' } }),
    ],
    ['opened-twice', fact('opened', '2024-07-01')],
  ])('refuses %s', (code, next) => {
    given(opened, joined('STF-0001', '2024-02-05'))
      .when(record(next))
      .thenRefused(`directory.${code}`);
  });

  it('is opened before anybody is entered', () => {
    given()
      .when(record(joined('STF-0001', '2024-02-05')))
      .thenRefused('directory.never-opened');
  });

  it('takes back who left, under the same reference', () => {
    const { timeline } = given(
      opened,
      joined('STF-0001', '2024-01-02'),
      of('person-left', 'STF-0001', '2024-02-01'),
      joined('STF-0001', '2024-04-01'),
    );
    expect(isInDirectory(directoryOn(timeline, day('2024-04-01')), 'STF-0001', 'person')).toBe(
      true,
    );
  });
});
