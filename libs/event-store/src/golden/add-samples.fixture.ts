/**
 * `npm run golden`: adds a sample of every type of event that has none, as this release writes it.
 * Samples that are there are never touched. Look at what it added before you commit it.
 */
import { measureEventTypes, proposalEventTypes, vocabularyEventTypes } from '@tipstaff/cases';
import {
  allEventTypes,
  type CaseEvent,
  CaseRef,
  type CaseType,
  caseTypeDefinitions,
  decideRestriction,
  defaultVocabularies,
  factEvent,
  type NewFact,
  type RestrictionCommand,
  restrictionEvents,
  type ValueRule,
} from '@tipstaff/casework';
import { erasureEventTypes, paperEventTypes, retentionEventTypes } from '@tipstaff/compliance';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { draftEventTypes, sealedEventTypes } from '@tipstaff/papers';
import { canaryEventTypes, reminderEventTypes } from '@tipstaff/reminders';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { type NewEvent } from '../append-request';
import { readBody, writeBody } from '../event-body';
import { KEY_BYTES, seal } from '../sealing';
import { goldenSamples, withoutSample } from './golden-samples.fixture';

const PROPOSAL = 'proposal' as CaseType;
const DAY = LocalDate.parse('2024-10-01');

function textFor(rule: ValueRule): string | null {
  switch (rule.kind) {
    case 'none':
      return null;
    case 'one-of':
      return rule.options[0] ?? null;
    case 'some-of':
      return rule.options.slice(0, 2).join('+');
    case 'date':
      return '2024-10-15';
    case 'rule-and-day':
      return `${rule.rules[0]}/2024-10-21`;
    case 'number':
      return '1';
    case 'numbers':
      return '1+2';
    case 'yes-no':
      return 'yes';
    case 'text':
      return 'In a few words.';
    case 'people':
      return 'OFF-0123+OFF-0124';
    case 'cases':
      return 'CM/00012/24+CM/00013/24';
    case 'code':
    case 'codes':
      return defaultVocabularies.on(rule.of, DAY)?.entries[0]?.code ?? null;
  }
}

function factFor(type: CaseType, milestone: string): NewFact {
  const rule = caseTypeDefinitions[type].milestones[milestone];
  if (!rule) throw new Error(`${type}.${milestone} has no rule to make a sample from.`);
  const details = Object.entries(rule.fields ?? {}).flatMap(([name, { value }]) => {
    const said = textFor(value);
    return said === null ? [] : [[name, said] as const];
  });
  return {
    milestone,
    on: DAY,
    enteredOn: DAY,
    value: textFor(rule.value),
    person: rule.person ? 'OFF-0123' : null,
    related: rule.related ? 'CM/00012/24' : null,
    note: rule.note ? 'The reason.' : null,
    ...(details.length === 0 ? {} : { details: Object.fromEntries(details) }),
  };
}

