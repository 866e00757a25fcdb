import { LocalDate, placeName } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ComponentChildren, type VNode } from 'preact';
import { ApiRefusal, queryOf } from '../api/api';
import { type Problem } from '../api/types';
import {
  bodyOf,
  faultOf,
  type Faults,
  faultsOf,
  NO_FAULTS,
  typedFromAddress,
} from '../commands/command-form';
import { DAY_PARTS, type FieldSchema, kindOf, type Typed, typedFor } from '../commands/field';
import { FaultSummary, FormField } from '../commands/form-fields';
import { Button } from '../govuk/components';
import { type Visit } from '../visit';
import { type Crumb, Layout } from './layout';
import { SeeOther } from './page.interceptor';
import { saidIn } from './said-in';

/** By what the address narrows a page. */
export interface Filter {
  /** Heading of the page where what was asked is not right, and so there is nothing else on it. */
  readonly title: string;
  readonly part: string;
  readonly crumbs?: readonly Crumb[];
  /** The address of the page, to which its form leads. */
  readonly action: string;
  /** What the form is for, to those who hear it. */
  readonly label: string;
  readonly button: string;
  /** Name in the address -> what the form asks for. */
  readonly properties: Readonly<Record<string, FieldSchema>>;
  /** What is so of a filter of which nothing is said, where that is always the same. */
  readonly usual?: Readonly<Record<string, string>>;
  /** Further names in the address, such as where a list goes on: no form has them. */
  readonly beside?: readonly string[];
  /** What the API calls it -> which filter that is. */
  readonly named?: Readonly<Record<string, string>>;
}

/** A filter, with what an address says of it. */
export interface Asked {
  readonly visit: Visit;
  readonly filter: Filter;
  /** Each as the API takes it. */
  readonly said: Readonly<Record<string, string>>;
  readonly beside: Readonly<Record<string, string>>;
  readonly typed: Typed;
  readonly faults: Faults;
}

/** A day that a page can be narrowed by. */
export const dayCalled = (title: string): FieldSchema => ({ title, format: 'date' });

/** Refusals that are about what was asked for: the page gives it back, with what is wrong beside it. */
const ABOUT_WHAT_IS_ASKED = [400, 422];

interface Narrowing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
  readonly filter: Filter;
}

/**
 * A page that its address narrows. The parts of a day, as a form sends them, are folded into one day that an address
 * can be kept with; what is wrong comes back in the form as it was typed.
 * @param page what is shown, of what is right
 * @param refused what is shown in its place; the form alone where the page has nothing else to show
 */
export async function narrowed(
  { request, reply, visit, filter }: Narrowing,
  page: (asked: Asked) => Promise<VNode>,
  refused: (asked: Asked) => VNode = (asked) => <RefusedPage asked={asked} />,
): Promise<VNode | SeeOther> {
  const { query } = request;
  const names = Object.keys(filter.properties);
  const days = names.filter((name) => isDay(filter, name));
  const parts = partsTyped(query, days);
  const typed = { ...typedFromAddress(filter, query), ...parts };
  const said = bodyOf(filter, typed) as Readonly<Record<string, string>>;
  const beside = saidIn(query, filter.beside ?? []);
  const areReal = days.every((name) => said[name] === undefined || isReal(said[name]));
  if (Object.keys(parts).length > 0 && areReal) {
    const { after: _, ...kept } = beside;
    return new SeeOther(`${filter.action}${queryOf({ force: visit.force, ...said, ...kept })}`);
  }
  const asked: Asked = { visit, filter, said, beside, typed, faults: NO_FAULTS };
  const own = ownFaults(filter, said, typed);
  const answer = await unlessRefused(page(asked));
  if (!('problem' in answer)) {
    if (own.size === 0) return answer.shown;
    void reply.code(400);
    return refused({ ...asked, faults: { byField: own, others: [] } });
  }
  void reply.code(answer.problem.status);
  return refused({ ...asked, faults: allFaults(answer.problem, own, asked) });
}

/** Refused or not, the API was asked: whether somebody may see the page is for it to say. */
async function unlessRefused(
  page: Promise<VNode>,
): Promise<{ readonly shown: VNode } | { readonly problem: Problem }> {
  try {
    return { shown: await page };
  } catch (error) {
    const isSo = error instanceof ApiRefusal && ABOUT_WHAT_IS_ASKED.includes(error.status);
    if (!isSo) throw error;
    return { problem: error.problem };
  }
}

