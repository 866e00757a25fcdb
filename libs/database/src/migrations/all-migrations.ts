import { type MigrationInterface } from 'typeorm';
import { EventLog1790000000100 } from './1790000000100-event-log';
import { Keyring1790000000110 } from './1790000000110-keyring';
import { Projections1790000000200 } from './1790000000200-projections';
import { Trigrams1790000000205 } from './1790000000205-trigrams';
import { ReadModels1790000000210 } from './1790000000210-read-models';
import { ReminderTables1790000000300 } from './1790000000300-reminder-tables';
import { SavedLists1790000000410 } from './1790000000410-saved-lists';
import { ReminderLadders1790000000800 } from './1790000000800-reminder-ladders';
import { FeedTables1790000000900 } from './1790000000900-feed-tables';
import { AccessTables1790000001000 } from './1790000001000-access-tables';
import { OutsideReaders1790000001110 } from './1790000001110-outside-readers';
import { ReadLog1790000001300 } from './1790000001300-read-log';
import { VerifyMark1790000001600 } from './1790000001600-verify-mark';
import { CaseRestriction1790000002000 } from './1790000002000-case-restriction';
import { FeedEntriesDropped1790000002010 } from './1790000002010-feed-entries-dropped';
import { ProcessRoles1790000002100 } from './1790000002100-process-roles';
import { RowLevelSecurity1790000002110 } from './1790000002110-row-level-security';
import { OpccInSight1790000002120 } from './1790000002120-opcc-in-sight';
import { WrappedKeys1790000002200 } from './1790000002200-wrapped-keys';
import { RestrictionOfEveryType1795956000000 } from './1795956000000-restriction-of-every-type';
import { SmallNumbers1795957000000 } from './1795957000000-small-numbers';
import { UnreadableIsRefused1795957001000 } from './1795957001000-unreadable-is-refused';
import { Leases1795957001010 } from './1795957001010-leases';
import { MailByHand1795957001020 } from './1795957001020-mail-by-hand';
import { ReadingsOfTheOwner1795957002000 } from './1795957002000-readings-of-the-owner';
import { ReviewsNotOnMerits1795957011000 } from './1795957011000-reviews-not-on-merits';
import { WhatIsOwedToPolicingBody1795957030000 } from './1795957030000-what-is-owed-to-policing-body';
import { ReviewsAskedOfPolicingBody1795957090000 } from './1795957090000-reviews-asked-of-policing-body';
import { ComplaintsOfPolicingBody1795957091000 } from './1795957091000-complaints-of-policing-body';
import { EventsAreLookedAtTogether1795958000000 } from './1795958000000-events-are-looked-at-together';
import { PartsOfFigures1795959000000 } from './1795959000000-parts-of-figures';
import { NamesOfParts1795960000000 } from './1795960000000-names-of-parts';

/**
 * What a database went through, oldest first. TypeORM runs those that it has not, in order of the number
 * that ends the name, a moment in milliseconds. One that has landed is never changed (frozen.spec.ts): a
 * database that has it already would never learn of the change. What is to be different is a new one.
 */
export const allMigrations: readonly (new () => MigrationInterface)[] = [
  EventLog1790000000100,
  Keyring1790000000110,
  Projections1790000000200,
  Trigrams1790000000205,
  ReadModels1790000000210,
  ReminderTables1790000000300,
  SavedLists1790000000410,
  ReminderLadders1790000000800,
  FeedTables1790000000900,
  AccessTables1790000001000,
  OutsideReaders1790000001110,
  ReadLog1790000001300,
  VerifyMark1790000001600,
  CaseRestriction1790000002000,
  FeedEntriesDropped1790000002010,
  ProcessRoles1790000002100,
  RowLevelSecurity1790000002110,
  OpccInSight1790000002120,
  WrappedKeys1790000002200,
  RestrictionOfEveryType1795956000000,
  SmallNumbers1795957000000,
  UnreadableIsRefused1795957001000,
  Leases1795957001010,
  MailByHand1795957001020,
  ReadingsOfTheOwner1795957002000,
  ReviewsNotOnMerits1795957011000,
  WhatIsOwedToPolicingBody1795957030000,
  ReviewsAskedOfPolicingBody1795957090000,
  ComplaintsOfPolicingBody1795957091000,
  EventsAreLookedAtTogether1795958000000,
  PartsOfFigures1795959000000,
  NamesOfParts1795960000000,
];