/** What events say that are no facts of a case, by type: data, and what is sealed. */
const others: Readonly<Record<string, { data: object; content?: Record<string, string> }>> = {
  ...outcomes('settled-by-hand', 'retried'),
  'reminder.day-accounted': {
    data: {
      since: '2024-09-30T07:12:00.000Z',
      due: 12,
      sent: 10,
      skipped: 1,
      failed: 0,
      unknown: 1,
      waiting: 0,
      missed: 0,
    },
  },
  'reminder.record-went-back': {
    data: { lastSeenAt: '2024-09-30T18:00:00.000Z', how: 'another-database', inDoubt: 4 },
  },
  'reminder.ladder-set': {
    data: {
      rule: 'R-KI-2',
      ladder: {
        rungs: [{ at: 'before-5', to: ['owner'], urgent: false }],
        again: { everyWorkingDays: 5, to: ['owner', 'head-of-psd'] },
      },
    },
    content: { reason: 'Five days are enough.' },
  },
  'paper.drafted': {
    data: {
      template: 'complaints-and-conduct-update',
      templateVersion: 1,
      to: '2024-09-30',
      knownOn: '2024-10-08',
    },
  },
  'paper.text-written': { data: {}, content: { text: '# Complaints' } },
  'paper.commentary-written': { data: { slot: 'complaints' }, content: { text: 'In few words.' } },
  'paper.wrapper-written': { data: {}, content: { wrapper: '{"title":"Update"}' } },
  'paper.sentence-confirmed': {
    data: {},
    content: { sentence: 'It takes ten days.', reason: 'The law says so.' },
  },
  'paper.commented': { data: {}, content: { text: 'Say why.' } },
  'paper.comment-answered': { data: { comment: 2 }, content: { text: 'Said below.' } },
  'paper.approved': { data: {} },
  'paper.published': { data: { code: 'ABCDEFGHIJKL', hash: '00443214c74254b5cb' } },
  'paper.sealed': {
    data: {
      ...{ force: 'norfolk', template: 'complaints-and-conduct-update', templateVersion: 1 },
      ...{ title: 'Complaints and Conduct update', to: '2024-09-30', knownOn: '2024-10-08' },
      ...{ draft: 'PAB-1', calendar: 'england-and-wales-2028.1', hash: '00443214c74254b5cb' },
      record: { position: 12_709, hash: '3f'.repeat(32) },
      files: [{ name: 'paper.json', length: 2, sha256: '44'.repeat(32) }],
      content: { 'paper.json': 'e30=' },
    },
  },
  'paper.restated': {
    data: {
      restatements: [
        {
          ...{ paper: 'ABCDEFGHIJKL', figure: 'complaints-logged', label: 'Complaints' },
          window: { from: '2023-10-01', to: '2024-09-30' },
          ...{ unit: 'count', printed: 331, now: 332, differs: true },
          cases: [
            {
              ...{ type: 'complaint', case: 'CO/01110/24' },
              ...{ because: 'entered-late', facts: ['logged'] },
            },
          ],
        },
      ],
    },
  },
  'paper.restatement-explained': {
    data: { key: 'complaints-logged/2023-10-01..2024-09-30' },
    content: { reason: 'Entered late.' },
  },
  'reminder.ladder-withdrawn': { data: { rule: 'R-KI-2' }, content: { reason: 'They are not.' } },
  'reminder.hours-set': {
    data: {
      hours: {
        digestAt: '08:00',
        quietFrom: '19:00',
        quietUntil: '07:30',
        urgentOnEveryDay: false,
      },
    },
    content: { reason: 'Nobody is in before eight.' },
  },
  'reminder.absence-recorded': {
    data: { absence: 'ABS-1', from: '2024-10-07', until: '2024-10-11' },
    content: { office: 'Vetting', delegate: 'Chief Constable', reason: 'Leave.' },
  },
  'reminder.absence-ended': {
    data: { absence: 'ABS-1', until: '2024-10-09' },
    content: { reason: 'Back early.' },
  },
  'paper.anchored': {
    data: {
      report: 'complaints-and-conduct',
      parameters: {
        force: 'norfolk',
        to: '2024-09-30',
        knownOn: '2024-10-08',
        settings: { logWithinWorkingDays: 2, chapter13AfterReinvestigation: 'keep-anchor' },
      },
      record: { position: 12_709, hash: '3f'.repeat(32) },
      calendar: 'england-and-wales-2028.1',
      documentSha256: 'a6'.repeat(32),
      document: {
        report: 'complaints-and-conduct',
        force: 'norfolk',
        knownOn: '2024-10-08',
        position: 12_709,
        periods: {
          last: { from: '2023-10-01', to: '2024-09-30' },
          previous: { from: '2022-10-01', to: '2023-09-30' },
        },
        parked: 0,
        rows: [
          {
            id: 'complaints-logged',
            label: 'PSD data complaints opened',
            unit: 'count',
            last: { value: 331 },
            previous: { value: 393 },
            contract: 'Complaints logged in the window.',
          },
        ],
      },
    },
  },
  'erasure.carried-out': {
    data: {
      case: 'complaint:norfolk:CO/00001/24',
      kind: 'person',
      reason: 'retention-ended',
      texts: 3,
      caseTextsLeft: 1,
    },
  },
  'retention.class-set': {
    data: {
      class: {
        id: 'complaint',
        title: 'Complaint',
        takes: [{ type: 'complaint' }],
        trigger: 'case-ended',
        period: { count: 7, unit: 'years' },
        then: 'dispose',
        source: 'Retention schedule of the force, 2024',
        confidence: 'primary text read',
      },
    },
    content: { reason: 'The force keeps them a year longer.' },
  },
  'retention.class-withdrawn': {
    data: { class: 'complaint' },
    content: { reason: 'The force keeps them as others do.' },
  },
  'retention.hold-placed': {
    data: {
      hold: 'hold-1',
      over: { case: 'complaint:norfolk:CO/00001/16' },
      reason: 'public-inquiry',
      authority: 'UKCPI/2024/14',
    },
  },
  'retention.hold-released': { data: { hold: 'hold-1', authority: 'UKCPI/2024/90' } },
  'retention.kept-longer': {
    data: { ...retained(), reason: 'risk-of-harm', reviewOn: '2026-10-01' },
  },
  'retention.disposal-begun': { data: retained() },
  'retention.disposed': { data: { ...retained(), erasure: '3f'.repeat(16) } },
  'proposal.proposed': {
    data: {
      command: 'decide-handling',
      needs: ['complaint.decide'],
      askedOf: 'force',
      seen: 2,
      decideBy: '2024-10-08',
      lapsesOn: '2024-10-29',
    },
    content: { body: '{"on":"2024-09-30","value":"schedule-3"}', reason: 'It is serious.' },
  },
  'proposal.approved': { data: { proposal: 1 } },
  'proposal.returned': {
    data: { proposal: 1 },
    content: { words: 'Say first what the officer answered.' },
  },
  'proposal.lapsed': { data: { proposal: 1, because: 'not-decided' } },
  'proposal.withdrawn': { data: { proposal: 1 } },
  'vocabulary.version-recorded': {
    data: {
      id: 'allegation-factor/norfolk-2025-04-01',
      of: 'allegation-factor',
      from: '2025-04-01',
      to: null,
      source: 'The list of the force',
      entries: [
        { code: 'drones', title: 'Drones' },
        { code: 'drones-crowds', title: 'Drones over crowds', under: 'drones' },
      ],
    },
  },
  'measure.rows-recorded': {
    data: {
      rows: [
        {
          ...{ row: 'value', measure: 'robbery', definition: 'v1', area: 'force:norfolk' },
          ...{ from: '2022-07-01', to: '2023-06-30', value: '352', printed: '352' },
          ...{ source: 'opcc-police-data-page-2023', source_table: 'NCPM', published_on: '2023' },
        },
      ],
    },
  },
  'measure.rows-corrected': {
    data: {
      reason: 'The 5 was taken down as a 3.',
      corrections: [
        {
          row: { row: 'value', measure: 'robbery', source: 'page', value: '352' },
          replaces: { row: 'value', measure: 'robbery', source: 'page', value: '332' },
        },
      ],
    },
  },
  'measure.finding-answered': {
    data: {
      ...{ finding: '0123456789abcdef', kind: 'difference', measure: 'robbery' },
      ...{ area: 'force:norfolk', answer: 'accepted-by-publisher', reason: 'By mail of today.' },
    },
  },
  'canary.released': { data: { slot: '2024-10-01T08' } },
  'canary.arrived': {
    data: { slot: '2024-10-01T08', at: '2024-10-01T08:00:01.250Z', ms: 1250, seenBy: 'mailbox' },
  },
};

