import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ComponentChildren, type VNode } from 'preact';
import { randomUUID } from 'node:crypto';
import { ApiRefusal } from '../api/api';
import { formOf, wordIn } from '../forms';
import {
  bodyOf,
  type CommandSchema,
  type Faults,
  faultsOf,
  NO_FAULTS,
  typedFromAddress,
  typedIn,
} from '../commands/command-form';
import { type Typed } from '../commands/field';
import { FaultSummary, FormField } from '../commands/form-fields';
import { Button } from '../govuk/components';
import { type Visit } from '../visit';
import { type Crumb, Layout } from './layout';
import { SeeOther } from './page.interceptor';

/** A form that is made by hand: for a route of the API that is no command of a case. */
export interface OwnForm extends CommandSchema {
  readonly button: string;
  /** The address of this page, to which the form is sent as well. */
  readonly action: string;
  /** Where it leads who leaves it. */
  readonly back: string;
  readonly part?: string;
  readonly crumbs: readonly Crumb[];
  /** What stands above the fields. */
  readonly above?: ComponentChildren;
  /** What was read when the form was made, and goes with it unchanged. */
  readonly version?: number;
}

interface Standing {
  readonly typed: Typed;
  readonly faults: Faults;
  /** Makes a second press harmless. */
  readonly formKey: string;
}

/** Refusals after which the form comes back as it was typed. */
const COMES_BACK = [400, 404, 409, 412, 413, 422];

/** The form as somebody opens it, filled in from the address or with what is so now. */
export function openForm(visit: Visit, form: OwnForm, query: unknown, now: Typed = {}): VNode {
  const typed = { ...now, ...typedFromAddress(form, query) };
  return <OwnFormPage {...{ visit, form, typed }} faults={NO_FAULTS} formKey={randomUUID()} />;
}

interface Sending {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
  readonly form: OwnForm;
  /** Asks the API. @returns the address to see next, or a page */
  readonly send: (
    body: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>>,
  ) => Promise<string | VNode>;
}

/** Sends what was typed on to the API; what it refuses comes back with the form as it was. */
export async function sendForm(sending: Sending): Promise<VNode | SeeOther> {
  const { request, reply, visit, form, send } = sending;
  const { fields, csrf } = formOf(request);
  const typed = typedIn(fields);
  const key = wordIn(fields, '_key');
  const version = wordIn(fields, '_version');
  try {
    const next = await send(bodyOf(form, typed), {
      ...csrf,
      'idempotency-key': key,
      ...(version === '' ? {} : { 'if-match': `"${version}"` }),
    });
    if (typeof next !== 'string') {
      void reply.code(200);
      return next;
    }
    void reply.code(303);
    return new SeeOther(next);
  } catch (error) {
    if (!(error instanceof ApiRefusal) || !COMES_BACK.includes(error.status)) throw error;
    void reply.code(error.status);
    const isReused = error.problem.code === 'command.reused-id' || error.status === 412;
    return (
      <OwnFormPage
        {...{ visit, form, typed }}
        faults={faultsOf(error.problem, form, typed)}
        formKey={isReused ? randomUUID() : key}
      />
    );
  }
}

function OwnFormPage(props: Standing & { readonly visit: Visit; readonly form: OwnForm }): VNode {
  const { visit, form, typed, faults } = props;
  const { title, description, properties, required, action, back, part, crumbs, above } = form;
  const isFaulty = faults.byField.size > 0 || faults.others.length > 0;
  return (
    <Layout
      {...{ title, visit, isFaulty, crumbs: [...crumbs, { text: title }] }}
      {...(part === undefined ? {} : { part })}
    >
      {isFaulty && <FaultSummary faults={faults} schema={form} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {description && <p class="govuk-body">{description}</p>}
      {above}
      <form method="post" action={action} noValidate>
        <input type="hidden" name="_csrf" value={visit.csrf} />
        <input type="hidden" name="_key" value={props.formKey} />
        {form.version !== undefined && <input type="hidden" name="_version" value={form.version} />}
        {Object.entries(properties).map(([name, schema]) => (
          <FormField
            {...{ name, schema, typed }}
            isRequired={required.includes(name)}
            fault={faults.byField.get(name)}
          />
        ))}
        <Button text={form.button} preventDoubleClick />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={back}>
          Cancel
        </a>
      </p>
    </Layout>
  );
}
