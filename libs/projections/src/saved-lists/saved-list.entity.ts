import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The lists whose selection can be saved. */
export const savedListTargets = ['cases', 'obligations'] as const;
export type SavedListTarget = (typeof savedListTargets)[number];

/** A selection under a name. */
@Entity({ schema: 'preference', name: 'saved_list' })
export class SavedList {
  @PrimaryGeneratedColumn('uuid')
  readonly id!: string;

  /** The actor who saved it, and alone may change it. */
  @Column('text')
  readonly owner!: string;

  @Column('text')
  readonly name!: string;

  /** Shown to everyone, with the lists of its force. */
  @Column('boolean')
  readonly shared!: boolean;

  /** The force that the query asks about. */
  @Column('text')
  readonly force!: string;

  @Column('text')
  readonly target!: SavedListTarget;

  /** As the address of the list has it behind the question mark. */
  @Column('text')
  readonly query!: string;

  /** Counts from 1, one a change. */
  @Column('integer')
  readonly version!: number;
}
