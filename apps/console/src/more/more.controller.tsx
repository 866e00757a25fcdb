import { Controller, Get, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { PAGES } from '../pages/address';
import { Layout } from '../pages/layout';
import { Visits } from '../visit';

interface Way {
  readonly href: string;
  readonly text: string;
  readonly about: string;
  /** The permission without which there is nothing to see. */
  readonly needs?: string;
}

const WAYS: readonly Way[] = [
  {
    ...{ href: '/reminders', text: 'Reminders', needs: 'reminder.read' },
    about: 'What waits, failed or is in doubt; settle a mail, or try it again.',
  },
  {
    ...{ href: '/settings/reminders', text: 'Reminder ladders', needs: 'reminder.read' },
    about: 'Who is told of what, and when; set a ladder of the force’s own, after a rehearsal.',
  },
  {
    ...{ href: '/retention', text: 'Retention and legal holds', needs: 'retention.dispose' },
    about: 'Cases whose time is over, what is kept longer, and what is held.',
  },
  {
    ...{ href: '/cases', text: 'Erase a person', needs: 'person.erase' },
    about: 'Of one case: open it, and choose “Erase a person” under its heading.',
  },
  {
    ...{ href: '/vocabularies', text: 'Lists of codes', needs: 'force.read' },
    about:
      'Categories, factors, decisions and themes as they stood on a day; lists of a force’s own.',
  },
  {
    ...{ href: '/policing-bodies', text: 'Policing bodies', needs: 'force.read' },
    about: 'Who holds the force to account, and since when.',
  },
  {
    ...{ href: '/read-log', text: 'Read log', needs: 'read-log.search' },
    about: 'Who read, was sent or exported what. This search stands in it as well.',
  },
  {
    ...{ href: '/settings/me', text: 'Your roles and rights' },
    about: 'What you may see and do here, and how far it reaches.',
  },
];

/** Pages that are not of every day, each for who may see it. */
@Controller(`${PAGES}/more`)
export class MoreController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const mine = WAYS.filter(({ needs }) => needs === undefined || visit.may(needs));
    return (
      <Layout title="More" visit={visit} part="/more">
        <h1 class="govuk-heading-l">More</h1>
        <ul class="govuk-list govuk-list--spaced">
          {mine.map(({ href, text, about }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
              <br />
              {about}
            </li>
          ))}
        </ul>
      </Layout>
    );
  }
}
