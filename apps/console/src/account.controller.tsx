import { Controller, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { FORM_ROUTE, formOf } from './forms';
import { PAGES } from './pages/address';
import { Layout } from './pages/layout';
import { Visits } from './visit';

@Controller(`${PAGES}/account`)
export class AccountController {
  constructor(private readonly visits: Visits) {}

  /** A page with a link, not a redirect: a form may lead to this server alone. */
  @Post('sign-out')
  @RouteConfig(FORM_ROUTE)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode> {
    const { csrf } = formOf(request);
    const answer = await this.visits.apiFor(request).post('/sign-out', { headers: csrf });
    for (const name of ['set-cookie', 'clear-site-data']) {
      const value = answer.headers[name];
      if (value !== undefined) void reply.header(name, value);
    }
    void reply.code(200);
    const { continueAt } = answer.json() as { readonly continueAt: string };
    const isElsewhere = !continueAt.startsWith('/');
    return (
      <Layout title="You are signed out" visit={null}>
        <h1 class="govuk-heading-l">You are signed out</h1>
        {isElsewhere && (
          <p class="govuk-body">
            <a class="govuk-link" href={continueAt}>
              Sign out of the account that you signed in with, too
            </a>
          </p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href="/">
            To the first page
          </a>
        </p>
      </Layout>
    );
  }
}
