import {
  calendarEventTypes,
  measureEventTypes,
  proposalEventTypes,
  vocabularyEventTypes,
} from '@tipstaff/cases';
import { allEventTypes } from '@tipstaff/casework';
import { erasureEventTypes, paperEventTypes, retentionEventTypes } from '@tipstaff/compliance';
import { canonicalJson } from '@tipstaff/kernel';
import { draftEventTypes, sealedEventTypes } from '@tipstaff/papers';
import { canaryEventTypes, reminderEventTypes } from '@tipstaff/reminders';
import { readBody } from '../event-body';
import { unseal } from '../sealing';
import { Upcasters } from '../upcasters';
import { goldenSamples, withoutSample } from './golden-samples.fixture';

const samples = goldenSamples();
const written = [
  ...allEventTypes,
  ...reminderEventTypes,
  ...canaryEventTypes,
  ...calendarEventTypes,
  ...vocabularyEventTypes,
  ...measureEventTypes,
  ...paperEventTypes,
  ...draftEventTypes,
  ...sealedEventTypes,
  ...erasureEventTypes,
  ...retentionEventTypes,
  ...proposalEventTypes,
];
const upcasters = new Upcasters();

describe('golden samples', () => {
  it('are there for every version of every type of event that is written', () => {
    expect(withoutSample(written, samples)).toEqual([]);
  });

  it('would be missed', () => {
    const changed = [{ type: 'complaint.made', schemaVersion: 2 }];
    expect(withoutSample(changed, samples)).toEqual([
      expect.stringMatching(/^complaint\.made at schema version 2: add a sample to golden/),
    ]);
  });

  it.each(written)('$type is written at the version that its upcasters lead to', (event) => {
    expect(upcasters.currentVersion(event.type)).toBe(event.schemaVersion);
  });

  it.each(samples)('$type at version $schemaVersion is read as ever', (sample) => {
    const body = readBody(sample.body);
    expect(canonicalJson(body)).toBe(sample.body);
    expect(body).toMatchObject({ type: sample.type, schemaVersion: sample.schemaVersion });
    expect(upcasters.upcast(body.type, body.schemaVersion, body.data)).toEqual(sample.reads.data);
    const content = body.secret ? unseal(sample.key, body.stream, body.secret) : null;
    expect(content).toEqual(sample.reads.content);
  });
});
