import { type EventStore } from '@tipstaff/event-store';

/** What a projection needs of the event store. */
export type EventLog = Pick<EventStore, 'head' | 'loadMany' | 'streams'>;
