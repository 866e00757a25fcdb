import { type BeforeApplicationShutdown, Global, Module } from '@nestjs/common';
import { ReadLog } from './read-log';
import { ReadLogSearch } from './read-log-search';

/** Who read what, for every process that shows or sends anything of a case. */
@Global()
@Module({ providers: [ReadLog], exports: [ReadLog] })
export class ReadLogModule implements BeforeApplicationShutdown {
  constructor(private readonly log: ReadLog) {}

  /** Before the pool is closed: readings under way are written first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.log.close();
  }
}

/** For the auditor's controller alone; boundaries say who may import it. */
@Module({ providers: [ReadLogSearch], exports: [ReadLogSearch] })
export class ReadLogSearchModule {}
