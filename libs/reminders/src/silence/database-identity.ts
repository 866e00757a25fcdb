/** SQL: which database this is. It differs in one that was restored from a dump, or to a point in time. */
export const DATABASE_IDENTITY = `(
  SELECT concat_ws('/', system.system_identifier, checkpoint.timeline_id, own.oid)
    FROM pg_control_system() AS system, pg_control_checkpoint() AS checkpoint, pg_database AS own
   WHERE own.datname = current_database()
)`;
