/**
 * `npm run golden`: adds a sample of every type of event that has none, as this release writes it.
 * Samples that are there are never touched. Look at what it added before you commit it.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allEventTypes,
  caseTypeDefinitions,
  defaultVocabularies,
  factEvent,
  type NewFact,
  type ValueRule,
} from '@tipstaff/casework';
import { CaseRef, type CaseType, LocalDate } from '@tipstaff/kernel';
import prettier from 'prettier';
import { readBody, writeBody } from '../event-body';
import { KEY_BYTES, seal } from '../sealing';
import { goldenSamples, withoutSample } from './golden-samples.fixture';

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

async function main(): Promise<void> {
  const missing = allEventTypes.filter((one) => withoutSample([one], goldenSamples()).length > 0);
  for (const { type: eventType, schemaVersion } of missing) {
    const [category = '', milestone = ''] = eventType.split('.');
    const type = category as CaseType;
    const path = join(__dirname, `${type}.golden.json`);
    const file = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as { key: string; samples: object[] })
      : { key: randomBytes(KEY_BYTES).toString('hex'), samples: [] };
    file.samples.push(sampleOf(type, milestone, schemaVersion, Buffer.from(file.key, 'hex')));
    const options = await prettier.resolveConfig(path);
    const text = await prettier.format(JSON.stringify(file), { ...options, parser: 'json' });
    writeFileSync(path, text);
    console.log(`added ${eventType}`);
  }
}

function sampleOf(type: CaseType, milestone: string, schemaVersion: number, key: Buffer): object {
  const stream = CaseRef.stream({ type, force: 'norfolk', reference: 'SAMPLE-1' });
  const fact = milestone.startsWith('fact-') ? null : factFor(type, milestone);
  const event = fact
    ? factEvent(type, fact)
    : {
        type: `${type}.${milestone}`,
        schemaVersion,
        on: DAY,
        enteredOn: DAY,
        data: {
          fact: 2,
          ...(milestone === 'fact-corrected' ? { factOn: DAY } : {}),
          sealed: ['reason'],
        },
        secret: { subject: 'case', content: { reason: 'The letter gives another day.' } },
      };
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

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
