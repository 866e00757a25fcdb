import { listPage, messagePage } from './mailbox-page.mjs';

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

  it('says so when nothing has been sent', () => {
    expect(listPage([])).toContain('No message has been sent yet');
  });
});
