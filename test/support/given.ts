/**
 * What jest's global setup tells the tests.
 * @throws Error when the services were not started: such a test fails, it is never skipped.
 */
export function given(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    `${name} is not set: only *.int.spec.ts and test/*.e2e-spec.ts have services (test/global-setup.mjs starts them).`,
  );
}
