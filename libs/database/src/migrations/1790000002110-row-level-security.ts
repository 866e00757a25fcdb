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
    await runner.query(READ_MODELS);
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

const setting = (name: string): string =>
  `(SELECT coalesce(current_setting('tipstaff.${name}', true), ''))`;

const forceInSight = (force: string): string => `
  (${setting('forces')} = '*' OR ${force} = ANY ((SELECT string_to_array(${setting('forces')}, ','))::text[]))`;

const notHidden = (isOf: string): string => `
  (${setting('restricted')} = 'all' OR ${setting('counting')} = 'on'
   OR NOT EXISTS (SELECT FROM read_model.case_restriction AS restricted
                   WHERE ${isOf} AND ${setting('actor')} <> ALL (restricted.named)))`;

/** By force alone: whom a row names is what the other policies ask of it. */
const RESTRICTIONS = `
  GRANT SELECT ON read_model.case_restriction TO tipstaff_api, tipstaff_worker;
  ALTER TABLE read_model.case_restriction ENABLE ROW LEVEL SECURITY;
  CREATE POLICY in_sight ON read_model.case_restriction FOR SELECT TO tipstaff_api
    USING (${forceInSight('force')});
  CREATE POLICY everything ON read_model.case_restriction FOR SELECT
    TO tipstaff_app, tipstaff_worker USING (true)`;

/** Where an earlier release made them; since then a projection makes its tables, with their rights. */
const READ_MODELS = `
  DO $do$
  DECLARE
    v_table text;
  BEGIN
    FOREACH v_table IN ARRAY
      ARRAY['case_list', 'case_fact', 'obligation', 'figure_case', 'figure_contribution']
    LOOP
      CONTINUE WHEN to_regclass('read_model.' || v_table) IS NULL;
      EXECUTE format('GRANT SELECT ON read_model.%I TO tipstaff_api', v_table);
      EXECUTE format('ALTER TABLE read_model.%I ENABLE ROW LEVEL SECURITY', v_table);
      EXECUTE format($policy$
        CREATE POLICY in_sight ON read_model.%1$I FOR SELECT TO tipstaff_api
          USING (${forceInSight('%1$I.force')}
                 AND ${notHidden('restricted.stream = %1$I.stream')})$policy$, v_table);
      EXECUTE format('ALTER TABLE read_model.%I OWNER TO tipstaff_worker', v_table);
    END LOOP;
  END
  $do$`;

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
