import { type VNode } from 'preact';
import { Button } from '../govuk/components';
import { Layout } from '../pages/layout';

/** What this is, and who may come in: for whoever is not signed in. */
export function WelcomePage(): VNode {
  return (
    <Layout title="Police complaints and conduct, day by day" visit={null}>
      <h1 class="govuk-heading-xl">Police complaints and conduct, day by day</h1>
      <p class="govuk-body-l">
        The record of complaints, Chapter 13 reports, misconduct proceedings and the actions of
        public accountability meetings.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Why is this due then? Every date shows its rule, its source and each day of the count.
        </li>
        <li>Why has this figure changed? Every figure opens to the cases that make it.</li>
      </ul>
      <h2 class="govuk-heading-m">Who may come in</h2>
      <p class="govuk-body">
        Staff of a Professional Standards Department and of the office of a Police and Crime
        Commissioner, with the account that they have at work. What you see follows from your role.
        Who looked at which case is recorded.
      </p>
      <Button text="Sign in" href="/sign-in?returnTo=%2F" isStartButton={false} />
    </Layout>
  );
}
