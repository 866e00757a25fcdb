import { Authentication } from './authentication';
import { type Authenticator, type Credentials } from './authenticator';
import { makeActor } from './actor';

const actor = makeActor({ id: 'a', name: null, via: 'machine-token', roles: [], forces: [] });

function counted() {
  const seen: Credentials[] = [];
  const way: Authenticator = {
    authenticate(request) {
      seen.push(request);
      return Promise.resolve(actor);
    },
  };
  return { seen, authentication: new Authentication([way]) };
}

describe('who asks', () => {
  it('is judged once a request, however many want to know', async () => {
    const { seen, authentication } = counted();
    const request = { method: 'GET', headers: {} };
    expect(await authentication.actorOf(request)).toBe(actor);
    expect(await authentication.actorOf(request)).toBe(actor);
    expect(seen).toEqual([request]);
  });

  it('is known of a forged request, which lets nobody in', async () => {
    const forged = new Error('Others may have made it.');
    const way: Authenticator = {
      authenticate: () => Promise.resolve(actor),
      refuseForged() {
        throw forged;
      },
    };
    const authentication = new Authentication([way]);
    const request = { method: 'POST', headers: {} };
    expect(await authentication.whoseIs(request)).toBe(actor);
    await expect(authentication.actorOf(request)).rejects.toBe(forged);
  });

  it('is judged anew for the next request, though it looks the same', async () => {
    const { seen, authentication } = counted();
    await authentication.actorOf({ method: 'GET', headers: {} });
    await authentication.actorOf({ method: 'GET', headers: {} });
    expect(seen).toHaveLength(2);
  });
});
