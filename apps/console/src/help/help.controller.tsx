import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { type Visit, Visits } from '../visit';
import { type Task, tasks } from './tasks.table';

@Controller(`${PAGES}/help`)
export class HelpController {
  constructor(private readonly visits: Visits) {}

  /** A first task for each role of whoever looks. */
  @Get()
  async help(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    return <HelpPage visit={visit} />;
  }
}

function HelpPage({ visit }: { readonly visit: Visit }): VNode {
  const mine = visit.me.roles.flatMap(({ role, title }) => {
    const task = tasks[role];
    return task === undefined ? [] : [{ title, task }];
  });
  return (
    <Layout title="Help" visit={visit}>
      <h1 class="govuk-heading-l">A first task</h1>
      {mine.map(({ title, task }) => (
        <TaskOfRole title={title} task={task} />
      ))}
      {mine.length === 0 && (
        <p class="govuk-body">Your role works through the API: its documentation is below.</p>
      )}
      <h2 class="govuk-heading-m">Wherever you are</h2>
      <ul class="govuk-list govuk-list--bullet">
        {visit.may('obligation.read') && (
          <li>
            Every date that is owed has “Explain this date”: its rule, its source and each day of
            the count.
          </li>
        )}
        <li>What you typed is never lost: a page that refuses it gives it back.</li>
        <li>What is wrong in the record is corrected or withdrawn with a reason, not deleted.</li>
        <li>Who looked at which case is recorded.</li>
      </ul>
    </Layout>
  );
}

function TaskOfRole({ title, task }: { readonly title: string; readonly task: Task }): VNode {
  return (
    <section>
      <span class="govuk-caption-m">{title}</span>
      <h2 class="govuk-heading-m">{task.title}</h2>
      <p class="govuk-body">{task.why}</p>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {task.steps.map(({ text, href }) => (
          <li>
            {href === undefined ? (
              text
            ) : (
              <a class="govuk-link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
