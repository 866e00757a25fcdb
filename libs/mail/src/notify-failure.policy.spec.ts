import { judgeList, judgeSent, templateFault } from './notify-failure.policy';

const fault = (error: string, message = 'as Notify said') => ({ errors: [{ error, message }] });

describe('what an answer says about a mail', () => {
  it.each([
    ['Notify finds fault with the message', 400, fault('ValidationError')],
    ['the message is too large for what stands before Notify', 413, '<h1>Too large</h1>'],
    ['the message cannot be processed', 422, fault('BadRequestError')],
  ])('was refused for good when %s', (_, status, body) => {
    expect(judgeSent({ status, body }, [])).toMatchObject({ outcome: 'refused', forGood: true });
  });

  it.each([
    ['the key is refused', 403, fault('AuthError')],
    ['no token came through', 401, fault('AuthError')],
    ['something that is not Notify finds fault', 400, 'Bad Request'],
    ['nothing stands at this address', 404, fault('NoResultFound')],
  ])('was refused for now when %s', (_, status, body) => {
    expect(judgeSent({ status, body }, [])).toMatchObject({ outcome: 'refused', forGood: false });
  });

  it.each([
    ['it is taken without a word on its number', 201, {}],
    ['somebody on the way stopped waiting', 408, ''],
    ['Notify has gone away', 503, ''],
  ])('is unknown when %s', (_, status, body) => {
    expect(judgeSent({ status, body }, [])).toMatchObject({ outcome: 'unknown' });
  });

  it('waits a minute when told to slow down by something else than Notify', () => {
    const delivery = judgeSent({ status: 429, body: 'Slow down' }, []);
    expect(delivery).toMatchObject({ outcome: 'refused', forGood: false, retryAfterMs: 60_000 });
  });

  it('has certainly not arrived when there was no connection, else nobody knows', () => {
    const sent = (handedOver: boolean) => judgeSent({ silence: 'TIMEOUT', handedOver }, []);
    expect(sent(false)).toMatchObject({ outcome: 'refused', forGood: false });
    expect(sent(true)).toMatchObject({ outcome: 'unknown' });
  });

  it('is told without the words when they are no error of Notify’s length', () => {
    const body = fault('BadRequestError', 'x'.repeat(500));
    expect(judgeSent({ status: 400, body }, [])).toMatchObject({
      why: 'Notify refuses this message (status 400).',
    });
  });
});

describe('what a list says about a mail', () => {
  const listed = (...notifications: object[]) =>
    judgeList({ status: 200, body: { notifications } }, 'abc', []);

  it('takes it for taken when any of this reference is on its way', () => {
    expect(
      listed(
        { id: '1', reference: 'abc', status: 'technical-failure' },
        { id: '2', reference: 'abc', status: 'delivered' },
      ),
    ).toEqual({ said: 'taken', answer: 'Notify has it as 2: delivered' });
  });

  it('looks at no other reference', () => {
    expect(listed({ id: '1', reference: 'abd', status: 'delivered' })).toEqual({
      said: 'unheard-of',
    });
  });
});

describe('a template', () => {
  const holding = (subject: string, body: string) =>
    templateFault({ status: 200, body: { type: 'email', subject, body } }, 'id', []);

  it('may say more than the mail', () => {
    expect(holding('Reminder: ((subject))', 'Good morning\n\n(( body ))')).toBeNull();
  });

  it.each([
    ['no subject', 'Reminder', '((body))'],
    ['no body', '((subject))', 'Look into Tipstaff.'],
    ['another field', '((subject))', '((body)) ((name))'],
  ])('can not be used with %s', (_, subject, body) => {
    expect(holding(subject, body)).toContain('TIPSTAFF_NOTIFY_TEMPLATE_ID');
  });
});
