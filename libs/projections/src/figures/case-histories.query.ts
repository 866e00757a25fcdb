import { Inject, Injectable } from '@nestjs/common';
import { recordedCase } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type HistoriesAsked, type HistoriesRead, type HistoryReader } from '@tipstaff/reports';
import { ReadModels } from '../reading/read-models';
import { logAsOf } from '../runner/fold-streams';
import { type EventLog } from '../runner/projection';

const STREAMS_AT_A_TIME = 500;

/**
 * Cases as the record itself tells of them, a piece at a time: what was known on any past day is in no read model.
 * It is never behind, and shows nobody a case: what is made of it are figures.
 */
@Injectable()
export class CaseHistories implements HistoryReader {
  constructor(
    @Inject(EventStore) private readonly log: EventLog,
    private readonly models: ReadModels,
  ) {}

  async read(
    asked: HistoriesAsked,
    take: Parameters<HistoryReader['read']>[1],
  ): Promise<HistoriesRead> {
    const { position } = await this.log.head();
    const access = logAsOf(this.log, position);
    const streams =
      'streams' in asked
        ? asked.streams
        : (
            await Promise.all(
              asked.types.map((category) => this.log.streams({ category, force: asked.force })),
            )
          ).flat();
    let parked = 0;
    for (let start = 0; start < streams.length; start += STREAMS_AT_A_TIME) {
      const piece = streams.slice(start, start + STREAMS_AT_A_TIME);
      const loaded = await access.loadReadable(piece, { open: asked.open ?? false });
      parked += piece.length - loaded.length;
      for (const stream of loaded) {
        const { ref, events } = recordedCase(stream);
        take(ref, events);
      }
    }
    this.models.madeFromRecord(position, parked);
    return { position, parked };
  }
}
