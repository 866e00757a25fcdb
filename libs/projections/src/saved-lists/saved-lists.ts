import { Injectable } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import {
  Column,
  DataSource,
  Entity,
  PrimaryGeneratedColumn,
  QueryFailedError,
  type Repository,
} from 'typeorm';
import { type Page, type PageAsked, pageOfFound, type Place, placeAfter } from '../reading/page';

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

/** Who asks for lists: their own and those that are shared, of the forces that are theirs. */
export interface ListReader {
  readonly id: string;
  /** Whether they may see a list that is shared or their own: what it asks for says much of what it finds. */
  readonly isSeen: (list: Pick<SavedList, 'owner' | 'force' | 'target' | 'query'>) => boolean;
}

export type SavedListDraft = Pick<SavedList, 'name' | 'shared' | 'force' | 'target' | 'query'>;

const MOST_OF_ONE_OWNER = 200;

const placeOf = ({ name, id }: SavedList): Place => [name, id];

const UNIQUE_VIOLATION = '23505';

/**
 * Saved lists: one's own, and those that others share. A list holds a question and no answer; whoever
 * runs it sees what they may see, so sharing one gives nobody a right.
 */
@Injectable()
export class SavedLists {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list` */
  async seenBy(
    { id, isSeen }: ListReader,
    { limit, after }: PageAsked,
    force?: string,
  ): Promise<Page<SavedList>> {
    const list = {
      name: 'saved lists',
      asked: { force: force ?? null },
      order: ['text', 'uuid'],
    } as const;
    let place = placeAfter(list, after);
    const seen: SavedList[] = [];
    for (let isMore = true; isMore && seen.length <= limit;) {
      const found = await this.readableBy(id, force, place, limit + 1);
      seen.push(...found.filter((one) => isSeen(one)));
      const last = found.at(-1);
      isMore = found.length > limit;
      if (last) place = placeOf(last);
    }
    return pageOfFound(seen, limit, list, placeOf);
  }

  /** Their own and those that others share, in order; what of these they may see is asked of each. */
  private readableBy(
    actor: string,
    force: string | undefined,
    place: Place | null,
    atMost: number,
  ): Promise<SavedList[]> {
    const select = this.rows
      .createQueryBuilder('l')
      .where('(l.owner = :actor OR l.shared)', { actor })
      .orderBy('l.name')
      .addOrderBy('l.id')
      .limit(atMost);
    if (force !== undefined) select.andWhere('l.force = :force', { force });
    if (place) {
      select.andWhere('(l.name, l.id) > (:name, :id::uuid)', { name: place[0], id: place[1] });
    }
    return select.getMany();
  }

  /** @throws DomainError `saved-list.not-found`, also for another's that is not shared, or another force's */
  async get({ id: actor, isSeen }: ListReader, id: string): Promise<SavedList> {
    const found = await this.rows.findOneBy({ id });
    const isTheirs = found && (found.shared || found.owner === actor);
    if (isTheirs && isSeen(found)) return found;
    throw notFound(id);
  }

  /** @throws DomainError `saved-list.name-taken`, `saved-list.too-many` */
  async add(reader: ListReader, draft: SavedListDraft): Promise<SavedList> {
    const { id: owner } = reader;
    if ((await this.rows.countBy({ owner })) >= MOST_OF_ONE_OWNER) throw tooMany();
    const made = await this.rows
      .insert({ ...draft, owner, version: 1 })
      .catch((error: unknown) => throwTaken(error, draft.name));
    return this.get(reader, (made.identifiers[0] as { id: string }).id);
  }

  /** @throws DomainError `saved-list.stale-version`, `.not-yours`, `.not-found`, `.name-taken` */
  async replace(
    reader: ListReader,
    id: string,
    seenVersion: number,
    draft: SavedListDraft,
  ): Promise<SavedList> {
    await this.get(reader, id);
    const { id: owner } = reader;
    const { affected } = await this.rows
      .update({ id, owner, version: seenVersion }, { ...draft, version: seenVersion + 1 })
      .catch((error: unknown) => throwTaken(error, draft.name));
    if (affected !== 1) throw await this.whyUntouched(reader, id, seenVersion);
    return this.get(reader, id);
  }

  /** @throws DomainError `saved-list.stale-version`, `.not-yours`, `.not-found` */
  async remove(reader: ListReader, id: string, seenVersion: number): Promise<void> {
    await this.get(reader, id);
    const own = { id, owner: reader.id, version: seenVersion };
    const { affected } = await this.rows.delete(own);
    if (affected !== 1) throw await this.whyUntouched(reader, id, seenVersion);
  }

  private get rows(): Repository<SavedList> {
    return this.dataSource.getRepository(SavedList);
  }

  /** The write itself is the check, so nothing comes between; this only tells which part failed. */
  private async whyUntouched(reader: ListReader, id: string, seen: number): Promise<DomainError> {
    const found = await this.get(reader, id);
    if (found.owner !== reader.id) {
      return new DomainError(
        'forbidden',
        'saved-list.not-yours',
        `The list "${found.name}" is shared with you, and only who saved it may change it: save one of your own.`,
      );
    }
    return new DomainError(
      'stale-version',
      'saved-list.stale-version',
      `The list "${found.name}" was changed since you read it: read it again, it is at version ${found.version}.`,
      { data: { expectedVersion: seen, currentVersion: found.version } },
    );
  }
}

function notFound(id: string): DomainError {
  return new DomainError(
    'not-found',
    'saved-list.not-found',
    `There is no saved list ${id} that you may see: it may have been removed, or is shared no more.`,
  );
}

function tooMany(): DomainError {
  return new DomainError(
    'rule-violation',
    'saved-list.too-many',
    `You have ${MOST_OF_ONE_OWNER} saved lists, and there can be no more: remove one first.`,
  );
}

function throwTaken(error: unknown, name: string): never {
  const code = error instanceof QueryFailedError && (error.driverError as { code?: string }).code;
  if (code !== UNIQUE_VIOLATION) throw error;
  throw new DomainError(
    'rule-violation',
    'saved-list.name-taken',
    `You have a saved list "${name}" already: give this one another name, or change that one.`,
    { pointer: '/name' },
  );
}
