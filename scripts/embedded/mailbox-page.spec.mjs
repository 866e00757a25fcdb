import { listPage, londonTime, messagePage } from './mailbox-page.mjs';

const HOSTILE = '<script>alert("x")</script>';
const message = {
  id: '000001-aa',
  from: HOSTILE,
  to: [HOSTILE],
  subject: HOSTILE,
  date: HOSTILE,
  messageId: HOSTILE,
  headers: [{ name: HOSTILE, value: HOSTILE }],
  text: HOSTILE,
  html: HOSTILE,
};

describe('the mailbox', () => {
  it('escapes everything that comes out of a message', () => {
    for (const page of [listPage([message], HOSTILE), messagePage(message, HOSTILE)]) {
      expect(page).not.toContain('<script');
      expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    }
  });

  it('shows the html part in a frame that may do nothing', () => {
    expect(messagePage(message)).toContain('<iframe sandbox=""');
    expect(messagePage({ ...message, html: '' })).not.toContain('<iframe');
  });

  it.each([
    ['Tue, 01 Oct 2024 08:00:05 +0000', '1 October 2024, 09:00'],
    ['Sun, 27 Oct 2024 23:30:00 +0000', '27 October 2024, 23:30'],
    ['Wed, 31 Jul 2024 23:30:00 +0000', '1 August 2024, 00:30'],
    ['no date', 'no date'],
  ])('tells %s as %s', (header, words) => {
    expect(londonTime(header)).toBe(words);
  });

  it('shows the message as a mail program does before it shows its text', () => {
    const page = messagePage(message);
    expect(page.indexOf('<iframe')).toBeLessThan(page.indexOf('As text'));
  });

  it('lets an address be broken before @ and dots only', () => {
    const page = listPage([{ ...message, to: ['first-last@norfolk.police.example'] }]);
    const pieces = ['first-last', '@norfolk', '.police', '.example'];
    expect(page).toContain(
      pieces.map((piece) => `<span class="unbroken">${piece}</span>`).join('<wbr>'),
    );
  });

  it('says so when nothing has been sent', () => {
    expect(listPage([])).toContain('No message has been sent yet');
  });
});
