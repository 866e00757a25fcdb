/** The command line in the image: addresses come from the environment, nothing is started. */
const { main } = require('../dist/apps/cli/src/main.js');

const given = (name) => process.env[name]?.trim() || null;

main(process.argv.slice(2), {
  services: async () => ({
    databaseUrl: given('DATABASE_URL'),
    redisUrl: given('REDIS_URL'),
    smtpUrl: given('SMTP_URL'),
    clock: given('TIPSTAFF_CLOCK'),
  }),
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.stderr.write(
      `tipstaff: ${error.name === 'DomainError' ? error.message : error.stack}\n`,
    );
    process.exitCode = 1;
  },
);
