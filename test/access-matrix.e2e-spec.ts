import { type Role, roleNames } from '@tipstaff/access';
import { allCommands, commandsOf } from '@tipstaff/cases';
import { type CaseType, caseTypes } from '@tipstaff/casework';
import { MOST_COMMANDS } from '../apps/api/src/commands/commands.dto';
import {
  foreignRoutes,
  rightsFile,
  rightsOf,
  routeMatrix,
  usualParams,
} from './access-matrix.table';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { TokenProvider } from './token-provider';

let provider: TokenProvider;
let api: ApiWorld;
const tokens = new Map<Role, string>();

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi('2024-10-01', provider.environment);
  await giveAll(api.client, 'complaint', 'CO-1', ['receive', { on: '2023-09-06' }]);
  for (const role of roleNames) {
    const claims = { sub: role, roles: [role], forces: ['norfolk'] };
    tokens.set(role, await provider.token({ claims }));
  }
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
}

const FORBIDDEN = 'access.forbidden';
let keys = 0;

async function answerTo(role: Role, { method, path, body }: Asked) {
  const headers: Record<string, string> = {
    authorization: `Bearer ${tokens.get(role)}`,
    'idempotency-key': `key-of-the-matrix-${(keys += 1)}`,
    'if-match': '"0"',
  };
  const isRead = method === 'GET' || method === 'DELETE';
  if (!isRead) headers['content-type'] = 'application/json';
  const sent = isRead ? {} : { body: JSON.stringify(body ?? {}) };
  const answer = await fetch(`${api.url}${path}`, {
    ...{ method, headers, redirect: 'manual' },
    ...sent,
  });
  const text = await answer.text();
  const isProblem = answer.headers.get('content-type')?.includes('problem+json') ?? false;
  const code = isProblem ? (JSON.parse(text) as { code: string }).code : null;
  return { status: answer.status, code };
}

/** Which of the roles are let in: refused for want of a permission, or for no reason of access at all. */
async function letIn(asked: Asked): Promise<readonly Role[]> {
  const answers = await Promise.all(
    roleNames.map(async (role) => ({ role, ...(await answerTo(role, asked)) })),
  );
  const odd = answers.filter(
    ({ status, code }) => status === 401 || status >= 500 || (status === 403 && code !== FORBIDDEN),
  );
  expect([asked, odd]).toEqual([asked, []]);
  return answers.filter(({ status }) => status !== 403).map(({ role }) => role);
}

const inOrder = (roles: readonly Role[]): readonly Role[] =>
  roleNames.filter((role) => roles.includes(role));

function addressOf(url: string, params: Readonly<Record<string, string>> = {}): string {
  return url.replace(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent(params[name] ?? usualParams[name] ?? name),
  );
}

