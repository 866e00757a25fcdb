import { type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessGuard, type RequestWithActor } from './access.guard';
import { type Actor, makeActor } from './actor';
import { Authentication } from './authentication';
import { toReadType } from './reading.table';
import { type Role } from './roles.table';
import { Needs, NeedsOver, Public, SignedIn } from './route-access.decorator';

class Routes {
  @Public('shows nothing')
  open() {
    return 'open';
  }
  unplaced() {
    return 'unplaced';
  }
  @SignedIn()
  known() {
    return 'known';
  }
  @Needs('reminder.manage')
  guarded() {
    return 'guarded';
  }
  @NeedsOver('reminder.manage')
  ofForce() {
    return 'of a force';
  }
  @NeedsOver(toReadType)
  ofType() {
    return 'of a type';
  }
}

const routes = new Routes();
type Named = Partial<Pick<RequestWithActor, 'params' | 'query' | 'body'>>;

const actorIn = (role: Role): Actor =>
  makeActor({ id: 'a', name: null, via: 'session', roles: [role], forces: ['norfolk'] });

function asked(handler: () => string, role: Role, named: Named = {}) {
  const request: RequestWithActor = { method: 'GET', headers: {}, ...named };
  const context = {
    getHandler: () => handler,
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  const always = { authenticate: () => Promise.resolve(actorIn(role)) };
  const guard = new AccessGuard(new Reflector(), new Authentication([always]));
  return { request, letIn: () => guard.canActivate(context) };
}

const refused = (code: string, data = {}) =>
  expect.objectContaining({ code, data: expect.objectContaining(data) });

describe('the door of every route', () => {
  it('lets in whoever has the permission that the route needs', async () => {
    const { letIn, request } = asked(routes.guarded, 'psd-supervisor');
    expect(await letIn()).toBe(true);
    expect(request.actor?.id).toBe('a');
  });

  it('refuses whoever has it not, and says which one', async () => {
    await expect(asked(routes.guarded, 'psd-case-worker').letIn()).rejects.toThrow(
      refused('access.forbidden', { permission: 'reminder.manage' }),
    );
  });

  it('asks for no permission where any actor may come in, and for no actor where it is public', async () => {
    expect(await asked(routes.known, 'machine').letIn()).toBe(true);
    const open = asked(routes.open, 'machine');
    expect([await open.letIn(), open.request.actor]).toEqual([true, undefined]);
  });

  it('is closed to everyone on a route that says nothing', async () => {
    const { letIn, request } = asked(routes.unplaced, 'administrator');
    await expect(letIn()).rejects.toThrow(refused('access.route-not-placed'));
    expect(request.actor).toBeUndefined();
  });
});

describe('the door of a route over a force', () => {
  it.each([
    ['its address', { params: { force: 'norfolk' } }, { params: { force: 'suffolk' } }],
    ['its query', { query: { force: 'norfolk' } }, { query: { force: 'suffolk' } }],
    ['its body', { body: { force: 'norfolk' } }, { body: { force: 'suffolk' } }],
    [
      'two places',
      { params: { force: 'norfolk' }, query: { force: 'norfolk' } },
      { params: { force: 'norfolk' }, query: { force: 'suffolk' } },
    ],
  ])('asks of the force named in %s whether it is the actor’s', async (_, own, other) => {
    expect(await asked(routes.ofForce, 'psd-supervisor', own).letIn()).toBe(true);
    await expect(asked(routes.ofForce, 'psd-supervisor', other).letIn()).rejects.toThrow(
      expect.objectContaining({ kind: 'not-found', code: 'record.unknown-force' }),
    );
  });

  it('lets a permission over every force in, whichever it is', async () => {
    const named = { query: { force: 'suffolk' } };
    expect(await asked(routes.ofForce, 'administrator', named).letIn()).toBe(true);
  });

  it('says which permission is missing before it says anything of the force', async () => {
    const named = { query: { force: 'suffolk' } };
    await expect(asked(routes.ofForce, 'machine', named).letIn()).rejects.toThrow(
      refused('access.forbidden'),
    );
  });

  it.each([undefined, null, 'text', ['suffolk'], { force: ['norfolk', 'suffolk'] }])(
    'leaves what names no force to the validation of the request: %j',
    async (query) => {
      expect(await asked(routes.ofForce, 'psd-supervisor', { query }).letIn()).toBe(true);
    },
  );

  it('asks for the permission that the type of the case takes', async () => {
    const ofType = (named: Named) => asked(routes.ofType, 'force-auditor', named).letIn();
    expect(await ofType({ params: { type: 'action', force: 'norfolk' } })).toBe(true);
    for (const named of [
      { params: { type: 'complaint', force: 'norfolk' } },
      { params: { type: 'complaint' }, query: { type: 'action' } },
      { query: { force: 'norfolk' } },
      { query: { type: ['action'], force: 'norfolk' } },
    ]) {
      await expect(ofType(named)).rejects.toThrow(
        refused('access.forbidden', { permission: 'case.read' }),
      );
    }
  });
});
