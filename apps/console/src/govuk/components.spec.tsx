import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import * as components from './components';
import { html, written } from './html';
import { Details, Tag } from './ports';

const COMPONENTS = join(
  dirname(require.resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);
const { rendered, ...bridged } = components;
const names = Object.keys(bridged).map((name) =>
  name.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`),
);

interface Fixture {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly html: string;
}
const fixturesOf = (name: string): readonly Fixture[] =>
  (
    JSON.parse(readFileSync(join(COMPONENTS, name, 'fixtures.json'), 'utf8')) as {
      fixtures: Fixture[];
    }
  ).fixtures;
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replaceAll('&gt;', '>')
    .replace(/ ?(<\/?[a-z]+[^>]*>) ?/g, '$1')
    .trim();

describe('a component of GOV.UK', () => {
  it.each(names)('%s is what its own template makes of every fixture', (name) => {
    const fixtures = fixturesOf(name);
    expect(fixtures.length).toBeGreaterThan(0);
    for (const fixture of fixtures) {
      expect(plain(rendered(name, fixture.options))).toBe(plain(fixture.html));
    }
  });

  it('has the options that the package says it has', () => {
    const root = join(__dirname, '..', '..', '..', '..');
    const made = execFileSync(process.execPath, ['scripts/govuk-options.mjs'], { cwd: root });
    const squeezed = (text: string): string => text.replace(/[\s|();']+/g, '');
    const kept = readFileSync(join(__dirname, 'options.ts'), 'utf8');
    expect(squeezed(kept) === squeezed(made.toString())).toBe(true);
  });

  it('escapes what is text in it', () => {
    expect(rendered('inset-text', { text: '<b>&' })).toContain('&lt;b&gt;&amp;');
    expect(rendered('inset-text', { html: html(<b>{'<i>'}</b>) })).toContain('<b>&lt;i></b>');
  });
});

describe('a port', () => {
  const passes = (
    name: string,
    supported: readonly string[],
    port: (options: Fixture['options']) => VNode,
  ): number => {
    const mine = fixturesOf(name).filter(({ options }) =>
      Object.keys(options).every((option) => supported.includes(option)),
    );
    for (const { options, html: wanted } of mine) {
      expect(plain(renderToString(port(options)))).toBe(plain(wanted));
    }
    return mine.length;
  };

  it('of the tag is alike in every fixture of its options', () => {
    const port = ({ text, classes }: Fixture['options']) => (
      <Tag text={text as string} classes={classes as string} />
    );
    expect(passes('tag', ['text', 'classes'], port)).toBeGreaterThan(3);
  });

  it('of the details is alike in every fixture of its options', () => {
    const port = ({ summaryText, text, html: body, ...rest }: Fixture['options']) => (
      <Details summaryText={summaryText as string} {...(rest as object)}>
        {body === undefined ? (text as string) : written(body as string)}
      </Details>
    );
    const supported = ['summaryText', 'text', 'html', 'id', 'open', 'classes'];
    expect(passes('details', supported, port as never)).toBeGreaterThan(3);
  });
});
