import { type ComponentChildren, type VNode } from 'preact';
import { Breadcrumbs, ServiceNavigation, SkipLink } from '../govuk/components';
import { assetPath } from '../asset-files';
import { type Visit } from '../visit';
import { PassedOverNames } from './said-in';
import { PassedOver } from './words';

export interface Crumb {
  readonly text: string;
  readonly href?: string;
}

interface LayoutProps {
  readonly title: string;
  /** Null where nobody is signed in, or it is not known who. */
  readonly visit: Pick<Visit, 'me' | 'csrf' | 'may' | 'force'> | null;
  /** Words to show where this is not the real time. */
  readonly notice?: string | null;
  /** Something on the page is wrong and is to be mended. */
  readonly isFaulty?: boolean;
  readonly crumbs?: readonly Crumb[];
  /** Address of the part of the console that this page is in. */
  readonly part?: string;
  readonly children: ComponentChildren;
}

/** Every page of the console. */
export function Layout(props: LayoutProps): VNode {
  const { title, visit, isFaulty = false, crumbs = [], part, children } = props;
  const notice = props.notice ?? visit?.me.notice ?? null;
  return (
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${isFaulty ? 'Error: ' : ''}${title} · Tipstaff`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href={assetPath('icon.svg')} />
        <link rel="stylesheet" href={assetPath('console.css')} />
        <script type="module" src={assetPath('console.js')} />
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content" text="Skip to main content" />
        <header class="app-header">
          <div class="govuk-width-container app-header__row">
            <a class="app-header__name" href="/">
              Tipstaff
            </a>
            {visit && <Person visit={visit} />}
          </div>
        </header>
        {visit && <Navigation visit={visit} part={part} />}
        {notice && (
          <div class="app-notice" role="region" aria-label="Clock">
            <div class="govuk-width-container">
              <p>{notice}</p>
            </div>
          </div>
        )}
        <div class="govuk-width-container">
          {crumbs.length > 1 && <Breadcrumbs items={crumbs} collapseOnMobile />}
          <main class="govuk-main-wrapper" id="main-content">
            <PassedOverNames.Consumer>
              {(names) => <PassedOver {...names} />}
            </PassedOverNames.Consumer>
            {children}
          </main>
        </div>
        <footer class="app-footer">
          <div class="govuk-width-container">
            <ul class="app-footer__list">
              {visit && (
                <li>
                  <a class="govuk-link" href="/help">
                    Help
                  </a>
                </li>
              )}
              <li>
                <a class="govuk-link" href="/docs">
                  Documentation of the API
                </a>
              </li>
            </ul>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Person({ visit: { me, csrf } }: { readonly visit: Pick<Visit, 'me' | 'csrf'> }): VNode {
  const roles = me.roles.map(({ title }) => title).join(', ');
  return (
    <form method="post" action="/account/sign-out" class="app-header__person">
      <a class="app-header__link" href="/settings/me">
        {me.name ?? 'You'}, {roles}
      </a>
      <input type="hidden" name="_csrf" value={csrf} />
      <button class="app-header__button">Sign out</button>
    </form>
  );
}

/** Part of the console -> the permission without which there is nothing in it. */
const PARTS: readonly { readonly href: string; readonly text: string; readonly needs?: string }[] =
  [
    { href: '/', text: 'My work' },
    { href: '/cases', text: 'Cases', needs: 'case.read' },
    { href: '/deadlines', text: 'Deadlines', needs: 'obligation.read' },
    { href: '/meetings', text: 'Meetings', needs: 'meeting.read' },
    { href: '/reports/complaints-and-conduct', text: 'Report', needs: 'figure.read' },
    { href: '/measures', text: 'Measures', needs: 'force.read' },
    { href: '/opcc/chapter-13', text: 'Chapter 13', needs: 'chapter-13.read' },
    { href: '/opcc', text: 'Policing body', needs: 'opcc-view.read' },
    { href: '/demo', text: 'Clock', needs: 'clock.move' },
    { href: '/more', text: 'More' },
  ];

function Navigation(props: {
  readonly visit: Pick<Visit, 'may'>;
  readonly part: string | undefined;
}): VNode {
  const mine = PARTS.filter(({ needs }) => needs === undefined || props.visit.may(needs));
  return (
    <ServiceNavigation
      navigation={mine.map(({ href, text }) => ({ href, text, current: href === props.part }))}
      navigationLabel="Parts"
      collapseNavigationOnMobile={false}
    />
  );
}
