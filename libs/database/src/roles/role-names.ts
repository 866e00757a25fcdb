/** What each role of an installation is for; its name in the cluster is the prefix, `_`, and this. */
const ROLE_KINDS = ['app', 'auditor', 'opcc', 'reporting', 'api', 'worker'] as const;

type RoleKind = (typeof ROLE_KINDS)[number];

/** Which migrations and tests name; another is put in its place where migrations run, and nowhere else. */
const WRITTEN_PREFIX = 'tipstaff';

const WRITTEN_NAME = new RegExp(`\\b${WRITTEN_PREFIX}_(${ROLE_KINDS.join('|')})\\b`, 'g');

/**
 * The roles of one installation. Roles belong to the cluster and not to a database: two installations in one
 * cluster that had the same would have each other's rights.
 */
export class RoleNames {
  /** @param prefix as TIPSTAFF_ROLE_PREFIX takes it: letters, digits and `_`, so that no name needs quotes */
  constructor(readonly prefix: string = WRITTEN_PREFIX) {}

  name(kind: RoleKind): string {
    return `${this.prefix}_${kind}`;
  }

  get all(): readonly string[] {
    return ROLE_KINDS.map((kind) => this.name(kind));
  }

  /** Whom each is to be a member of. Whoever owns the database may become all that the processes become. */
  memberships(owner: string): readonly { readonly role: string; readonly member: string }[] {
    const becomes: readonly RoleKind[] = ['app', 'auditor', 'opcc', 'api', 'worker'];
    return [
      { role: this.name('worker'), member: this.name('app') },
      ...becomes.map((kind) => ({ role: this.name(kind), member: owner })),
    ];
  }

  /** SQL that names roles by the prefix with which migrations are written, under the prefix of this installation. */
  inSql(sql: string): string {
    if (this.prefix === WRITTEN_PREFIX) return sql;
    return sql.replace(WRITTEN_NAME, (_name, kind: RoleKind) => this.name(kind));
  }
}