describe('each command', () => {
  const rowsOf = (type: CaseType): readonly (readonly [string, readonly Role[]])[] =>
    rightsOf[type].mayGive.flatMap(({ may, commands }) =>
      commands.split(' ').map((command) => [command, inOrder(may)] as const),
    );

  it('stands in the matrix once, and no other does', () => {
    for (const type of caseTypes) {
      const placed = rowsOf(type).map(([command]) => command);
      const known = commandsOf(type).map(({ name }) => name);
      const file = rightsFile(type);
      expect({ file, commands: placed.sort() }).toEqual({ file, commands: known.sort() });
    }
  });

  it.each(caseTypes)('of a %s is taken from those roles alone', async (type) => {
    for (const [command, may] of rowsOf(type)) {
      const path = `${pathOf(type, 'CO-1')}/commands/${command}`;
      const file = rightsFile(type);
      // What it would do is told to whoever may give it.
      for (const asked of [path, `${path}/preview`]) {
        const rights = { file, asked, may: await letIn({ method: 'POST', path: asked }) };
        expect(rights).toEqual({ file, asked, may });
      }
    }
  });

  it('has the one route of its type, and what is no command of the type is one that nobody has', async () => {
    const ofCommands = api.routes.all().filter(({ url }) => url.endsWith('/commands/:command'));
    expect(ofCommands).toEqual(
      caseTypes.map((type) => ({
        method: 'POST',
        url: `/api/v1/cases/${type}/:force/:reference/commands/:command`,
      })),
    );
    const path = `${pathOf('meeting', 'PAM-1')}/commands/decide-handling`;
    for (const role of roleNames) {
      const answer = await answerTo(role, { method: 'POST', path });
      expect([role, answer]).toEqual([role, { status: 404, code: 'command.unknown' }]);
    }
  });

  it('is taken from the same ones where many are given at once', async () => {
    // Only what is written right comes as far as the permission.
    const given = allCommands().filter(({ kind }) => kind === 'record');
    const nameOf = ({ type, name }: (typeof given)[number]): string => `${type} ${name}`;
    const codesTo = async (token: string): Promise<ReadonlyMap<string, string>> => {
      const codes = new Map<string, string>();
      for (let from = 0; from < given.length; from += MOST_COMMANDS) {
        const part = given.slice(from, from + MOST_COMMANDS);
        const commands = part.map(({ type, name }) => ({
          ...{ type, force: 'norfolk', reference: 'NO-SUCH', command: name, ifMatch: 77 },
          ...{ idempotencyKey: `key-of-many-${(keys += 1)}`, body: { on: '2024-09-02' } },
        }));
        const answer = await fetch(`${api.url}/api/v1/commands`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ commands }),
        });
        const { results } = (await answer.json()) as { results: { problem: { code: string } }[] };
        part.forEach((one, index) => codes.set(nameOf(one), results[index]?.problem.code ?? ''));
      }
      return codes;
    };
    const toAll = await codesTo(api.token);
    const isRight = (name: string): boolean => toAll.get(name) === 'stream.stale-version';
    expect([...toAll.keys()].filter(isRight).length).toBeGreaterThan(40);
    for (const role of roleNames) {
      const codes = await codesTo(tokens.get(role) ?? '');
      const taken = [...codes].filter(([name, code]) => isRight(name) && code !== FORBIDDEN);
      const may = caseTypes.flatMap((type) =>
        rowsOf(type)
          .filter(([, allowed]) => allowed.includes(role))
          .map(([command]) => `${type} ${command}`),
      );
      const expected = may.filter(isRight).sort();
      expect([role, taken.map(([name]) => name).sort()]).toEqual([role, expected]);
    }
  });
});

describe('each route', () => {
  const isForeign = (url: string): boolean => foreignRoutes.some((row) => row.url.test(url));
  const isOfCommand = (url: string): boolean =>
    /^\/api\/v1\/cases\/[^:]+\/:force.*\/commands\//.test(url);
  const known = () => api.routes.all().filter(({ method }) => method !== 'HEAD');

  it('stands in the matrix, and no other does', () => {
    const own = known()
      .filter(({ url }) => !isForeign(url) && !isOfCommand(url))
      .map(({ method, url }) => `${method} ${url}`);
    expect(Object.keys(routeMatrix).sort()).toEqual([...new Set(own)].sort());
  });

  it.each(Object.keys(routeMatrix))('lets those roles in alone: %s', async (route) => {
    const [method = '', url = ''] = route.split(' ');
    for (const { may, query, params, body } of routeMatrix[route] ?? []) {
      const path = `${addressOf(url, params)}${query === undefined ? '' : `?${query}`}`;
      const expected = may === 'public' ? roleNames : inOrder(may);
      expect([path, await letIn({ method, path, body })]).toEqual([path, expected]);
      if (may !== 'public') continue;
      expect([path, (await fetch(`${api.url}${path}`)).status]).not.toEqual([path, 401]);
    }
  });

  it('refuses a parameter that nobody could read, also where it asks for none', async () => {
    for (const { method, url } of known()) {
      for (const query of ['row=%00', 'force=norfolk&id=%1B', '%00=1', 'row=%ED%A0%80']) {
        const path = `${addressOf(url).replace('*', 'x')}?${query}`;
        const { status } = await answerTo('administrator', { method, path });
        const isRefused = url.startsWith('/api/') && !query.includes('%ED');
        expect([path, isRefused ? status === 400 : status < 500]).toEqual([path, true]);
      }
    }
  }, 120_000);

  it('of the queue’s dashboard lets the administrator in alone', async () => {
    for (const { method, url } of known().filter(({ url: one }) => one.startsWith('/admin'))) {
      const asked = { method, path: addressOf(url).replace('*', 'x') };
      expect([asked, await letIn(asked)]).toEqual([asked, ['administrator']]);
    }
  });
});
