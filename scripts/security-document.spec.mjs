import { readdirSync, readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const page = read('docs/security.md');

/** The rows of the table of bad actors: number, what is tried, file, and the test where it has another name. */
const rows = [...page.matchAll(/^\| (BA-\d+) \| (.+?) \| `([^`]+)`(?:: (.+?))? \|$/gm)].map(
  ([, number, tried, file, name]) => ({ number, tried, file, name: name ?? `${number} ` }),
);

describe('the bad actors of docs/security.md', () => {
  it('are numbered one after the other, and as many as it says', () => {
    const count = Number(/^(\d+) of them/m.exec(page)?.[1]);
    expect(rows).toHaveLength(count);
    expect(rows.map(({ number }) => number)).toEqual(
      rows.map((_, index) => `BA-${String(index + 1).padStart(2, '0')}`),
    );
    expect(page.match(/^\| BA-/gm)).toHaveLength(count);
  });

  it.each(rows)('$number is a test of that name in $file', ({ file, name }) => {
    expect(read(file)).toContain(`'${name}`);
  });

  it('are all there: no test has a number that it does not', () => {
    for (const file of new Set(rows.map((row) => row.file))) {
      for (const [number] of read(file).matchAll(/(?<=')BA-\d+(?= [a-z])/g)) {
        expect(rows.filter((row) => row.file === file).map((row) => row.number)).toContain(number);
      }
    }
  });
});

describe('the checklist of docs/asvs.md', () => {
  const checklist = read('docs/asvs.md');
  const lines = checklist.match(/^\| \d.*$/gm) ?? [];

  it('has each requirement once, and one of six states', () => {
    const numbers = lines.map((line) => line.split(' ')[1]);
    expect(numbers.length).toBeGreaterThan(30);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const line of lines) {
      expect(line).toMatch(
        /^\| \d+\.\d+\.\d+ +\|.+\| (met|part|not met|provider|proxy|does not apply) +\| \S.+\|$/,
      );
    }
  });

  it('says how many lines there are of each state', () => {
    const said = /^(\d+) lines: (.+)\.$/m.exec(checklist);
    expect(Number(said?.[1])).toBe(lines.length);
    const states = said?.[2].split(', ').map((each) => /^(\d+) (.+)$/.exec(each).slice(1)) ?? [];
    const counted = states.map(([, state]) => [
      String(lines.filter((line) => line.includes(`| ${state} |`)).length),
      state,
    ]);
    expect(states).toEqual(counted);
    expect(states.reduce((sum, [count]) => sum + Number(count), 0)).toBe(lines.length);
  });

  it('names files that are there, and one for each that is met', () => {
    for (const line of lines) {
      const files = [...line.matchAll(/`([^`]+\.\w+)`/g)].map(([, file]) => file);
      if (/\| met +\|/.test(line)) expect([line, files.length > 0]).toEqual([line, true]);
      for (const file of files) expect(() => read(file)).not.toThrow();
    }
  });
});

describe('regular expressions of the sources', () => {
  /** What makes one while the program runs, and of what. */
  const made = {
    'apps/api/src/http/routes.ts': 'the patterns of our own routes',
    'apps/api/src/read-log/read-log.interceptor.ts': 'a constant',
    'libs/compliance/src/erasure/receipt.ts': 'constants',
    'libs/database/src/roles/role-names.ts': 'constants',
    'libs/kernel/src/plain-name.ts': 'constants',
    'libs/papers/src/prose/directions.ts': 'constants',
    'libs/papers/src/prose/typed-numbers.ts': 'constants',
    'libs/projections/src/case-list/case-filter.ts': 'references, escaped: case-list.int.spec.ts',
    'libs/reports/src/learning/learning-register.ts': 'constants',
    'libs/reports/src/wrapped-text.ts': 'a number',
  };
  const IN_JAVASCRIPT = /\bRegExp\(/;
  /** Where the pattern is given as a parameter. */
  const IN_SQL = /!?~\*? (?:[:$]\w|\$\{)|regexp_\w+\([^,]+, *(?:[:$]\w|\$\{)/;

  it('are made while the program runs where this says so, and nowhere else', () => {
    const sources = ['apps', 'libs', 'bin'].flatMap((folder) =>
      readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true })
        .map((file) => `${folder}/${file}`)
        .filter((file) => /\.[cm]?[jt]s$/.test(file) && !/\.(?:spec|fixture)\.ts$/.test(file)),
    );
    const makers = sources.filter((file) => {
      const text = read(file);
      return IN_JAVASCRIPT.test(text) || (IN_SQL.test(text) && !file.includes('/migrations/'));
    });
    expect(sources.length).toBeGreaterThan(500);
    expect(makers.sort()).toEqual(Object.keys(made).sort());
  });
});

describe('the image', () => {
  it('takes what is named alone: no history of versions, no test, no sample, no setting', () => {
    const [first, ...rest] = read('.dockerignore').trim().split('\n');
    expect(first).toBe('*');
    const let_in = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(let_in.sort()).toEqual(
      [
        ...['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'tsconfig.build.json'],
        ...['nest-cli.json', 'bin', 'apps', 'libs', 'docker/healthcheck.cjs'],
        'scripts/console-styles.mjs',
      ].sort(),
    );
    expect(rest.filter((line) => !line.startsWith('!'))).toEqual([
      '**/*.spec.ts',
      '**/*.fixture.ts',
    ]);
  });
});

describe('the chapters of docs/asvs.md', () => {
  it('are all begun', () => {
    const chapters = [...read('docs/asvs.md').matchAll(/^\| (\d+)\./gm)].map(([, one]) => one);
    expect([...new Set(chapters)]).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
  });
});

describe('the ways in of docs/how-to/sign-in.md', () => {
  const [, section] = /^## The ways in(.+?)^## /ms.exec(read('docs/how-to/sign-in.md'));

  it('are those that the code knows, and no other', () => {
    const [, known] = /readonly via: (.+);/.exec(read('libs/access/src/actor.ts'));
    const named = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, way]) => `'${way}'`);
    expect(named.sort()).toEqual(known.split(' | ').sort());
  });

  it('have beside them the secrets that are no way to be somebody', () => {
    expect(section).toContain('| `TIPSTAFF_OPERATIONS_TOKEN` |');
    expect(section).toContain('| the address of a calendar |');
  });
});

describe('docs/threat-model.md', () => {
  it('leads to pages that are there', () => {
    const links = [...read('docs/threat-model.md').matchAll(/\]\(([\w./-]+\.md)\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, page] of links) expect(() => read(`docs/${page}`)).not.toThrow();
  });
});
