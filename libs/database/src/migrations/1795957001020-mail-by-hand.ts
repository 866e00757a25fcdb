import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The API settles by hand what failed or is unknown, and changes no mail beside. Before, its login could
 * hold a mail that was to be sent for sent, or put off for ever.
 */
export class MailByHand1795957001020 implements MigrationInterface {
  readonly name = 'MailByHand1795957001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY changed_by_hand ON reminder.digest AS RESTRICTIVE FOR UPDATE TO tipstaff_api
        USING (state IN ('failed', 'unknown'))
        WITH CHECK (state IN ('sent', 'failed', 'skipped') AND lease_until IS NULL);
      CREATE POLICY made_by_hand ON reminder.digest AS RESTRICTIVE FOR INSERT TO tipstaff_api
        WITH CHECK (state = 'pending' AND kind = 'urgent' AND lease_until IS NULL);
      CREATE POLICY changed_by_hand ON reminder.reminder AS RESTRICTIVE FOR UPDATE TO tipstaff_api
        USING (outcome IN ('failed', 'unknown'))
        WITH CHECK (outcome IN ('waiting', 'sent', 'failed'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY changed_by_hand ON reminder.digest;
      DROP POLICY made_by_hand ON reminder.digest;
      DROP POLICY changed_by_hand ON reminder.reminder`);
  }
}
