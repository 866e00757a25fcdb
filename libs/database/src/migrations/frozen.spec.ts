import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type QueryRunner } from 'typeorm';
import { RoleNames } from '../roles/role-names';
import { underRoles } from '../roles/under-roles';
import { allMigrations } from './all-migrations';

/**
 * What each migration sends to the database, as a digest. A line is added with a new migration and never
 * changed again: databases have run what it says.
 */
const landed: Readonly<Record<string, string>> = {
  EventLog1790000000100: '51772dd064c97532',
  Keyring1790000000110: '79a9f51a2bf291e1',
  Projections1790000000200: '8dcd55aeaafb8c19',
  Trigrams1790000000205: 'fc12c63e2a252eb5',
  ReadModels1790000000210: 'e3b0c44298fc1c14',
  ReminderTables1790000000300: '64e18bbe9c00751a',
  SavedLists1790000000410: 'b3e87b504497584b',
  ReminderLadders1790000000800: 'ca52262c9921070e',
  FeedTables1790000000900: 'bc9f7a3330cfc841',
  AccessTables1790000001000: '6979b7de21fe0a6b',
  OutsideReaders1790000001110: '32f25e6f9ca64066',
  ReadLog1790000001300: '1c02a76ba8337ee9',
  VerifyMark1790000001600: '3f53ad675c3c054a',
  CaseRestriction1790000002000: '13c845050afc3411',
  FeedEntriesDropped1790000002010: 'b5bfb9ba9f9205cc',
  ProcessRoles1790000002100: 'b483883876e1f1e8',
  RowLevelSecurity1790000002110: '24f98b12325b126f',
  OpccInSight1790000002120: 'e787266964405883',
  WrappedKeys1790000002200: 'f9a7645448feca3d',
  RestrictionOfEveryType1795956000000: '46ef563f2d9e8c80',
  SmallNumbers1795957000000: '442a24e2bb822993',
  UnreadableIsRefused1795957001000: 'bdbb806d1a462f65',
  Leases1795957001010: 'a4143874305e5230',
  MailByHand1795957001020: '9ff5db05b17233c1',
  ReadingsOfTheOwner1795957002000: '0c928f9acdd0646a',
  ReviewsNotOnMerits1795957011000: 'eab88fab03df3bc9',
  WhatIsOwedToPolicingBody1795957030000: '50c3b93a7c947c69',
  ReviewsAskedOfPolicingBody1795957090000: '85cd06db10063ab6',
  ComplaintsOfPolicingBody1795957091000: '406667a4715d1bab',
  EventsAreLookedAtTogether1795958000000: '8a81d821c07e0817',
  PartsOfFigures1795959000000: 'e28b7a729407cc81',
  NamesOfParts1795960000000: '8686808a0330e78b',
};

type Migration = (typeof allMigrations)[number];

async function sentBy(Migration: Migration): Promise<readonly string[]> {
  const sent: string[] = [];
  const recorder = { query: (sql: string) => Promise.resolve(void sent.push(sql)) };
  await new Migration().up(recorder as unknown as QueryRunner);
  return sent;
}

async function digestOf(Migration: Migration): Promise<string> {
  const sent = await sentBy(Migration);
  return createHash('sha256').update(sent.join(';\n')).digest('hex').slice(0, 16);
}

it('the migrations are those that landed, each as it was', async () => {
  const found: Record<string, string> = {};
  for (const Migration of allMigrations) found[Migration.name] = await digestOf(Migration);
  expect(found).toEqual(landed);
});

describe('under a prefix of roles', () => {
  const sentUnder = async (prefix: string) => {
    const migrations = underRoles(allMigrations, new RoleNames(prefix));
    return (await Promise.all(migrations.map(sentBy))).flat();
  };

  it('they are sent as they are where it is the one that they were written with', async () => {
    const written = (await Promise.all(allMigrations.map(sentBy))).flat();
    expect(await sentUnder('tipstaff')).toEqual(written);
  });

  it('they name the roles of the installation, and nothing else is another', async () => {
    const written = (await sentUnder('tipstaff')).join('\n');
    const sent = (await sentUnder('live')).join('\n');
    expect(sent).not.toMatch(/tipstaff_(?!migrations)/);
    expect(sent.replaceAll('live_', 'tipstaff_')).toBe(written);
  });
});

it('every migration of the folder is run, in order of its number', () => {
  const numberOf = (name: string): string => /\d{13}/.exec(name)?.[0] ?? name;
  const files = readdirSync(__dirname).filter((name) => /^\d/.test(name));
  expect(allMigrations.map(({ name }) => numberOf(name))).toEqual(files.sort().map(numberOf));
  // TypeORM remembers the name that is said, not that of the class.
  for (const Migration of allMigrations) expect(new Migration().name).toBe(Migration.name);
});
