import { restrictableTypes } from '@tipstaff/casework';
import { randomUUID } from 'node:crypto';
import { pathOf } from './api-world';
import {
  FORCE,
  must,
  type Person,
  type Restrictable,
  RestrictedWorld,
  saidTo,
} from './restricted-world';

const made = ['receive', { on: '2023-09-06' }] as const;

let world: RestrictedWorld;
let named: Person;
let other: Person;

beforeAll(async () => {
  world = await RestrictedWorld.start();
  named = await world.person('named', 'head-of-psd');
  other = await world.person('other', 'head-of-psd', 'hearing-administrator', 'administrator');
});
afterAll(() => world.close());

describe('the people who are named', () => {
  const COME_AND_GO = 'CO-PEOPLE';
  const statusFor = async (who: Person) => (await who.get(pathOf('complaint', COME_AND_GO))).status;

  it('are whoever restricts in any case, and come and go by name', async () => {
    await must(named.restrict(COME_AND_GO));
    await named.enters(COME_AND_GO, 1, made);
    expect([await statusFor(named), await statusFor(other)]).toEqual([200, 404]);
    const last = await named.command('complaint', COME_AND_GO, 'un-name-person', {
      ...{ version: 2, body: { person: named.id } },
    });
    expect([last.status, last.body.code]).toEqual([409, 'complaint.last-named']);
    const person = { person: other.id, note: 'Seconded.' };
    await must(
      named.command('complaint', COME_AND_GO, 'name-person', { version: 2, body: person }),
    );
    expect(await statusFor(other)).toBe(200);
    const key = randomUUID();
    const lift = { version: 3, body: { person: named.id }, key };
    await must(other.command('complaint', COME_AND_GO, 'un-name-person', lift));
    expect([await statusFor(named), await statusFor(other)]).toEqual([404, 200]);
    await must(
      other.command('complaint', COME_AND_GO, 'lift-restriction', { version: 4, body: {} }),
    );
    await world.caughtUp();
    expect([await statusFor(named), await statusFor(other)]).toEqual([200, 200]);
    const found = await named.get(`/api/v1/cases?force=${FORCE}&q=${COME_AND_GO}`);
    expect(found.body.cases).toHaveLength(1);
  });

  it('get no answer to a command of theirs again once they are named no longer', async () => {
    const reference = 'CO-REPEATED';
    await must(named.restrict(reference, { named: [other.id] }));
    const key = randomUUID();
    const receive = { version: 1, body: { on: '2024-03-01' }, key };
    await must(other.command('complaint', reference, 'receive', receive));
    await must(other.command('complaint', reference, 'receive', receive));
    await must(
      named.command('complaint', reference, 'un-name-person', {
        ...{ version: 2, body: { person: other.id } },
      }),
    );
    const again = await saidTo(
      other.command('complaint', reference, 'receive', receive),
      reference,
    );
    const none = await saidTo(
      other.command('complaint', 'NO-SUCH', 'receive', { ...receive, key: randomUUID() }),
      'NO-SUCH',
    );
    expect(again).toEqual(none);
  });

  it('are ids of people at the provider, each once', async () => {
    for (const ids of [['A. Name'], ['|'], ['a|b', 'a|b'], 'a|b', [7]]) {
      const answer = await named.restrict('CO-NAMES', { named: ids as string[] });
      expect([ids, answer.status]).toEqual([ids, 400]);
    }
  });
});

describe('a case of each type that can be', () => {
  it.each(restrictableTypes as readonly Restrictable[])('is restricted: %s', async (type) => {
    await must(named.restrict('ANY-1', {}, type));
    expect((await named.get(pathOf(type, 'ANY-1'))).body).toMatchObject({
      ...{ state: null, version: 1, restriction: { since: '2024-10-01', named: [named.id] } },
    });
    const none = await saidTo(other.get(pathOf(type, 'NO-SUCH')), 'NO-SUCH');
    expect(await saidTo(other.get(pathOf(type, 'ANY-1')), 'ANY-1')).toEqual(none);
  });
});
