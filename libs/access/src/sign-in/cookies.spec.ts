import { cookieLine, cookieOf } from './cookies';

describe('a cookie', () => {
  const of = (cookie: string | undefined) => cookieOf({ headers: { cookie } }, 'tipstaff');

  it('is found by its whole name', () => {
    expect(of('tipstaff=abc-_9')).toBe('abc-_9');
    expect(of('a=b; tipstaff=abc;c=d')).toBe('abc');
    expect(of('not-tipstaff=x; tipstaff-sign-in=y')).toBeNull();
  });

  it('is none where nobody here could have set it', () => {
    for (const cookie of [
      undefined,
      '',
      'tipstaff',
      'tipstaff=',
      "tipstaff=' OR 1=1",
      'tipstaff=é',
    ])
      expect(of(cookie)).toBeNull();
    expect(of(`tipstaff=${'x'.repeat(201)}`)).toBeNull();
  });

  it('is for the whole host, for no script, and under https for nothing else', () => {
    expect(cookieLine('tipstaff', 'abc', { isSecure: false })).toBe(
      'tipstaff=abc; Path=/; HttpOnly; SameSite=Lax',
    );
    expect(cookieLine('__Host-tipstaff', '', { isSecure: true, seconds: 0 })).toBe(
      '__Host-tipstaff=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
    );
  });
});
