import { canonicalJson, Instant } from '@tipstaff/kernel';
import * as fc from 'fast-check';
import { newEvent, newRequest, streamOf } from './append-request.fixture';
import { readBody, type SealedBox, writeBody } from './event-body';

const recordedAt = Instant.parse('2024-10-01T08:00:00Z');
const anyText = fc.string({ unit: 'binary' });
const anyBox = fc.option(fc.record({ box: fc.base64String(), subject: anyText }));

describe('the body of an event', () => {
  it('is the canonical JSON of all its parts, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.record({
          actor: anyText,
          commandId: anyText,
          commandHash: anyText,
          correlationId: anyText,
          causationId: fc.option(anyText),
          expectedVersion: fc.nat(),
        }),
        anyText,
        fc.dictionary(anyText, fc.jsonValue()),
        fc.nat(50),
        anyBox,
        (meta, name, data, seq, sealed: SealedBox | null) => {
          const request = newRequest({ ...meta, stream: streamOf(name) });
          const event = newEvent({ type: name, schemaVersion: seq + 1, data });
          const { on, enteredOn, type, schemaVersion } = event;
          const { actor, commandId, commandHash, correlationId, causationId, stream } = request;
          expect(writeBody({ request, recordedAt }, seq, event, sealed)).toBe(
            canonicalJson({
              type,
              schemaVersion,
              on,
              enteredOn,
              data,
              actor,
              commandId,
              commandHash,
              commandSeq: seq,
              correlationId,
              causationId,
              recordedAt,
              stream,
              version: request.expectedVersion + seq + 1,
              secret: sealed ?? undefined,
            }),
          );
        },
      ),
    );
  });

  it('gives back what was written', () => {
    const request = newRequest();
    const body = readBody(writeBody({ request, recordedAt }, 0, newEvent(), null));
    expect(body).toMatchObject({ stream: request.stream, version: 1, data: { value: 'local' } });
    expect(body).not.toHaveProperty('secret');
  });
});
