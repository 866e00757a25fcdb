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

  describe('when a page asks', () => {
    const page = { method: 'GET', headers: { cookie: 'one' } };

    it('is who asked for the page, judged once', async () => {
      const { seen, authentication } = counted();
      const requests = ['first', 'second'].map((purpose) => ({
        method: 'GET',
        headers: { cookie: 'one', 'x-tipstaff-purpose': purpose },
      }));
      for (const request of requests) {
        authentication.askedFor(page, request);
        expect(await authentication.actorOf(request)).toBe(actor);
      }
      expect(seen).toEqual([page]);
    });

    it.each([
      ['shows another session', page, { method: 'GET', headers: { cookie: 'other' } }],
      ['shows a token', page, { method: 'GET', headers: { cookie: 'one', authorization: 'x' } }],
      ['changes something', page, { method: 'POST', headers: { cookie: 'one' } }],
      ['may follow a change', { ...page, method: 'POST' }, { ...page }],
    ])('is judged for itself where the request %s', async (_, asking, request) => {
      const { seen, authentication } = counted();
      authentication.askedFor(asking, request);
      await authentication.actorOf(request);
      expect(seen).toEqual([request]);
      expect(seen[0]).toBe(request);
    });
  });
});
