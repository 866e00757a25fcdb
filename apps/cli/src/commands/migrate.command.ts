import { plural } from '@tipstaff/kernel';
import { RoleNames, rolesSql } from '@tipstaff/database';
import { migrateDatabase } from '@tipstaff/projections';
import { type Arguments, misused } from '../arguments';
import { type Command } from '../command';
import { settingsOfEnvironment } from '../services-of-environment';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Brings the schema of the database up to date',
  operands: [],
  options: [
    {
      name: 'roles-sql',
      kind: 'flag',
      help: 'changes nothing: prints what a database administrator runs once with psql, so that owning the database is enough',
    },
    {
      name: 'owner',
      kind: 'text',
      help: 'with --roles-sql: the login that owns the database; that of DATABASE_URL when not given',
    },
  ],
  notes: [
    'Changes nothing when it is up to date. The other commands do this by themselves.',
    'The names of the roles begin with TIPSTAFF_ROLE_PREFIX.',
  ],
  async run({ arguments: given, terminal, services }) {
    const { rolePrefix } = settingsOfEnvironment([]);
    if (given.has('roles-sql')) {
      await terminal.out(rolesSql(new RoleNames(rolePrefix), ownerOf(given)).trimEnd());
      return 0;
    }
    if (given.has('owner')) throw misused('--owner says for whom --roles-sql is: give both.');
    const { databaseUrl } = await services();
    const { applied } = await migrateDatabase(databaseUrl, { rolePrefix });
    await terminal.out(
      applied.length === 0
        ? 'The schema is up to date.'
        : `Applied ${plural(applied.length, 'migration')}: ${applied.join(', ')}.`,
    );
    return 0;
  },
};

function ownerOf(given: Arguments): string {
  const owner = given.optionalText('owner');
  if (owner !== null) return owner;
  const { databaseUrl } = settingsOfEnvironment([]);
  const login = databaseUrl === null ? '' : decodeURIComponent(new URL(databaseUrl).username);
  if (login === '') {
    throw misused('--owner is missing: give the login that is to own the database.');
  }
  return login;
}
