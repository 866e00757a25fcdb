/** node -r ./scripts/typescript-hook.cjs test/migrate-template.cjs DATABASE_URL */
const { migrateDatabase } = require('@tipstaff/projections');

migrateDatabase(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
