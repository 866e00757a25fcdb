import { Injectable } from '@nestjs/common';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import {
  type Definition,
  framesOf,
  measuresOfFrame,
  type Register,
  tableOfFrame,
  type TableRow,
} from '@tipstaff/measures';
import { MeasureRows, type StatedRows } from './measure-rows.query';
import { type RecordedMeasures } from './recorded-measures.query';

/** A frame with its measures. */
export interface ListedFrame {
  readonly frame: string;
  readonly measures: readonly Pick<Definition, 'measure' | 'label' | 'unit'>[];
}

export interface MeasureTable {
  readonly frame: string;
  readonly force: string;
  readonly to: LocalDate;
  readonly knownOn: LocalDate | null;
  readonly rows: readonly TableRow[];
}

/** The tables of published measures, frame by frame. */
@Injectable()
export class MeasureTables {
  constructor(private readonly rows: MeasureRows) {}

  async frames(): Promise<readonly ListedFrame[]> {
    const register = await this.rows.register();
    return framesOf(register).map((frame) => {
      // Of several versions the last says what it is called.
      const named = new Map(
        measuresOfFrame(register, frame).map(({ measure, label, unit }) => [
          measure,
          { measure, label, unit },
        ]),
      );
      return { frame, measures: [...named.values()] };
    });
  }

  /**
   * @param asked.knownOn what had been published, and of the record what had been learned, by that day; everything
   *   where null
   * @param asked.record null for whoever may not see its figures
   * @throws DomainError `measure.unknown-frame`
   */
  async table(asked: {
    readonly frame: string;
    readonly force: string;
    readonly to: LocalDate;
    readonly knownOn: LocalDate | null;
    readonly record: Pick<RecordedMeasures, 'of'> | null;
  }): Promise<MeasureTable> {
    const { frame, force, to, knownOn } = asked;
    const register = await this.rows.register();
    const measures = measuresOfFrame(register, frame);
    if (measures.length === 0) {
      this.rows.refuseBehind();
      throw new DomainError(
        'not-found',
        'measure.unknown-frame',
        `No measure stands in "${frame}": list the frames, or import the table that defines it.`,
        { pointer: '/frame' },
      );
    }
    const names = [...new Set(measures.map(({ measure }) => measure))];
    const stated = await this.rows.ofMeasures(force, names, knownOn);
    const recorded = (await asked.record?.of(force, stated.rows, register, knownOn)) ?? [];
    const area = `force:${force}`;
    const rows = tableOfFrame(register, measures, { ...stated, recorded }, { area, to });
    return { frame, force, to, knownOn, rows };
  }

  /** What is printed of some measures in a force and beside it, as it had been published by a day. */
  async published(
    force: string,
    measures: readonly string[],
    knownOn: LocalDate,
  ): Promise<StatedRows & { readonly register: Register }> {
    const register = await this.rows.register();
    return { ...(await this.rows.ofMeasures(force, measures, knownOn)), register };
  }

  /**
   * The days on which figures of a frame end, the latest first.
   * @param knownOn as had been published by that day; everything where null
   */
  async daysOf(
    frame: string,
    force: string,
    knownOn: LocalDate | null,
  ): Promise<readonly LocalDate[]> {
    const register = await this.rows.register();
    const names = new Set(measuresOfFrame(register, frame).map(({ measure }) => measure));
    return this.rows.daysOf(force, [...names], knownOn);
  }
}
