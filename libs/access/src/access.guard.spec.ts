import { type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessGuard, type RequestWithActor } from './access.guard';
import { type Actor } from './actor';
import { Authentication } from './authentication';
import { type Authenticator } from './authenticator';
import { Needs } from './permission';
import { Public } from './public.decorator';

class Routes {
  @Public('shows nothing')
  open() {
    return 'open';
  }
  closed() {
    return 'closed';
  }
  @Needs('reminder.manage')
  guarded() {
    return 'guarded';
  }
}

const routes = new Routes();

function asked(handler: () => string, permissions: readonly string[]) {
  const request: RequestWithActor = { method: 'GET', headers: {} };
  const context = {
    getHandler: () => handler,
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  const actor: Actor = {
    id: 'a-person',
    name: null,
    via: 'session',
    roles: [],
    forces: [],
    may: (permission) => permissions.includes(permission),
    sees: () => false,
  };
  const always: Authenticator = { authenticate: () => Promise.resolve(actor) };
  const guard = new AccessGuard(new Reflector(), new Authentication([always]));
  return { request, letIn: () => guard.canActivate(context) };
}

describe('the door of every route', () => {
  it('lets in whoever has the permission that the route needs', async () => {
    const { letIn, request } = asked(routes.guarded, ['reminder.manage']);
    expect(await letIn()).toBe(true);
    expect(request.actor?.id).toBe('a-person');
  });

  it('refuses whoever has it not, and says which one', async () => {
    await expect(asked(routes.guarded, ['queue.see']).letIn()).rejects.toThrow(
      expect.objectContaining({
        kind: 'forbidden',
        code: 'access.forbidden',
        data: { permission: 'reminder.manage' },
      }),
    );
  });

  it('asks for no permission where a route names none, and for no token where it is public', async () => {
    expect(await asked(routes.closed, []).letIn()).toBe(true);
    const open = asked(routes.open, []);
    expect([await open.letIn(), open.request.actor]).toEqual([true, undefined]);
  });
});
