import { RequestContext, runAsSystem, type Viewer } from './request-context';

const idHere = () => RequestContext.current().correlationId;
const viewerHere = () => RequestContext.current().viewer;
const somebody: Viewer = { id: 'somebody', forces: ['norfolk'], seesRestricted: false };

describe('the request context', () => {
  it('is there for everything that the work awaits', async () => {
    const seen = await RequestContext.of({ correlationId: 'c-1' }).run(async () => {
      await Promise.resolve();
      return idHere();
    });
    expect(seen).toBe('c-1');
  });

  it('is kept apart between two that run at once', async () => {
    const read = (correlationId: string) =>
      RequestContext.of({ correlationId }).run(() => Promise.resolve().then(idHere));
    expect(await Promise.all([read('a'), read('b')])).toEqual(['a', 'b']);
  });

  it('has no id and sees nothing outside of any', () => {
    expect(idHere()).toBeNull();
    expect(viewerHere()).toEqual({ id: '', forces: [], seesRestricted: false });
  });

  it('sees nothing until somebody is let in, and then what they may see', () => {
    RequestContext.of({ correlationId: 'c-1' }).run(() => {
      expect(viewerHere().forces).toEqual([]);
      RequestContext.current().admit(somebody);
      expect(viewerHere()).toEqual(somebody);
    });
    expect(viewerHere().forces).toEqual([]);
  });

  it('of the process itself sees everything, under the id of what is running', () => {
    const seen = RequestContext.of({ correlationId: 'c-1', viewer: somebody }).run(() =>
      runAsSystem('counts', () => [idHere(), viewerHere()]),
    );
    expect(seen).toEqual(['c-1', { id: '', forces: 'every', seesRestricted: true }]);
  });
});
