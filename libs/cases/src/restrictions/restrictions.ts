import { Inject, Injectable } from '@nestjs/common';
import { type CaseReader, CaseRef } from '@tipstaff/casework';
import { type Queries, QUERIES } from '@tipstaff/database';
import { type StreamId } from '@tipstaff/kernel';
import { hiddenStreams } from './visible-to';

/** Which cases are out of somebody's sight, for what is not a list of cases itself. */
@Injectable()
export class Restrictions {
  constructor(@Inject(QUERIES) private readonly pool: Queries) {}

  /** Streams of the force's cases that are hidden from the reader. */
  hiddenFrom(reader: CaseReader, force: string): Promise<readonly StreamId[]> {
    return hiddenStreams(this.pool, reader, force);
  }

  /** By the references under which other cases of the force could name them. */
  async hiddenReferences(reader: CaseReader, force: string): Promise<ReadonlySet<string>> {
    return referencesOf(await this.hiddenFrom(reader, force));
  }
}

function referencesOf(streams: readonly string[]): ReadonlySet<string> {
  return new Set(streams.flatMap((stream) => CaseRef.ofStream(stream)?.reference ?? []));
}
