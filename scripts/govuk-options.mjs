/**
 * Prints the types of the options of the GOV.UK components that the console uses, from what the package
 * says of them itself. Part of `npm run generate`; a unit test holds the file to the package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKOUT } from './embedded/home.mjs';

const COMPONENTS = [
  ...[
    'back-link',
    'breadcrumbs',
    'button',
    'checkboxes',
    'date-input',
    'error-summary',
    'fieldset',
  ],
  ...['hint', 'input', 'inset-text', 'label', 'error-message', 'notification-banner', 'radios'],
  ...['select', 'service-navigation', 'skip-link', 'summary-list', 'textarea', 'warning-text'],
];

const HEAD = `/** Written by "npm run generate" from macro-options.json of govuk-frontend: change nothing here. */
import { type Html } from './html';

type Attributes = Readonly<Record<string, unknown>>;
`;

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

const SIMPLE = {
  string: 'string',
  integer: 'number',
  boolean: 'boolean',
  'nunjucks-block': 'Html',
};

/** Parts of others, which no page makes by themselves. */
const PARTS = ['fieldset', 'hint', 'label', 'error-message'];

/** What is HTML by its name is made by us, never by whoever typed. */
const isHtml = (name) => /(^h|H)tml$/.test(name);
/** Each takes HTML, whatever it is called. */
const SLOTS = 'slots';

function typeOf({ name, type, params, isComponent }) {
  if (isHtml(name)) return 'Html';
  if (name === SLOTS) return 'Readonly<Record<string, Html>>';
  if (isComponent && COMPONENTS.includes(kebab(name))) return `${pascal(kebab(name))}Options`;
  if (type === 'object') return params ? membersOf(params) : 'Attributes';
  if (type === 'array') return params ? `readonly (${membersOf(params)})[]` : 'readonly unknown[]';
  return SIMPLE[type];
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const keyOf = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** "Required" of one of two is said of both. */
const isRequired = ({ name, required, description = '' }) =>
  required && !['text', 'html'].includes(name) && !/^If /.test(description);

function membersOf(params) {
  const lines = params.map(
    (param) => `readonly ${keyOf(param.name)}${isRequired(param) ? '' : '?'}: ${typeOf(param)};`,
  );
  return `{ ${lines.join(' ')} }`;
}

export function optionTypes() {
  const folder = join(CHECKOUT, 'node_modules', 'govuk-frontend', 'dist', 'govuk', 'components');
  const types = COMPONENTS.map((name) => {
    const params = JSON.parse(readFileSync(join(folder, name, 'macro-options.json'), 'utf8'));
    const exported = PARTS.includes(name) ? '' : 'export ';
    return `${exported}interface ${pascal(name)}Options ${membersOf(params)}`;
  });
  return `${HEAD}\n${types.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(optionTypes());
