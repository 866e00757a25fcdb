import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { obligationRules, owedUnder } from './obligation';

const CASEWORK = join(__dirname, '..');

const told = readdirSync(CASEWORK, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file))
  .map((file) => readFileSync(join(CASEWORK, file), 'utf8'))
  .join('\n');

describe.each(obligationRules)('what is owed under %s', (rule) => {
  it('is owed by some type of case: a row with "owed" that none names could never be owed', () => {
    expect(told).toContain(`'${rule}'`);
  });

  it('says what a person does about it, in a sentence', () => {
    expect(owedUnder[rule].nextStep).toMatch(/^[a-z].*\.$/);
  });
});