function retained() {
  return {
    case: 'complaint:norfolk:CO/00001/16',
    class: 'complaint',
    trigger: { milestone: 'finalised', on: '2017-03-06' },
  };
}

function outcomes(...names: string[]) {
  const data = {
    digest: '0b0e1e1c-6a0c-4d1c-9a55-0d6a4f9a1f10',
    reference: '0123456789abcdef0123456789abcdef',
    outcome: 'sent',
    reminders: [
      {
        obligation: 'complaint:norfolk:CO/1/24#R-KI-2#1',
        aboutOn: DAY,
        rung: 'before-5',
        to: 'owner',
      },
    ],
  };
  const content = { reason: 'It is in the mailbox.' };
  return Object.fromEntries(names.map((name) => [`reminder.${name}`, { data, content }]));
}

async function main(): Promise<void> {
  const all = [
    ...allEventTypes,
    ...reminderEventTypes,
    ...canaryEventTypes,
    ...paperEventTypes,
    ...draftEventTypes,
    ...sealedEventTypes,
    ...erasureEventTypes,
    ...retentionEventTypes,
    ...proposalEventTypes,
    ...vocabularyEventTypes,
    ...measureEventTypes,
  ];
  const missing = all.filter((one) => withoutSample([one], goldenSamples()).length > 0);
  for (const { type: eventType, schemaVersion } of missing) {
    const [category = '', milestone = ''] = eventType.split('.');
    const type = category as CaseType;
    const path = join(__dirname, `${type}.golden.json`);
    const file = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as { key: string; samples: object[] })
      : { key: randomBytes(KEY_BYTES).toString('hex'), samples: [] };
    file.samples.push(sampleOf(type, milestone, schemaVersion, Buffer.from(file.key, 'hex')));
    const { code } = await format(path, JSON.stringify(file), { printWidth: 100 });
    writeFileSync(path, code);
    console.log(`added ${eventType}`);
  }
}

