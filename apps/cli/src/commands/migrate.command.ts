import { migrateDatabase } from '@tipstaff/projections';
import { type Command } from '../command';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Brings the schema of the database up to date',
  operands: [],
  options: [],
  notes: ['Changes nothing when it is up to date. The other commands do this by themselves.'],
  async run({ terminal, services }) {
    const { databaseUrl } = await services();
    const { applied } = await migrateDatabase(databaseUrl);
    await terminal.out(
      applied.length === 0
        ? 'The schema is up to date.'
        : `Applied ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}: ${applied.join(', ')}.`,
    );
    return 0;
  },
};