/** What is a fault whatever the API makes of it: no day, or no choice of a list. */
function ownFaults(
  { properties }: Filter,
  said: Readonly<Record<string, string>>,
  typed: Typed,
): ReadonlyMap<string, string> {
  const faults = Object.keys(said).flatMap((name) => {
    const fault = faultOf(name, properties[name] ?? {}, typed);
    return fault === null ? [] : [[name, fault] as const];
  });
  return new Map(faults);
}

/** Of two filters that the API takes as one it can not say which is wrong, where a form can. */
function allFaults(
  problem: Problem,
  own: ReadonlyMap<string, string>,
  { filter, typed }: Asked,
): Faults {
  const { named = {} } = filter;
  const { errors = [] } = problem;
  const pointed = errors
    .filter(({ pointer }) => own.size === 0 || !Object.hasOwn(named, pointer.slice(1)))
    .map((one) => ({ ...one, pointer: `/${named[one.pointer.slice(1)] ?? one.pointer.slice(1)}` }));
  if (own.size > 0 && pointed.length === 0) return { byField: own, others: [] };
  const { byField, others } = faultsOf({ ...problem, errors: pointed }, filter, typed);
  return { byField: new Map([...byField, ...own]), others };
}

const isDay = ({ properties }: Filter, name: string): boolean =>
  kindOf(properties[name] ?? {}).as === 'day';

const isReal = (day: string): boolean => LocalDate.fault(day) === null;

/** What a form sent of days: all three parts of each of which one was sent. */
function partsTyped(query: unknown, days: readonly string[]): Typed {
  const sent = query as object;
  const each = days.map((day) => DAY_PARTS.map((part) => `${day}-${part}`));
  const typed = each
    .filter((parts) => parts.some((name) => Object.hasOwn(sent, name)))
    .flatMap((parts) => {
      const said = saidIn(query, parts);
      return parts.map((name) => [name, [said[name] ?? '']] as const);
    });
  return Object.fromEntries(typed);
}

function RefusedPage({ asked }: { readonly asked: Asked }): VNode {
  const { visit, filter, faults } = asked;
  const { title, part, crumbs = [] } = filter;
  const place = placeName(visit.force);
  return (
    <Layout {...{ title, visit, part, crumbs }} isFaulty>
      <FaultSummary faults={faults} schema={filter} />
      {!title.includes(place) && <span class="govuk-caption-l">{place}</span>}
      <h1 class="govuk-heading-l">{title}</h1>
      <FilterForm asked={asked} />
    </Layout>
  );
}

/** The form of a page that its address narrows. */
export function FilterForm(props: {
  readonly asked: Asked;
  /** Fields of the form; of the rest it keeps what is said. Every one where nothing is given. */
  readonly only?: readonly string[];
  /** What stands in a field of which the address says nothing. */
  readonly usual?: Readonly<Record<string, string | null | undefined>>;
  /** What else of the address goes with it, such as how a list is shown. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Further fields, which are looked for less often. */
  readonly children?: ComponentChildren;
}): VNode {
  const { asked, usual = {}, kept = {}, children } = props;
  const { visit, filter, said } = asked;
  const names = Object.keys(filter.properties);
  const shown = props.only ?? names;
  const unseen = children ? [] : names.filter((name) => !shown.includes(name));
  const unseenSaid = unseen.flatMap((name) =>
    said[name] === undefined ? [] : [[name, said[name]]],
  );
  const hidden = { ...(Object.fromEntries(unseenSaid) as object), ...kept };
  return (
    <form
      method="get"
      action={filter.action}
      class="app-filter app-noprint"
      aria-label={filter.label}
      noValidate
    >
      <input type="hidden" name="force" value={visit.force} />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FilterFields {...{ asked, usual }} names={shown} />
      <Button text={filter.button} classes="govuk-!-margin-bottom-0" />
      {children}
    </form>
  );
}

/** Fields of such a form, in this order. */
export function FilterFields(props: {
  readonly asked: Asked;
  readonly names: readonly string[];
  readonly usual?: Readonly<Record<string, string | null | undefined>>;
}): VNode {
  const { asked, names } = props;
  const { filter, typed, faults } = asked;
  const usual = { ...filter.usual, ...props.usual };
  return (
    <div class="app-filter__fields">
      {names.map((name) => {
        const schema = filter.properties[name] ?? {};
        const isTyped = Object.keys(typed).some(
          (one) => one === name || one.startsWith(`${name}-`),
        );
        return (
          <FormField
            {...{ name, schema }}
            typed={isTyped ? typed : typedFor(name, schema, usual[name])}
            fault={faults.byField.get(name)}
            isRequired={usual[name] !== undefined}
            isFilter
          />
        );
      })}
    </div>
  );
}