function sampleOf(type: CaseType, milestone: string, schemaVersion: number, key: Buffer): object {
  const event = eventFor(type, milestone, schemaVersion);
  const stream = CaseRef.stream({ type, force: 'norfolk', reference: 'SAMPLE-1' });
  const request = {
    stream,
    commandId: randomUUID(),
    commandHash: createHash('sha256').update(randomBytes(8)).digest('hex'),
    actor: 'api-token',
    correlationId: randomUUID(),
    causationId: null,
    expectedVersion: 2,
    events: [event],
  };
  const sealed = event.secret ? seal(key, stream, event.secret) : null;
  const recordedAt = '2024-10-01T08:00:00.000Z' as Parameters<typeof writeBody>[0]['recordedAt'];
  const body = writeBody({ request, recordedAt }, 0, event, sealed);
  return {
    type: event.type,
    schemaVersion,
    body,
    reads: { data: readBody(body).data, content: event.secret?.content ?? null },
  };
}

function eventFor(type: CaseType, milestone: string, schemaVersion: number): NewEvent {
  const plain = { type: `${type}.${milestone}`, schemaVersion, on: DAY, enteredOn: DAY };
  const other = others[plain.type];
  if (other) {
    const keysOf = type === PROPOSAL ? { keysOf: 'complaint:norfolk:SAMPLE-1' as StreamId } : {};
    const secret = other.content ? { subject: 'setting', ...keysOf, content: other.content } : null;
    return { ...plain, data: other.data as NewEvent['data'], secret };
  }
  if (restrictionEvents.includes(milestone)) return restrictionSample(type, milestone);
  if (!milestone.startsWith('fact-')) return factEvent(type, factFor(type, milestone));
  return {
    ...plain,
    data: {
      fact: 2,
      ...(milestone === 'fact-corrected' ? { factOn: DAY } : {}),
      sealed: ['reason'],
    },
    secret: { subject: 'case', content: { reason: 'The letter gives another day.' } },
  };
}

/** One of each, in the order in which they come: the last that is asked for. */
function restrictionSample(type: CaseType, name: string): NewEvent {
  const [by, person] = ['one', 'another'].map((sub) => `id.psd.example/realms/tipstaff|${sub}`);
  const common = { note: 'In a few words.', today: DAY };
  const commands: readonly RestrictionCommand[] = [
    { ...common, kind: 'restrict', reason: 'counter-corruption', named: [], by: by ?? null },
    { ...common, kind: 'name', person: person ?? '' },
    { ...common, kind: 'un-name', person: by ?? '' },
    { ...common, kind: 'lift' },
  ];
  const history: CaseEvent[] = [];
  for (const command of commands) {
    const event = decideRestriction(type, history, command);
    if (event.type === `${type}.${name}`) return event;
    history.push({ ...event, number: history.length + 1, content: null });
  }
  throw new Error(`${name} is no event of a restriction.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
