import { localPathOf } from './sign-in';

describe('the page after the sign-in', () => {
  it.each(['/', '/docs', '/api/v1/cases?type=complaint&force=norfolk', '/a/../docs#part'])(
    'may be a path of this server: %s',
    (path) => {
      const there = new URL(localPathOf(path), 'https://tipstaff.example');
      expect(there.href).toBe(new URL(path, 'https://tipstaff.example').href);
    },
  );

  it.each([
    ...['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example'],
    ...['/\t/evil.example', '/\n/evil.example', '/.//evil.example', '/x/..//evil.example'],
    ...['/%0d%0a/ü', 'javascript:alert(1)', 'docs', '', ' /docs', '/docs\r\nSet-Cookie: a=b'],
    ...[undefined, ['/docs', '/docs'], `/${'a'.repeat(2_000)}`],
  ])('is otherwise the usual one: %j', (asked) => {
    expect(localPathOf(asked)).toBe('/');
  });
});
