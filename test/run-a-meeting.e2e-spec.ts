import { type Page } from 'playwright-core';
import { idsTwiceOn, accessibilityFaults, overflowOf, wordsBrokenOn } from './browser/browser';
import { giveAll } from './client/give';
import { type ConsoleWorld, PUBLIC_URL, startConsole } from './console-world';

const TODAY = '2024-10-08';
const JULY = 'PAM-2024-07-22';
const OCTOBER = 'PAM-2024-10-08';
const RUN = `${PUBLIC_URL}/meetings/norfolk/${OCTOBER}/run`;

jest.setTimeout(180_000);

let world: ConsoleWorld;

beforeAll(async () => {
  world = await startConsole(TODAY);
  const { client } = world.api;
  await giveAll(
    ...([client, 'meeting', JULY] as const),
    ['schedule', { on: '2024-06-03', value: '2024-07-22' }],
    ['hold', { on: '2024-07-22' }],
  );
  await giveAll(
    ...([client, 'meeting', OCTOBER] as const),
    ['schedule', { on: '2024-07-22', value: TODAY }],
    ['record-question', { on: '2024-09-30', number: 1, topic: 'Hate crime', question: 'Why?' }],
  );
  for (const value of [1, 2, 3, 4]) {
    const what = {
      person: 'Chief Constable',
      related: JULY,
      note: `Look into matter ${value}. Establish the responsibilities of the Commissioner.`,
    };
    await giveAll(client, 'action', `${JULY}/${value}`, [
      'raise',
      { on: '2024-07-22', value, ...what },
    ]);
  }
});
afterAll(() => world.close());

const inOf = (action: string, field: string): string =>
  `[name="action.${JULY}/${action}.${field}"]`;
const shownOn = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

it.each([[false, '1', '2'] as const, [true, '3', '4'] as const])(
  'an OPCC officer runs a meeting and has its minutes; JavaScript: %s',
  async (javaScript, closed, dated) => {
    const page = await world.signedIn('opcc-officer', { javaScript });
    await page.click('nav >> text=Meetings');
    await page.click(`main >> text=${OCTOBER}`);
    await page.click('text=Run the meeting');
    await page.fill(inOf(closed, 'update'), `Report ${closed} was received.`);
    await page.check(`${inOf(closed, 'outcome')}[value="close"]`);
    await page.check(`${inOf(dated, 'outcome')}[value="date"]`);
    await page.fill(inOf(dated, 'date'), 'some day');
    await page.fill('[name="action"]', `Meet about hate crime data, ${closed}.`);
    await page.fill('[name="owner"]', 'Police and Crime Commissioner + Director');
    await page.check('[name="side"][value="both"]');
    await page.click('text=Record what is filled in >> nth=-1');
    const summary = (await page.textContent('.govuk-error-summary')) ?? '';
    expect(summary).toContain('1 thing could not be recorded');
    expect(summary).toContain(`Action ${dated}: date`);
    expect(await page.textContent('.govuk-notification-banner')).toContain('3 things recorded');
    expect(await page.inputValue(inOf(dated, 'date'))).toBe('some day');
    expect(await page.locator(inOf(closed, 'update')).count()).toBe(0);
    await page.fill(inOf(dated, 'date'), '30 Nov 2024');
    await page.click('text=Record what is filled in >> nth=-1');
    expect(await page.textContent('.govuk-notification-banner')).toContain('1 thing recorded');
    await page.click('text=The minutes so far');
    const shown = await shownOn(page);
    expect(shown).toContain(`Report ${closed} was received.`);
    expect(shown).toContain('Sat 30 November 2024');
    expect(shown).toContain(`Meet about hate crime data, ${closed}.`);
  },
);

