import { type SettingsWith } from '@tipstaff/platform';

export type WorkerSettings = SettingsWith<'databaseUrl' | 'redisUrl' | 'mailProvider'>;

/** Provides the `WorkerSettings`. */
export const WORKER_SETTINGS = Symbol('WorkerSettings');
/** Provides the `Sweeper`. */
export const SWEEPER = Symbol('Sweeper');
