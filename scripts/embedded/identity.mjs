import { createServer } from 'node:http';
import { choicePage, faultPage, signedOutPage, signOutPage } from './identity-page.mjs';
import { MACHINE_CLAIMS, PEOPLE } from './identity-people.mjs';
import { PlainError } from './plain-error.mjs';
import { startOnFreePort } from './ports.mjs';

export const CLIENT_ID = 'tipstaff';
export const MACHINE_ID = 'demo-program';
export const AUDIENCE = 'api://tipstaff';
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/**
 * A provider of OpenID Connect for demonstrations: it lets anybody be anybody. What it knows of who is
 * signed in is gone when it stops.
 * @param {{
 *   publicUrl: string, secret: string, machineSecret: string, keys: object[], usualPort: number,
 *   environment?: string, issuer?: string,
 * }} options `publicUrl` of the API · secrets of the two clients · private JWKs, that to sign with first ·
 *   `issuer` where something stands in front of it, with TLS
 * @throws PlainError in production
 */
export async function startIdentity({ usualPort, environment = process.env.NODE_ENV, ...options }) {
  if (environment === 'production') {
    throw new PlainError(
      'The provider of the demonstration lets anybody be anybody, and does not start with NODE_ENV=production: set TIPSTAFF_OIDC_ISSUER to one of your own (docs/how-to/sign-in.md).',
    );
  }
  const { default: Provider } = await import('oidc-provider');
  const { default: Memory } = await import('oidc-provider/lib/adapters/memory_adapter.js');
  // Named, since the usual one warns that it forgets: here it may.
  class Forgetful extends Memory {}
  return startOnFreePort(usualPort, async (port) => {
    const issuer = options.issuer ?? `http://127.0.0.1:${port}`;
    const server = createServer();
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    const provider = new Provider(issuer, { ...configurationOf(options), adapter: Forgetful });
    provider.proxy = options.issuer !== undefined;
    const callback = provider.callback();
    server.on('request', (request, response) => {
      answer(provider, callback, request, response).catch((error) => {
        if (!response.headersSent) sendPage(response, 400, faultPage(error.message));
        else response.destroy();
      });
    });
    return {
      issuer,
      port,
      stop() {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(() => resolve()));
      },
    };
  });
}

async function answer(provider, callback, request, response) {
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    sendPage(response, 421, faultPage('This provider is reached as 127.0.0.1 only.'));
    return;
  }
  if (!request.url.startsWith('/interaction/')) {
    await callback(request, response);
    return;
  }
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    sendPage(response, 200, choicePage(`/interaction/${uid}`, PEOPLE.values()));
    return;
  }
  const person = PEOPLE.get(new URLSearchParams(await bodyOf(request)).get('person'));
  if (!person)
    throw new Error('Nobody of that name is here: go back and choose one of those shown.');
  const login = { accountId: person.sub };
  await provider.interactionFinished(request, response, { login });
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 1_000) throw new Error('That was more than a choice.');
  }
  return body;
}

function sendPage(response, status, html) {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': PAGE_POLICY,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(html);
}

function configurationOf({ publicUrl, secret, machineSecret, keys }) {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: secret,
        redirect_uris: [`${publicUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl}/signed-out`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        client_id: MACHINE_ID,
        client_secret: machineSecret,
        redirect_uris: [],
        grant_types: ['client_credentials'],
        response_types: [],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys },
    cookies: { keys: [secret] },
    claims: { openid: ['sub', 'roles', 'forces'], profile: ['name'] },
    // Into the ID token, as Entra ID and Keycloak put them.
    conformIdTokenClaims: false,
    pkce: { required: () => true, methods: ['S256'] },
    findAccount: (_context, sub) => {
      const person = PEOPLE.get(sub);
      return person && { accountId: sub, claims: () => person };
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    // Nobody is asked whether Tipstaff may know who they are.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    async extraTokenClaims(_context, { kind }) {
      return kind === 'ClientCredentials' ? MACHINE_CLAIMS : undefined;
    },
    renderError(context, { error_description: words, error }) {
      context.type = 'html';
      context.body = faultPage(words ?? error);
    },
    ttl: {
      ...{ AccessToken: 600, AuthorizationCode: 60, ClientCredentials: 600, IdToken: 600 },
      ...{ Interaction: 600, Session: 43_200, Grant: 43_200 },
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(context, form) {
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource(context) {
          context.body = signedOutPage();
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_context, client) =>
          client.clientId === MACHINE_ID ? AUDIENCE : undefined,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
}
