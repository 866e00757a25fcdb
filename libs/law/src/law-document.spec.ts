import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawDocument } from './law-document';
import { statutoryRules } from './statutory-rules.table';

describe('docs/law.md', () => {
  it('says what the tables say: npm run generate writes it anew', () => {
    const written = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'law.md'), 'utf8');
    expect(written).toBe(`${lawDocument()}\n`);
  });

  it('has a row to sign for every rule, and one for the regimes', () => {
    const document = lawDocument();
    for (const id of Object.keys(statutoryRules)) expect(document).toContain(`\n## ${id}\n`);
    expect(document.match(/Signed off by/g)).toHaveLength(Object.keys(statutoryRules).length + 1);
  });
});
