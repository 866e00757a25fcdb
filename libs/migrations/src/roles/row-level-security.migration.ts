import { Law } from '@tipstaff/law';
import { allProjections, forceInSight, giveRights, notHidden } from '@tipstaff/projections';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Which rows tipstaff_api sees: by force and by restricted case, as the settings of the transaction say
 * (docs/adr/0017). The views of the OPCC leave restricted cases out, and answer the API for the forces
 * that are in sight there.
 */
export class RowLevelSecurity1790000002110 implements MigrationInterface {
  readonly name = 'RowLevelSecurity1790000002110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RESTRICTIONS);
    for (const table of allProjections(new Law()).flatMap(({ tables }) => tables)) {
      // A database that has not yet the tables of this version gets them, with their rights, by a rebuild.
      const [{ there }] = (await runner.query(
        `SELECT to_regclass('read_model.${table.name}') IS NOT NULL AS there`,
      )) as [{ there: boolean }];
      if (!there) continue;
      for (const statement of giveRights('read_model', table)) await runner.query(statement);
    }
    await runner.query(PARKED);
    await runner.query(REMINDERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        v_policy record;
      BEGIN
        FOR v_policy IN
          SELECT polname, polrelid::regclass AS at FROM pg_policy
        LOOP
          EXECUTE format('DROP POLICY %I ON %s', v_policy.polname, v_policy.at);
          EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', v_policy.at);
        END LOOP;
      END
      $$`);
  }
}

/** By force alone: whom a row names is what the other policies ask of it. */
const RESTRICTIONS = `
  GRANT SELECT ON read_model.case_restriction TO tipstaff_api, tipstaff_worker;
  ALTER TABLE read_model.case_restriction ENABLE ROW LEVEL SECURITY;
  CREATE POLICY in_sight ON read_model.case_restriction FOR SELECT TO tipstaff_api
    USING (${forceInSight('force')});
  CREATE POLICY everything ON read_model.case_restriction FOR SELECT
    TO tipstaff_app, tipstaff_worker USING (true)`;

const PARKED = `
  ALTER TABLE read_model.parked_case ENABLE ROW LEVEL SECURITY;
  CREATE POLICY in_sight ON read_model.parked_case FOR SELECT TO tipstaff_api
    USING (${forceInSight(`split_part(parked_case.stream, ':', 2)`)}
           AND ${notHidden('restricted.stream = parked_case.stream')})`;

/** An obligation's id begins with the stream of its case and a #, which a reference may hold as well. */
const OF_OBLIGATION = `left(reminder.obligation, length(restricted.stream) + 1) = restricted.stream || '#'`;

const REMINDERS = ['digest', 'day', 'daily_line']
  .map(
    (name) => `
  ALTER TABLE reminder.${name} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY in_sight ON reminder.${name} TO tipstaff_api USING (${forceInSight(`${name}.force`)});
  CREATE POLICY everything ON reminder.${name} TO tipstaff_app, tipstaff_worker USING (true)`,
  )
  .concat(
    `
  ALTER TABLE reminder.reminder ENABLE ROW LEVEL SECURITY;
  CREATE POLICY in_sight ON reminder.reminder TO tipstaff_api
    USING (${forceInSight(`split_part(reminder.obligation, ':', 2)`)} AND ${notHidden(OF_OBLIGATION)});
  CREATE POLICY everything ON reminder.reminder TO tipstaff_app, tipstaff_worker USING (true)`,
  )
  .join(';');
