import { refuseOldNode } from './prepare.mjs';

describe('refuseOldNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.9.0'])('accepts Node.js %s', (version) => {
    expect(() => refuseOldNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3', '9.99.0'])('refuses Node.js %s and says what to do', (version) => {
    expect(() => refuseOldNode(version)).toThrow(
      `This is Node.js ${version}, and Tipstaff needs 20.19 or newer: install a newer Node.js`,
    );
  });
});
