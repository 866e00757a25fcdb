import { isAboutConversation, judgeFailure } from './smtp-failure.policy';

const failure = (fields: object) => Object.assign(new Error('as the server said'), fields);

describe('what a failed SMTP conversation says about the message', () => {
  it('was refused, and may be tried again, when nothing answers', () => {
    expect(judgeFailure(failure({ code: 'ESOCKET', command: 'CONN' }), false)).toEqual({
      outcome: 'refused',
      forGood: false,
      why: 'as the server said',
    });
  });

  it.each([
    ['the recipient is refused', 'RCPT TO', 550, false],
    ['the message is refused', 'DATA', 554, true],
  ])('was refused for good when %s with a 5xx', (_, command, responseCode, handedOver) => {
    expect(judgeFailure(failure({ command, responseCode }), handedOver)).toMatchObject({
      outcome: 'refused',
      forGood: true,
    });
  });

  it.each([
    ['the recipient may be tried later', 'RCPT TO', 451, false],
    ['the message may be tried later', 'DATA', 452, true],
    ['the server goes down and says so', 'CONN', 421, true],
    ['the sender is refused', 'MAIL FROM', 550, false],
    ['the password is refused', 'AUTH PLAIN', 535, false],
  ])('was refused, and may be tried again, when %s', (_, command, responseCode, handedOver) => {
    expect(judgeFailure(failure({ command, responseCode }), handedOver)).toMatchObject({
      outcome: 'refused',
      forGood: false,
    });
  });

  it('is unknown when the connection breaks after the message was handed over', () => {
    expect(judgeFailure(failure({ code: 'ECONNECTION', command: 'CONN' }), true).outcome).toBe(
      'unknown',
    );
  });

  it('was refused for good when the address cannot be written in SMTP', () => {
    expect(judgeFailure(failure({ code: 'EENVELOPE', command: 'API' }), false)).toMatchObject({
      outcome: 'refused',
      forGood: true,
    });
  });
});

describe('a failure in a conversation that carried a mail before', () => {
  it.each([
    ['nothing answers', { code: 'ECONNECTION' }, true],
    ['the server is closing, whatever was asked', { command: 'RCPT TO', responseCode: 421 }, true],
    ['no further mail is taken', { command: 'MAIL FROM', responseCode: 452 }, true],
    ['the recipient may be tried later', { command: 'RCPT TO', responseCode: 451 }, false],
    ['the message is refused', { command: 'DATA', responseCode: 554 }, false],
    ['the address can not be written', { code: 'EENVELOPE', command: 'API' }, false],
  ])('is about the conversation and not the message when %s: %j', (_, fields, expected) => {
    expect(isAboutConversation(failure(fields))).toBe(expected);
  });
});
