import { type SettingsWith } from '@tipstaff/platform';
import { type ReminderLog } from '@tipstaff/reminders';

export type WorkerSettings = SettingsWith<'databaseUrl' | 'redisUrl' | 'mailProvider'>;

/** What `POOL` provides: apps hand it to the stores and never ask it anything themselves. */
export type DatabasePool = ConstructorParameters<typeof ReminderLog>[0];

/** Provides the `WorkerSettings`. */
export const WORKER_SETTINGS = Symbol('WorkerSettings');
/** Provides a `Mailer`. */
export const MAILER = Symbol('Mailer');
/** Provides the `Sweeper`. */
export const SWEEPER = Symbol('Sweeper');
