import { type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessGuard, type RequestWithActor } from './access.guard';
import { type Actor } from './actor';
import { BearerToken } from './bearer-token';
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

class TokenOf extends BearerToken {
  constructor(private readonly actor: Actor) {
    super('unused');
  }
  override actorOf(): Actor {
    return this.actor;
  }
}

const routes = new Routes();

function asked(handler: () => string, permissions: readonly string[]) {
  const request: RequestWithActor = { headers: {} };
  const context = {
    getHandler: () => handler,
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  const actor: Actor = {
    id: 'a-person',
    via: 'bearer-token',
    may: (permission) => permissions.includes(permission),
  };
  const guard = new AccessGuard(new Reflector(), new TokenOf(actor));
  return { request, letIn: () => guard.canActivate(context) };
}

describe('the door of every route', () => {
  it('lets in whoever has the permission that the route needs', () => {
    const { letIn, request } = asked(routes.guarded, ['reminder.manage']);
    expect(letIn()).toBe(true);
    expect(request.actor?.id).toBe('a-person');
  });

  it('refuses whoever has it not, and says which one', () => {
    expect(asked(routes.guarded, ['queue.see']).letIn).toThrow(
      expect.objectContaining({
        kind: 'forbidden',
        code: 'access.forbidden',
        data: { permission: 'reminder.manage' },
      }),
    );
  });

  it('asks for no permission where a route names none, and for no token where it is public', () => {
    expect(asked(routes.closed, []).letIn()).toBe(true);
    const open = asked(routes.open, []);
    expect([open.letIn(), open.request.actor]).toEqual([true, undefined]);
  });
});