it('the opening and the closing of a meeting stand in its minutes, on paper and as a file', async () => {
  const page = await world.signedIn('opcc-officer', { javaScript: true });
  await page.goto(RUN);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await idsTwiceOn(page)).toEqual([]);
  await page.click('label:has-text("It is held")');
  expect(await page.isChecked('[name="held"][value="yes"]')).toBe(true);
  await page.click('text=Put item 1 on it');
  await page.fill('[name="agenda-item"]', 'Attendance and apologies');
  await page.fill('[name="agenda-time"]', '10:00');
  await page.fill('[name="present"]', 'Commissioner: A. Person\nChief Constable: B. Person');
  await page.fill('[name="apologies"]', 'C. Person');
  await page.check('[name="declarations"][value="declared"]');
  await page.check('[name="minutes"][value="accurate"]');
  await page.fill('[name="question.1.answer"]', 'Because of the court backlog.');
  await page.fill('[name="risk"]', 'Funding of the next twelve months.');
  await page.fill('[name="risk-by"]', 'Chief Constable');
  await page.fill('[name="next-date"]', '21 1 2025');
  await page.click('text=Record what is filled in >> nth=0');
  expect(await page.textContent('.govuk-error-summary')).toContain('Declarations: Interests were');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.check('[name="declarations"][value="none"]');
  await page.click('text=Record what is filled in >> nth=0');
  await page.goto(`${PUBLIC_URL}/meetings/norfolk/${OCTOBER}`);
  const shown = await shownOn(page);
  for (const words of [
    'Held on Tue 8 October 2024',
    '10:00, Attendance and apologies',
    'Chief Constable: B. Person',
    'None were declared.',
    `${JULY}, held on Mon 22 July 2024: confirmed as a true and accurate reflection at ${OCTOBER}`,
    'Because of the court backlog.',
    'Chief Constable: Funding of the next twelve months.',
    'Tue 21 January 2025 (PAM-2025-01-21)',
  ]) {
    expect(shown).toContain(words);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.isVisible('text=Run the meeting')).toBe(false);
  for (const around of ['.govuk-service-navigation', '.app-header__person', '.app-footer']) {
    expect([around, await page.isVisible(around)]).toEqual([around, false]);
  }
  expect(await page.isVisible('table >> text=Look into matter 1.')).toBe(true);
  await page.setViewportSize({ width: 794, height: 1_123 });
  expect(await wordsBrokenOn(page)).toEqual([]);
  const file = await page.getAttribute('text=The table as a file', 'href');
  const { text } = await world.api.get(`${file?.replace('csv-excel', 'csv')}`);
  expect(text.split('\r\n')[0]).toContain(
    'reference,number,meeting,meetingOn,action,owners,updates',
  );
  expect(text).toContain('Look into matter 1.');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 900 });
  for (const place of [RUN, `${PUBLIC_URL}/meetings/norfolk/${OCTOBER}`]) {
    await page.goto(place);
    expect([place, await overflowOf(page)]).toEqual([place, 0]);
    expect([place, await wordsBrokenOn(page)]).toEqual([place, []]);
  }
});

it('of a row that was recorded in part, only what was refused is sent again', async () => {
  const page = await world.signedIn('opcc-officer');
  await giveAll(world.api.client, 'action', `${JULY}/8`, [
    'raise',
    { on: '2024-07-22', value: 8, person: 'Chief Constable', related: JULY, note: 'Go on.' },
  ]);
  await page.goto(RUN);
  await page.fill(inOf('8', 'update'), 'Going on.');
  await page.fill(inOf('8', 'owner'), 'Director');
  await page.check(`${inOf('8', 'outcome')}[value="date"]`);
  await page.fill(inOf('8', 'date'), '31 2 2025');
  await page.click('text=Record what is filled in >> nth=0');
  const summary = await page.textContent('.govuk-error-summary');
  expect(summary).toContain('31 2 2025 must be a real date: February 2025 has 28 days');
  expect(summary).not.toContain('2025-02-31');
  expect(await page.textContent('.govuk-notification-banner')).toContain('2 things recorded');
  expect(await page.inputValue(inOf('8', 'update'))).toBe('');
  expect(await page.inputValue(inOf('8', 'owner'))).toBe('');
  expect(await page.inputValue(inOf('8', 'date'))).toBe('31 2 2025');
  expect(await page.isChecked(`${inOf('8', 'outcome')}[value="date"]`)).toBe(true);
  await page.fill(inOf('8', 'date'), '28 2 2025');
  await page.click('text=Record what is filled in >> nth=0');
  expect(await page.textContent('.govuk-notification-banner')).toContain('1 thing recorded');
  const table = `/api/v1/meetings/${OCTOBER}/actions?force=norfolk&format=csv`;
  const { text } = await world.api.get(table);
  expect(text.split('Going on.')).toHaveLength(2);
});

it('what somebody else recorded meanwhile is not overlooked', async () => {
  const page = await world.signedIn('opcc-officer');
  await giveAll(world.api.client, 'action', `${JULY}/9`, [
    'raise',
    { on: '2024-07-22', value: 9, person: 'Chief Constable', related: JULY, note: 'Reopen.' },
  ]);
  await page.goto(RUN);
  await page.fill(inOf('9', 'update'), 'Said at the meeting.');
  const other = await world.signedIn('opcc-officer');
  await other.goto(RUN);
  await other.fill(inOf('9', 'update'), 'Said before it.');
  await other.click('text=Record what is filled in >> nth=0');
  await page.click('text=Record what is filled in >> nth=0');
  expect(await page.textContent('.govuk-error-summary')).toContain('somebody recorded something');
  expect(await page.inputValue(inOf('9', 'update'))).toBe('Said at the meeting.');
  expect(await shownOn(page)).toContain('Said before it.');
  await page.click('text=Record what is filled in >> nth=0');
  expect(await page.textContent('.govuk-notification-banner')).toContain('1 thing recorded');
});

it('whoever may not manage a meeting is not offered the page, and is told so on opening it', async () => {
  const page = await world.signedIn('psd-supervisor');
  await page.goto(`${PUBLIC_URL}/meetings/norfolk/${OCTOBER}`);
  expect(await page.locator('text=Run the meeting').count()).toBe(0);
  await page.goto(RUN);
  expect(await page.textContent('h1')).toBe('You may not do this');
  expect(await shownOn(page)).toContain('This needs the permission');
});
