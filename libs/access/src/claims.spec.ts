import { actorFromClaims } from './claims';

const NAMES = { roles: 'roles', forces: 'forces' };
const CLAIMS = {
  iss: 'https://id.psd.example/realms/tipstaff',
  sub: '6f1c',
  name: 'Somebody',
  roles: ['psd-case-worker'],
  forces: ['norfolk'],
};
const from = (more: object, names = NAMES) =>
  actorFromClaims({ ...CLAIMS, ...more }, 'session', names);

describe('the claims of a token', () => {
  it('say who it is, in which roles and for which forces', () => {
    expect(from({})).toMatchObject({
      id: 'id.psd.example/realms/tipstaff|6f1c',
      name: 'Somebody',
      via: 'session',
      roles: ['psd-case-worker'],
      forces: ['norfolk'],
    });
    expect(actorFromClaims(CLAIMS, 'machine-token', NAMES).name).toBeNull();
  });

  it('tell apart who has one name with two providers, and who could be taken for another', () => {
    const ids = [
      from({}),
      from({ iss: 'https://id.psd.example/realms/other' }),
      from({ sub: 'tipstaff|6f1c' }),
      from({ iss: 'https://id.psd.example/realms', sub: 'tipstaff|6f1c' }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => from({ iss: 'https://id.psd.example/realms|tipstaff' })).toThrow('"iss"');
  });

  it.each([
    [
      ['psd-supervisor', 'offline_access', 'head-of-psd'],
      ['psd-supervisor', 'head-of-psd'],
    ],
    ['psd-supervisor, machine', ['psd-supervisor', 'machine']],
    [['machine', 'machine', 7, null], ['machine']],
  ])('hold roles as %j; what is none is ignored', (roles, held) => {
    expect(from({ roles }).roles).toEqual(held);
  });

  it.each([undefined, [], ['toString', '__proto__'], { 'head-of-psd': true }, 7])(
    'without a role admit nobody, and say how to mend it: %j',
    (roles) => {
      expect(() => from({ roles })).toThrow(
        expect.objectContaining({ kind: 'forbidden', code: 'access.no-role' }),
      );
    },
  );

  it.each([
    [
      ['norfolk', 'suffolk', 'norfolk'],
      ['norfolk', 'suffolk'],
    ],
    ['every', 'every'],
    [['norfolk', 'every'], 'every'],
    [undefined, []],
    [['everyone'], ['everyone']],
  ])('hold forces as %j', (forces, held) => {
    expect(from({ forces }).forces).toEqual(held);
  });

  it('may be named by a path, or have dots in their name', () => {
    const names = { roles: 'realm_access.roles', forces: 'https://tipstaff.example/forces' };
    const actor = from(
      {
        roles: undefined,
        realm_access: { roles: ['machine'] },
        'https://tipstaff.example/forces': ['kent'],
      },
      names,
    );
    expect([actor.roles, actor.forces]).toEqual([['machine'], ['kent']]);
    expect(() => from({}, { ...NAMES, roles: 'constructor.name' })).toThrow('no role');
  });

  it.each([{ sub: '' }, { sub: 7 }, { iss: undefined }, { iss: 'no address' }])(
    'must say who it is: %j',
    (more) => {
      expect(() => from(more)).toThrow(expect.objectContaining({ code: 'access.token-wrong' }));
    },
  );
});
