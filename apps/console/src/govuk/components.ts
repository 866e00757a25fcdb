import { ConfigureOptions, Environment, FileSystemLoader, Template } from 'nunjucks';
import { type VNode } from 'preact';
import { dirname, join } from 'node:path';
import { written } from './html';
import {
  type BackLinkOptions,
  type BreadcrumbsOptions,
  type ButtonOptions,
  type CheckboxesOptions,
  type DateInputOptions,
  type ErrorSummaryOptions,
  type InputOptions,
  type InsetTextOptions,
  type NotificationBannerOptions,
  type RadiosOptions,
  type SelectOptions,
  type ServiceNavigationOptions,
  type SkipLinkOptions,
  type SummaryListOptions,
  type TextareaOptions,
  type WarningTextOptions,
} from './options';

const FOLDER = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');
/** As the package renders its own fixtures. */
const OPTIONS: ConfigureOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true };
const templates = new Environment(new FileSystemLoader(FOLDER), OPTIONS);

/** The HTML of a component by the package's own template: nobody writes it from memory. */
export function rendered(name: string, params: object): string {
  return templateOf(name).render({ params });
}

const known = new Map<string, Template>();

function templateOf(name: string): Template {
  const before = known.get(name);
  if (before !== undefined) return before;
  const macro = `govuk${name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`;
  const source = `{% from "govuk/components/${name}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`;
  const template = new Template(source, templates);
  known.set(name, template);
  return template;
}

const component =
  <Options extends object>(name: string) =>
  (options: Options): VNode =>
    written(rendered(name, options));

const MOST_KEPT = 200;

/** Of what is the same on page after page and says nothing of a case: the template is asked once. */
const keptComponent = <Options extends object>(name: string): ((options: Options) => VNode) => {
  const kept = new Map<string, string>();
  return (options) => {
    const key = JSON.stringify(options);
    const before = kept.get(key);
    if (before !== undefined) return written(before);
    const made = rendered(name, options);
    if (kept.size < MOST_KEPT) kept.set(key, made);
    return written(made);
  };
};

export const BackLink = component<BackLinkOptions>('back-link');
export const Breadcrumbs = component<BreadcrumbsOptions>('breadcrumbs');
export const Button = component<ButtonOptions>('button');
export const Checkboxes = component<CheckboxesOptions>('checkboxes');
export const DateInput = component<DateInputOptions>('date-input');
export const ErrorSummary = component<ErrorSummaryOptions>('error-summary');
export const Input = component<InputOptions>('input');
export const InsetText = component<InsetTextOptions>('inset-text');
export const NotificationBanner = component<NotificationBannerOptions>('notification-banner');
export const Radios = component<RadiosOptions>('radios');
export const Select = component<SelectOptions>('select');
export const ServiceNavigation = keptComponent<ServiceNavigationOptions>('service-navigation');
export const SkipLink = keptComponent<SkipLinkOptions>('skip-link');
export const SummaryList = component<SummaryListOptions>('summary-list');
export const Textarea = component<TextareaOptions>('textarea');
export const WarningText = component<WarningTextOptions>('warning-text');
