/**
 * SQL: which database this is. It differs in one that was restored from a dump, or to a point in time, and
 * in a standby from the moment it is promoted: the timeline is that which is written now. The last
 * checkpoint's, beside it, stays the old one until the first checkpoint after a promotion has ended.
 */
export const DATABASE_IDENTITY = `(
  SELECT concat_ws('/', system.system_identifier,
                   CASE WHEN pg_is_in_recovery() THEN checkpoint.timeline_id
                        ELSE ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer
                   END, own.oid)
    FROM pg_control_system() AS system, pg_control_checkpoint() AS checkpoint, pg_database AS own
   WHERE own.datname = current_database()
)`;

/** Whether the one is the other after a promotion: the same files, and a later timeline. */
export function isPromoted(from: string, to: string): boolean {
  const [system, timeline, own] = from.split('/');
  const [systemNow, timelineNow, ownNow] = to.split('/');
  return system === systemNow && own === ownNow && Number(timelineNow) > Number(timeline);
}
