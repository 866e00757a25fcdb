import { LocalDate } from '@tipstaff/kernel';
import { regimeOn, ruleOf } from '@tipstaff/law';
import { type CaseRegime } from '../case-type';

/** Why the report is not owed that people expect: what came in before its commencement has none (R-C13-8). */
export const chapter13Regime: CaseRegime<string> = {
  notes(_timeline, openedOn, law) {
    if (law.applies('R-C13-2', openedOn)) return [];
    const from = LocalDate.inShortWords(ruleOf('R-C13-2').inForceFrom);
    return [
      `Regime ${regimeOn(openedOn).id}: no such duty as the Chapter 13 report. It applies to what came in on or after ${from}, and this came in on ${LocalDate.inShortWords(openedOn)} (R-C13-8).`,
    ];
  },
};
