import { EventLog1790000000100 } from './event-log.migration';
import { Keyring1790000000110 } from './keyring.migration';
import { VerifyMark1790000001600 } from './verify-mark.migration';
import { WrappedKeys1790000002200 } from './wrapped-keys.migration';

/** For libs/platform, which runs the migrations of every library. */
export const eventStoreMigrations = [
  EventLog1790000000100,
  Keyring1790000000110,
  VerifyMark1790000001600,
  WrappedKeys1790000002200,
] as const;
