import { type AppendRequest } from '../append-request';
import { unfitRequest } from '../event-store.errors';
import { type Upcasters } from '../upcasters';

/** Control characters, and halves of characters that UTF-8 can not hold. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\u0000-\u001f\u007f]|\p{Surrogate}/u;
/** Index entries have a limit of some 2,700 bytes; names come nowhere near. */
const LONGEST_NAME = 400;

/**
 * Refuses what the database would refuse: it would do so for the whole group.
 * @throws DomainError `record.unfit-event`
 */
export function checkRequest(request: AppendRequest, upcasters: Upcasters): void {
  checkName('/stream', request.stream);
  checkName('/commandId', request.commandId);
  if (!Number.isSafeInteger(request.expectedVersion) || request.expectedVersion < 0) {
    throw unfitRequest(
      '/expectedVersion',
      `${request.expectedVersion} is not a version: versions are whole numbers from 0.`,
    );
  }
  if (request.events.length === 0) {
    throw unfitRequest('/events', 'There is no event to record: an append needs at least one.');
  }
  for (const { type, schemaVersion } of request.events) {
    checkName('/events/type', type);
    const current = upcasters.currentVersion(type);
    if (schemaVersion !== current) {
      throw unfitRequest(
        '/events/schemaVersion',
        `${type} is written at schema version ${current}, not ${schemaVersion}: only the current version is written.`,
      );
    }
  }
}

function checkName(pointer: string, name: string): void {
  if (name !== '' && name.length <= LONGEST_NAME && !UNFIT.test(name)) return;
  throw unfitRequest(
    pointer,
    `${JSON.stringify(name.slice(0, 80))} can not be a name in the record: use 1 to ${LONGEST_NAME} characters, and no control characters.`,
  );
}
