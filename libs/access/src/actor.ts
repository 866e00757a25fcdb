import { type Permission } from './permissions.table';
import { type Role } from './roles.table';

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
  readonly may: (permission: Permission) => boolean;
  readonly sees: (force: string) => boolean;
}

export type ActorClaims = Omit<Actor, 'may' | 'sees'>;
