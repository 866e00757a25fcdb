import { type Permission } from './permissions.table';
import { type Role, type Scope } from './roles.table';

/** Who asks, and how they proved it: the one place from which every check reads. */
export interface Actor {
  /** What the record and the read log keep; stands for one person or one machine for ever. */
  readonly id: string;
  /** What pages call them; null for a machine. */
  readonly name: string | null;
  readonly via: 'api-token' | 'machine-token' | 'session';
  readonly roles: readonly Role[];
  /** Slugs of the forces they work for; `every` for those who serve the whole installation. */
  readonly forces: readonly string[] | 'every';
  /** Knows of every restricted case: the token of the installation, and nobody else. */
  readonly seesRestricted: boolean;
  /** Over something, wherever that is; what it reaches, `reaches` and `mayOver` say. */
  readonly may: (permission: Permission) => boolean;
  readonly sees: (force: string) => boolean;
  /** How far a permission goes; null where they have it not. */
  readonly scopeOver: (permission: Permission) => Scope | null;
  /** Whether a permission goes as far as something of this force. */
  readonly reaches: (permission: Permission, force: string) => boolean;
}

export type ActorClaims = Omit<Actor, 'may' | 'sees' | 'seesRestricted' | 'scopeOver' | 'reaches'>;
