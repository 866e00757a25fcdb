import { CaseRef } from '@tipstaff/casework';
import { DomainError, plainName } from '@tipstaff/kernel';
import { meetingsOfForce } from '@tipstaff/projections';
import { actionsTable, renderActionsTable } from '@tipstaff/reports';
import { type Call } from '../command';
import { casesOfForce } from '../command-read-log';
import { type OpenRecord } from '../open-record';

/** Prints the table of actions of one meeting. */
export async function printActions(
  { arguments: given, terminal }: Call,
  { store, clock, law, reader }: OpenRecord,
): Promise<void> {
  const meeting = given.text('meeting');
  const knownOn = given.optionalDate('known-on');
  const force = given.optionalText('force') ?? (await onlyForceWith(store, meeting));
  const record = await meetingsOfForce(store, force, knownOn);
  const table = actionsTable(record, { meeting, today: clock.today(), knownOn, law });
  const rows = table.actions.map(({ reference }) => ({ type: 'action', case: reference }));
  const what = 'tipstaff report actions';
  await reader.reads({ what, force, filter: { meeting }, cases: casesOfForce(force, rows) });
  if (given.has('json')) return terminal.out(JSON.stringify(table, null, 2));
  return terminal.part(renderActionsTable(table, { notice: clock.notice }));
}

/** The force may be left out where one force alone has a meeting of that name. */
async function onlyForceWith(
  store: Pick<OpenRecord['store'], 'streams'>,
  meeting: string,
): Promise<string> {
  const streams = await store.streams({ category: 'meeting' });
  const forces = streams.flatMap((stream) => {
    const ref = CaseRef.ofStream(stream);
    return ref?.reference === meeting || ref?.reference === plainName(meeting) ? [ref.force] : [];
  });
  const [force] = forces;
  if (force === undefined) {
    throw new DomainError(
      'not-found',
      'meeting.not-found',
      `The record holds no meeting "${meeting}": check its reference.`,
    );
  }
  if (forces.length > 1) {
    throw new DomainError(
      'invalid-input',
      'meeting.of-several-forces',
      `More than one force has a meeting "${meeting}": say --force, one of ${forces.join(', ')}.`,
    );
  }
  return force;
}
