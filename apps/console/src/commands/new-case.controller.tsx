import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { placeName } from '@tipstaff/kernel';
import { type AnswerTo } from '../api/types';
import { commandAddress } from '../cases/addresses';
import { Contract } from '../cases/contract';
import { Button, ErrorSummary, Input, Radios } from '../govuk/components';
import { PAGES } from '../pages/address';
import { saidIn } from '../pages/said-in';
import { Layout } from '../pages/layout';
import { SeeOther } from '../pages/page.interceptor';
import { inWords } from '../pages/words';
import { type Visit, Visits } from '../visit';

type Commands = AnswerTo<'/api/v1/commands'>['commands'];

/** Type and reference of a case that is to begin; its first command does the rest. */
@Controller(`${PAGES}/cases/new`)
export class NewCaseController {
  constructor(
    private readonly visits: Visits,
    private readonly contract: Contract,
  ) {}

  @Get()
  async choose(@Req() request: FastifyRequest): Promise<VNode | SeeOther> {
    const { type, reference } = saidIn(request.query, ['type', 'reference']);
    const visit = await this.visits.begin(request);
    const types = (await this.contract.caseFilters()).get('type') ?? [];
    const { commands } = await visit.api.get('/api/v1/commands', {});
    const mine = types.filter((one) => {
      const first = firstOf(commands, one);
      return first !== undefined && visit.may(first.permission);
    });
    const asked = type === undefined && reference === undefined;
    const first = type === undefined ? undefined : firstOf(commands, type);
    const named = reference?.trim() ?? '';
    if (first !== undefined && named !== '') {
      const ref = { type: first.type, force: visit.force, reference: named };
      return new SeeOther(`${commandAddress(ref, first.command)}?new=1`);
    }
    return (
      <NewCasePage
        visit={visit}
        types={mine}
        type={type ?? ''}
        reference={named}
        faults={
          asked
            ? []
            : [
                ...(first === undefined ? [{ field: 'type', text: 'Choose a type of case' }] : []),
                ...(named === '' ? [{ field: 'reference', text: 'Enter the reference' }] : []),
              ]
        }
      />
    );
  }
}

/** The registry begins each type with the command that a case begins with. */
const firstOf = (commands: Commands, type: string) => commands.find((one) => one.type === type);

interface Fault {
  readonly field: string;
  readonly text: string;
}

function NewCasePage(props: {
  readonly visit: Visit;
  readonly types: readonly string[];
  readonly type: string;
  readonly reference: string;
  readonly faults: readonly Fault[];
}): VNode {
  const { visit, types, type, reference, faults } = props;
  const errorAt = (field: string): object => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? {} : { errorMessage: { text: fault.text } };
  };
  return (
    <Layout
      title="Begin a case"
      visit={visit}
      isFaulty={faults.length > 0}
      part="/cases"
      crumbs={[{ text: 'Cases', href: '/cases' }, { text: 'Begin a case' }]}
    >
      {faults.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={faults.map(({ field, text }) => ({ text, href: `#${field}` }))}
        />
      )}
      <h1 class="govuk-heading-l">Begin a case of {placeName(visit.force)}</h1>
      {types.length === 0 ? (
        <p class="govuk-body">In your role no case is begun.</p>
      ) : (
        <form method="get" action="/cases/new" noValidate>
          <input type="hidden" name="force" value={visit.force} />
          <Radios
            {...errorAt('type')}
            name="type"
            idPrefix="type"
            fieldset={{
              legend: { text: 'What kind of case is it?', classes: 'govuk-fieldset__legend--s' },
            }}
            items={types.map((one) => ({ value: one, text: inWords(one), checked: one === type }))}
          />
          <Input
            {...errorAt('reference')}
            id="reference"
            name="reference"
            label={{ text: 'Reference', classes: 'govuk-label--s' }}
            hint={{ text: 'As your case system has it, for example CO/00123/24.' }}
            value={reference}
            spellcheck={false}
          />
          <Button text="Go on" />
        </form>
      )}
    </Layout>
  );
}
