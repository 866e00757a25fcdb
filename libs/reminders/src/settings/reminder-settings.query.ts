import { Injectable } from '@nestjs/common';
import { EventStore } from '@tipstaff/event-store';
import { type Absence } from '../recipients.policy';
import {
  absencesFrom,
  type AbsencesOfForce,
  absencesStream,
  effective,
  laddersFrom,
  type LaddersOfForce,
  laddersStream,
} from './reminder-settings';

/** By what a force is reminded at a moment. */
export interface ForceReminders {
  readonly ladders: LaddersOfForce;
  readonly absences: readonly Absence[];
}

/**
 * Ladders, hours and absences of the forces, in the record: who changed what, when and why can be told
 * of every reminder. Names and reasons are sealed.
 */
@Injectable()
export class ReminderSettings {
  constructor(private readonly store: EventStore) {}

  async of(force: string): Promise<ForceReminders> {
    const [ladders, { absences }] = await Promise.all([this.ladders(force), this.absences(force)]);
    return { ladders, absences: effective(absences) };
  }

  async ladders(force: string): Promise<LaddersOfForce> {
    return laddersFrom(await this.store.load(laddersStream(force)));
  }

  async absences(force: string): Promise<AbsencesOfForce> {
    const events = await this.store.load(absencesStream(force), { open: true });
    return { version: events.length, absences: absencesFrom(events) };
  }
}
