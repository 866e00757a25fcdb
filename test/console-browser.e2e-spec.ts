import { accessibilityFaults, inkOf, TestBrowser } from './browser/browser';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(() => browser.close());

const PAGE = (body: string) =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><title>A page</title><main><h1>Why is this due then?</h1>${body}</main>`)}`;

describe('the browser that pages are tested in', () => {
  it('draws what it shows: without a font every page is blank and passes', async () => {
    const page = await browser.visitor({ javaScript: false });
    await page.goto(PAGE(''));
    const text = await inkOf(page, browser);
    await page.goto('data:text/html,<title>Nothing</title>');
    expect(await inkOf(page, browser)).toBe(0);
    expect(text).toBeGreaterThan(0.001);
  });

  it('runs scripts for those who let it, and none for those who do not', async () => {
    const script = PAGE('<p id="p">No script</p><script>p.textContent = "A script"</script>');
    for (const javaScript of [true, false]) {
      const page = await browser.visitor({ javaScript });
      await page.goto(script);
      expect(await page.textContent('#p')).toBe(javaScript ? 'A script' : 'No script');
    }
  });

  it('finds what is hard to read and what is not labelled', async () => {
    const page = await browser.visitor({ javaScript: true });
    await page.goto(PAGE('<p style="color:#bbb">Pale</p><input>'));
    const faults = (await accessibilityFaults(page)).join('\n');
    expect(faults).toMatch(/^label: /m);
    expect(faults).toContain('contrast 1.9: Pale');
    await page.goto(PAGE('<p>Black</p>'));
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
