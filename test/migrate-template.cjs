/** node -r ./scripts/typescript-hook.cjs test/migrate-template.cjs DATABASE_URL */
const { migrate } = require('@tipstaff/migrations');

migrate(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
