/** Written by "npm run client" from openapi.json: change the API, not this file. */
export interface paths {
  '/api/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List cases, newest first
     * @description Pages are stable: a case that comes in meanwhile shifts none.
     */
    get: operations['listCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{type}/{force}/{reference}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one case
     * @description Timeline with corrected and withdrawn facts, state, what is owed and why, and which milestones may come next. Folded from the record itself: never behind. `ETag` is what `If-Match` of a command asks for.
     */
    get: operations['getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{type}/{force}/{reference}/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that a milestone happened
     * @description Late and back-dated facts are normal; the timeline as a whole must stay possible.
     */
    post: operations['recordFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{type}/{force}/{reference}/facts/{number}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct a fact
     * @description Says the whole fact anew. The old one stays in the record with the reason.
     */
    post: operations['correctFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{type}/{force}/{reference}/facts/{number}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a fact that was never true
     * @description It stays in the record with the reason, and counts for nothing.
     */
    post: operations['withdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/obligations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is owed on a day, by whom, and why
     * @description `due` is null where the law gives no date: then `arose` is the day the duty arose and `target` the local one.
     */
    get: operations['listObligations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reminders and what became of them, newest first
     * @description `unknown`: the mail server never answered; it is not sent again blindly.
     */
    get: operations['listReminders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/complaints-and-conduct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The complaints-and-conduct report
     * @description Twelve months ending on `to` and the twelve before, each figure with numerator, denominator and contract. With `knownOn`: as it was known on that day.
     */
    get: operations['getReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports/complaints-and-conduct/rows/{id}/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The cases behind a figure
     * @description One line a unit: `counted` are the numerator, those and `not-counted` the denominator.
     */
    get: operations['listReportCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether Tipstaff makes progress
     * @description Not only alive: how far the lists are behind the record, the queue, the mail.
     */
    get: operations['health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether this process answers at all */
    get: operations['live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @example {
     *       "how": "extended",
     *       "on": "2024-09-30",
     *       "from": "2024-09-30",
     *       "to": "2024-09-30",
     *       "by": "chair",
     *       "why": "The officer was in hospital."
     *     }
     */
    AdjustmentDto: {
      /**
       * @description Who decided.
       * @example chair
       */
      by: string;
      /**
       * Format: date
       * @description The last day that stood until then; null where none was known.
       * @example 2024-09-30
       */
      from: string | null;
      /** @enum {string} */
      how: 'extended' | 'reduced';
      /**
       * Format: date
       * @description The day of the decision.
       * @example 2024-09-30
       */
      on: string;
      /**
       * Format: date
       * @description The last day since.
       * @example 2024-09-30
       */
      to: string;
      /**
       * @description Why.
       * @example The officer was in hospital.
       */
      why: string;
    };
    /**
     * @example {
     *       "milestone": "resumed",
     *       "title": "Resumed",
     *       "value": {
     *         "kind": "one-of",
     *         "options": [
     *           "local",
     *           "directed",
     *           "independent"
     *         ],
     *         "required": true
     *       },
     *       "needsPerson": false,
     *       "needsNote": false,
     *       "possibleToday": false,
     *       "whyNot": null
     *     }
     */
    AvailableMilestoneDto: {
      /** @example resumed */
      milestone: string;
      /** @description Whether its note is the reason, without which it is refused. */
      needsNote: boolean;
      needsPerson: boolean;
      /** @description Whether it could be recorded with the day of today. */
      possibleToday: boolean;
      /** @example Resumed */
      title: string;
      /**
       * @description What its value may be.
       * @example {
       *       "kind": "one-of",
       *       "options": [
       *         "local",
       *         "directed",
       *         "independent"
       *       ],
       *       "required": true
       *     }
       */
      value: {
        [key: string]: unknown;
      };
      /** @description The rule in the way. */
      whyNot: string | null;
    };
    /**
     * @example {
     *       "type": "complaint",
     *       "force": "norfolk",
     *       "reference": "CO/00123/24",
     *       "title": "Complaint",
     *       "version": 3,
     *       "today": "2024-09-30",
     *       "notice": null,
     *       "state": {
     *         "status": "open",
     *         "madeOn": "2024-09-06",
     *         "handling": "schedule-3",
     *         "regime": "2024"
     *       },
     *       "regime": {
     *         "id": "2012",
     *         "title": "The 2020 regulations: legally qualified chair",
     *         "from": "2024-09-30",
     *         "source": "SI 2020/2, SI 2020/4"
     *       },
     *       "notes": [],
     *       "timeline": [
     *         {
     *           "number": 3,
     *           "milestone": "investigation",
     *           "title": "Investigation",
     *           "on": "2024-09-30",
     *           "enteredOn": "2024-09-30",
     *           "value": "local",
     *           "person": "OFF-0123",
     *           "related": null,
     *           "note": null,
     *           "standing": "as-entered",
     *           "asEntered": {
     *             "on": "2024-09-30",
     *             "value": null
     *           },
     *           "changes": [
     *             {
     *               "kind": "corrected",
     *               "number": 7,
     *               "enteredOn": "2024-09-30",
     *               "reason": null
     *             }
     *           ]
     *         }
     *       ],
     *       "obligations": [
     *         {
     *           "id": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *           "rule": "R-C13-2",
     *           "title": "Chapter 13 report: 12 months",
     *           "arose": "2024-09-30",
     *           "due": "2024-09-30",
     *           "original": "2024-09-30",
     *           "adjustments": [
     *             {
     *               "how": "extended",
     *               "on": "2024-09-30",
     *               "from": "2024-09-30",
     *               "to": "2024-09-30",
     *               "by": "chair",
     *               "why": "The officer was in hospital."
     *             }
     *           ],
     *           "target": "2024-09-30",
     *           "owner": "Professional Standards Department",
     *           "direction": "owed",
     *           "status": "owed",
     *           "recipients": [
     *             {
     *               "recipient": "lpb",
     *               "decision": "send",
     *               "by": "chief officer",
     *               "why": "no prejudice"
     *             }
     *           ],
     *           "endedOn": "2024-09-30",
     *           "endedBy": "discharged",
     *           "overdue": false,
     *           "days": null,
     *           "explanation": {}
     *         }
     *       ],
     *       "milestones": [
     *         {
     *           "milestone": "resumed",
     *           "title": "Resumed",
     *           "value": {
     *             "kind": "one-of",
     *             "options": [
     *               "local",
     *               "directed",
     *               "independent"
     *             ],
     *             "required": true
     *           },
     *           "needsPerson": false,
     *           "needsNote": false,
     *           "possibleToday": false,
     *           "whyNot": null
     *         }
     *       ]
     *     }
     */
    CaseDto: {
      /** @example norfolk */
      force: string;
      milestones: components['schemas']['AvailableMilestoneDto'][];
      /** @description What the dates alone do not tell, such as a duty that the regime does not know. */
      notes: string[];
      /** @description Words to show when this is not the real time. */
      notice: string | null;
      obligations: components['schemas']['CaseObligationDto'][];
      /** @example CO/00123/24 */
      reference: string;
      /** @description The rules that the case came in under and keeps; null where no statute governs the type. */
      regime: components['schemas']['RegimeDto'] | null;
      /**
       * @description State in the words of the type; null when every fact was withdrawn.
       * @example {
       *       "status": "open",
       *       "madeOn": "2024-09-06",
       *       "handling": "schedule-3",
       *       "regime": "2024"
       *     }
       */
      state: {
        [key: string]: unknown;
      } | null;
      /** @description In order of the day it happened. */
      timeline: components['schemas']['FactDto'][];
      /** @example Complaint */
      title: string;
      /**
       * Format: date
       * @description The day by the clock of this record; dates below are seen from it.
       * @example 2024-09-30
       */
      today: string;
      /** @enum {string} */
      type: 'complaint' | 'conduct' | 'dsi' | 'proceeding' | 'meeting' | 'action';
      /**
       * @description The same as the ETag: what `If-Match` asks for.
       * @example 3
       */
      version: number;
    };
    /**
     * @example {
     *       "cases": [
     *         {
     *           "type": "complaint",
     *           "force": "norfolk",
     *           "reference": "CO/00123/24",
     *           "state": "open",
     *           "openedOn": "2024-09-30",
     *           "closedOn": "2024-09-30",
     *           "lastOn": "2024-09-30",
     *           "person": "OFF-0123",
     *           "related": null,
     *           "version": 3,
     *           "href": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24"
     *         }
     *       ],
     *       "next": null,
     *       "position": 12709
     *     }
     */
    CaseListDto: {
      cases: components['schemas']['ListedCaseDto'][];
      /** @description Give it as `after` for the next page; null on the last. */
      next: string | null;
      /**
       * @description Position of the record up to which this list has read.
       * @example 12709
       */
      position: number;
    };
    /**
     * @example {
     *       "id": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *       "rule": "R-C13-2",
     *       "title": "Chapter 13 report: 12 months",
     *       "arose": "2024-09-30",
     *       "due": "2024-09-30",
     *       "original": "2024-09-30",
     *       "adjustments": [
     *         {
     *           "how": "extended",
     *           "on": "2024-09-30",
     *           "from": "2024-09-30",
     *           "to": "2024-09-30",
     *           "by": "chair",
     *           "why": "The officer was in hospital."
     *         }
     *       ],
     *       "target": "2024-09-30",
     *       "owner": "Professional Standards Department",
     *       "direction": "owed",
     *       "status": "owed",
     *       "recipients": [
     *         {
     *           "recipient": "lpb",
     *           "decision": "send",
     *           "by": "chief officer",
     *           "why": "no prejudice"
     *         }
     *       ],
     *       "endedOn": "2024-09-30",
     *       "endedBy": "discharged",
     *       "overdue": false,
     *       "days": null,
     *       "explanation": {}
     *     }
     */
    CaseObligationDto: {
      /** @description Decisions that moved the last day. */
      adjustments: components['schemas']['AdjustmentDto'][];
      /**
       * Format: date
       * @description The day from which it is owed.
       * @example 2024-09-30
       */
      arose: string;
      /** @description Calendar days to `due`, else to `target`; negative when past. */
      days: number | null;
      /**
       * @description Owed by the force, or to it by another body; what is inbound is never overdue.
       * @enum {string}
       */
      direction: 'owed' | 'inbound';
      /**
       * Format: date
       * @description Last day to do it; null where the law gives no date.
       * @example 2024-09-30
       */
      due: string | null;
      /** @enum {string|null} */
      endedBy: 'discharged' | 'lapsed' | 'changed' | null;
      /**
       * Format: date
       * @description The day from which it was no longer owed like this.
       * @example 2024-09-30
       */
      endedOn: string | null;
      /** @description Why: the rule in words, its source, the facts used, each day classed (counted, weekend, holiday); `lines` says the same for people. */
      explanation: {
        [key: string]: unknown;
      };
      /** @example complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1 */
      id: string;
      /**
       * Format: date
       * @description The last day that the rule gives, before any decision moved it.
       * @example 2024-09-30
       */
      original: string | null;
      overdue: boolean;
      /** @example Professional Standards Department */
      owner: string;
      /** @description Of a report: to whom it goes, and who decided otherwise and why. Else empty. */
      recipients: components['schemas']['RecipientDto'][];
      /**
       * @description Identifier of the rule.
       * @example R-C13-2
       */
      rule: string;
      /**
       * @description `awaited`: owed to the force by another body.
       * @enum {string}
       */
      status: 'owed' | 'awaited' | 'foreseen' | 'ended';
      /**
       * Format: date
       * @description Local target where the law gives no date; never the limit.
       * @example 2024-09-30
       */
      target: string | null;
      /** @example Chapter 13 report: 12 months */
      title: string;
    };
    /**
     * @example {
     *       "type": "complaint",
     *       "force": "norfolk",
     *       "reference": "CO/00123/24",
     *       "version": 3,
     *       "position": 12710,
     *       "events": [
     *         3
     *       ],
     *       "state": {
     *         "status": "open",
     *         "madeOn": "2024-09-06",
     *         "handling": "schedule-3",
     *         "regime": "2024"
     *       }
     *     }
     */
    CommandAnswerDto: {
      /**
       * @description Numbers of what was written.
       * @example [
       *       3
       *     ]
       */
      events: number[];
      /** @example norfolk */
      force: string;
      /**
       * @description For `minPosition`; also in `Tipstaff-Position`.
       * @example 12710
       */
      position: number;
      /** @example CO/00123/24 */
      reference: string;
      /**
       * @description State in the words of the type; null when no fact stands any more.
       * @example {
       *       "status": "open",
       *       "madeOn": "2024-09-06",
       *       "handling": "schedule-3",
       *       "regime": "2024"
       *     }
       */
      state: {
        [key: string]: unknown;
      } | null;
      /** @enum {string} */
      type: 'complaint' | 'conduct' | 'dsi' | 'proceeding' | 'meeting' | 'action';
      /**
       * @description The same as the ETag: what `If-Match` asks for next.
       * @example 3
       */
      version: number;
    };
    /**
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "reason": "The letter is dated the 6th."
     *     }
     */
    CorrectFactBody: {
      /** @description Free text; kept sealed, may hold personal data. */
      note?: string | null;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Pseudonymous reference of a person, or the owner of an action.
       * @example OFF-0123
       */
      person?: string | null;
      /**
       * @description Why; kept sealed.
       * @example The letter is dated the 6th.
       */
      reason: string;
      /** @description Reference of a related case. */
      related?: string | null;
      /**
       * @description As the milestone asks, see `milestones` of the case.
       * @example local
       */
      value?: string | null;
    };
    /**
     * @example {
     *       "on": "2024-09-30",
     *       "value": null
     *     }
     */
    EnteredFactDto: {
      /**
       * Format: date
       * @description The day it was first said to have happened.
       * @example 2024-09-30
       */
      on: string;
      /** @description The value it first had. */
      value: string | null;
    };
    /**
     * @example {
     *       "kind": "corrected",
     *       "number": 7,
     *       "enteredOn": "2024-09-30",
     *       "reason": null
     *     }
     */
    FactChangeDto: {
      /**
       * Format: date
       * @description The day of the change.
       * @example 2024-09-30
       */
      enteredOn: string;
      /** @enum {string} */
      kind: 'corrected' | 'withdrawn';
      /**
       * @description Number of the event that made the change.
       * @example 7
       */
      number: number;
      /** @description Why; null where it was erased. */
      reason: string | null;
    };
    /**
     * @example {
     *       "number": 3,
     *       "milestone": "investigation",
     *       "title": "Investigation",
     *       "on": "2024-09-30",
     *       "enteredOn": "2024-09-30",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": null,
     *       "note": null,
     *       "standing": "as-entered",
     *       "asEntered": {
     *         "on": "2024-09-30",
     *         "value": null
     *       },
     *       "changes": [
     *         {
     *           "kind": "corrected",
     *           "number": 7,
     *           "enteredOn": "2024-09-30",
     *           "reason": null
     *         }
     *       ]
     *     }
     */
    FactDto: {
      /** @description What it was before changes. */
      asEntered: components['schemas']['EnteredFactDto'] | null;
      changes: components['schemas']['FactChangeDto'][];
      /**
       * Format: date
       * @description The day it was learned.
       * @example 2024-09-30
       */
      enteredOn: string;
      /** @example investigation */
      milestone: string;
      /** @description Free text; null where there is none or it was erased. */
      note: string | null;
      /**
       * @description Number of the fact in the case; corrections name it.
       * @example 3
       */
      number: number;
      /**
       * Format: date
       * @description The day it happened.
       * @example 2024-09-30
       */
      on: string;
      /**
       * @description Pseudonymous reference of a person, or the owner of an action.
       * @example OFF-0123
       */
      person: string | null;
      /** @description Reference of a related case. */
      related: string | null;
      /** @enum {string} */
      standing: 'as-entered' | 'corrected' | 'withdrawn';
      /** @example Investigation */
      title: string;
      /**
       * @description As the milestone asks.
       * @example local
       */
      value: string | null;
    };
    /**
     * @example {
     *       "case": "CO/00123/24",
     *       "type": "complaint",
     *       "on": "2024-09-30",
     *       "standing": "counted",
     *       "amount": null,
     *       "gross": null,
     *       "breakdown": null,
     *       "leftOut": null,
     *       "pendingUntil": "2024-09-30",
     *       "why": null
     *     }
     */
    FigureCaseDto: {
      /** @description Working days, where it is a mean. */
      amount: number | null;
      /** @description What the figure divides into. */
      breakdown: string | null;
      /**
       * @description Reference of the case.
       * @example CO/00123/24
       */
      case: string;
      /** @description The same with suspended days. */
      gross: number | null;
      /** @description Why it is left out, as a code. */
      leftOut: string | null;
      /**
       * Format: date
       * @description The day that puts it in the window.
       * @example 2024-09-30
       */
      on: string;
      /**
       * Format: date
       * @description The last day on which it is pending.
       * @example 2024-09-30
       */
      pendingUntil: string | null;
      /** @enum {string} */
      standing: 'counted' | 'not-counted' | 'pending' | 'left-out';
      /** @example complaint */
      type: string;
      /** @description Why it is left out or pending, in words. */
      why: string | null;
    };
    /**
     * @example {
     *       "report": "complaints-and-conduct",
     *       "row": "complaints-logged",
     *       "label": "documented within 2 working days",
     *       "force": "norfolk",
     *       "knownOn": "2024-09-30",
     *       "position": 12709,
     *       "period": {
     *         "from": "2024-09-30",
     *         "to": "2024-09-30"
     *       },
     *       "cases": [
     *         {
     *           "case": "CO/00123/24",
     *           "type": "complaint",
     *           "on": "2024-09-30",
     *           "standing": "counted",
     *           "amount": null,
     *           "gross": null,
     *           "breakdown": null,
     *           "leftOut": null,
     *           "pendingUntil": "2024-09-30",
     *           "why": null
     *         }
     *       ]
     *     }
     */
    FigureCasesDto: {
      cases: components['schemas']['FigureCaseDto'][];
      /** @example norfolk */
      force: string;
      /**
       * Format: date
       * @description As asked; null: everything in the record.
       * @example 2024-09-30
       */
      knownOn: string | null;
      /** @example documented within 2 working days */
      label: string;
      period: components['schemas']['PeriodDto'];
      /** @example 12709 */
      position: number;
      /** @enum {string} */
      report: 'complaints-and-conduct';
      /** @enum {string} */
      row:
        | 'complaints-logged'
        | 'complaints-finalised'
        | 'logged-within-2-wd'
        | 'contacted-within-10-wd'
        | 'schedule-3-working-days-to-resolve'
        | 'outside-schedule-3-working-days-to-resolve'
        | 'finalised-service-not-acceptable'
        | 'reviews-upheld'
        | 'chapter-13-reports'
        | 'conduct-cases'
        | 'accelerated-hearings'
        | 'misconduct-hearings'
        | 'misconduct-meetings'
        | 'police-appeals-tribunals';
    };
    /**
     * @example {
     *       "ok": true,
     *       "today": "2024-10-01",
     *       "notice": null,
     *       "parts": {
     *         "queue": {
     *           "ok": true,
     *           "waiting": 0,
     *           "failed": 0
     *         }
     *       }
     *     }
     */
    HealthDto: {
      /**
       * @description Words to show wherever a date matters when this is not the real time.
       * @example null
       */
      notice: string | null;
      /**
       * @description True when every part makes progress.
       * @example true
       */
      ok: boolean;
      /**
       * @description Each part with `ok` and its figures.
       * @example {
       *       "queue": {
       *         "ok": true,
       *         "waiting": 0,
       *         "failed": 0
       *       }
       *     }
       */
      parts: {
        [key: string]: {
          ok?: boolean;
        } & {
          [key: string]: unknown;
        };
      };
      /**
       * Format: date
       * @description The day by the clock of this record.
       * @example 2024-10-01
       */
      today: string;
    };
    /**
     * @example {
     *       "in": "body",
     *       "pointer": "/on",
     *       "detail": "\"2023-02-30\" is not a day: February 2023 has 28 days."
     *     }
     */
    InputFaultDto: {
      /**
       * @description What is wrong, and how to mend it.
       * @example "2023-02-30" is not a day: February 2023 has 28 days.
       */
      detail: string;
      /**
       * @description Where in the request.
       * @example body
       * @enum {string}
       */
      in?: 'body' | 'query' | 'path' | 'header';
      /**
       * @description JSON pointer into the body; otherwise / and the name.
       * @example /on
       */
      pointer: string;
    };
    /**
     * @example {
     *       "type": "complaint",
     *       "force": "norfolk",
     *       "reference": "CO/00123/24",
     *       "state": "open",
     *       "openedOn": "2024-09-30",
     *       "closedOn": "2024-09-30",
     *       "lastOn": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": null,
     *       "version": 3,
     *       "href": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24"
     *     }
     */
    ListedCaseDto: {
      /**
       * Format: date
       * @description The day it was closed, finalised or held; null while it is open.
       * @example 2024-09-30
       */
      closedOn: string | null;
      /** @example norfolk */
      force: string;
      /**
       * @description The address of the case.
       * @example /api/v1/cases/complaint/norfolk/CO%2F00123%2F24
       */
      href: string;
      /**
       * Format: date
       * @description The day of its latest fact.
       * @example 2024-09-30
       */
      lastOn: string;
      /**
       * Format: date
       * @description The day of its opening milestone.
       * @example 2024-09-30
       */
      openedOn: string;
      /**
       * @description Pseudonymous reference of the person last named.
       * @example OFF-0123
       */
      person: string | null;
      /** @example CO/00123/24 */
      reference: string;
      /** @description Reference of the related case. */
      related: string | null;
      /** @example open */
      state: string;
      /** @enum {string} */
      type: 'complaint' | 'conduct' | 'dsi' | 'proceeding' | 'meeting' | 'action';
      /**
       * @description Number of its events: what `If-Match` asks for.
       * @example 3
       */
      version: number;
    };
    /**
     * @example {
     *       "ok": true
     *     }
     */
    LiveDto: {
      /** @example true */
      ok: boolean;
    };
    /**
     * @example {
     *       "version": 4,
     *       "type": "complaint.suspended",
     *       "on": "2024-09-30",
     *       "enteredOn": "2024-09-30",
     *       "recordedAt": "2024-10-01T08:05:00.000Z",
     *       "actor": "api-token",
     *       "data": {
     *         "value": "sub-judice",
     *         "sealed": [
     *           "note"
     *         ]
     *       }
     *     }
     */
    NewerEventDto: {
      /**
       * @description Who recorded it.
       * @example api-token
       */
      actor: string;
      /**
       * @description What it says in clear; `sealed` names what else it holds, which the case itself shows.
       * @example {
       *       "value": "sub-judice",
       *       "sealed": [
       *         "note"
       *       ]
       *     }
       */
      data: {
        [key: string]: unknown;
      };
      /**
       * Format: date
       * @description The day it was learned.
       * @example 2024-09-30
       */
      enteredOn: string;
      /**
       * Format: date
       * @description The day it happened.
       * @example 2024-09-30
       */
      on: string;
      /**
       * Format: date-time
       * @description The moment it was recorded (UTC).
       * @example 2024-10-01T08:05:00.000Z
       */
      recordedAt: string;
      /**
       * @description Type of case and milestone.
       * @example complaint.suspended
       */
      type: string;
      /**
       * @description The version it made.
       * @example 4
       */
      version: number;
    };
    /**
     * @example {
     *       "id": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *       "type": "complaint",
     *       "case": "CO/00123/24",
     *       "rule": "R-C13-2",
     *       "title": "Chapter 13 report: 12 months",
     *       "arose": "2024-09-30",
     *       "due": "2024-09-30",
     *       "target": "2024-09-30",
     *       "overdue": false,
     *       "days": -7,
     *       "owner": "Professional Standards Department",
     *       "why": "text",
     *       "explanation": {}
     *     }
     */
    ObligationDto: {
      /**
       * Format: date
       * @description The day from which it is owed.
       * @example 2024-09-30
       */
      arose: string;
      /**
       * @description Reference of the case.
       * @example CO/00123/24
       */
      case: string;
      /**
       * @description Calendar days to `due`, else to `target`; negative when past.
       * @example -7
       */
      days: number | null;
      /**
       * Format: date
       * @description Last day to do it; null where the law gives no date.
       * @example 2024-09-30
       */
      due: string | null;
      /** @description The rule in words, its source, the facts used, each day classed. */
      explanation: {
        [key: string]: unknown;
      };
      /** @example complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1 */
      id: string;
      overdue: boolean;
      /** @example Professional Standards Department */
      owner: string;
      /** @example R-C13-2 */
      rule: string;
      /**
       * Format: date
       * @description Local target where the law gives no date; never the limit.
       * @example 2024-09-30
       */
      target: string | null;
      /** @example Chapter 13 report: 12 months */
      title: string;
      /**
       * @description Type of the case.
       * @example complaint
       */
      type: string;
      /** @description The explanation in one sentence. */
      why: string;
    };
    /**
     * @example {
     *       "on": "2024-09-30",
     *       "force": "norfolk",
     *       "notice": null,
     *       "position": 12709,
     *       "obligations": [
     *         {
     *           "id": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *           "type": "complaint",
     *           "case": "CO/00123/24",
     *           "rule": "R-C13-2",
     *           "title": "Chapter 13 report: 12 months",
     *           "arose": "2024-09-30",
     *           "due": "2024-09-30",
     *           "target": "2024-09-30",
     *           "overdue": false,
     *           "days": -7,
     *           "owner": "Professional Standards Department",
     *           "why": "text",
     *           "explanation": {}
     *         }
     *       ],
     *       "inbound": [
     *         {
     *           "id": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *           "type": "complaint",
     *           "case": "CO/00123/24",
     *           "rule": "R-C13-2",
     *           "title": "Chapter 13 report: 12 months",
     *           "arose": "2024-09-30",
     *           "due": "2024-09-30",
     *           "target": "2024-09-30",
     *           "overdue": false,
     *           "days": -7,
     *           "owner": "Professional Standards Department",
     *           "why": "text",
     *           "explanation": {}
     *         }
     *       ]
     *     }
     */
    ObligationListDto: {
      /** @example norfolk */
      force: string;
      /** @description Owed to the force by another body (R-C13-5): never overdue, counted nowhere, no `within` applies. */
      inbound: components['schemas']['ObligationDto'][];
      /** @description Words to show when the clock is not the real time. */
      notice: string | null;
      /** @description Overdue ones first, then by day. */
      obligations: components['schemas']['ObligationDto'][];
      /**
       * Format: date
       * @description The day it is about.
       * @example 2024-09-30
       */
      on: string;
      /**
       * @description Position of the record up to which it has read.
       * @example 12709
       */
      position: number;
    };
    /**
     * @example {
     *       "from": "2024-09-30",
     *       "to": "2024-09-30"
     *     }
     */
    PeriodDto: {
      /**
       * Format: date
       * @description First day; it counts.
       * @example 2024-09-30
       */
      from: string;
      /**
       * Format: date
       * @description Last day; it counts.
       * @example 2024-09-30
       */
      to: string;
    };
    /**
     * @example {
     *       "last": {
     *         "from": "2024-09-30",
     *         "to": "2024-09-30"
     *       },
     *       "previous": {
     *         "from": "2024-09-30",
     *         "to": "2024-09-30"
     *       }
     *     }
     */
    PeriodsDto: {
      last: components['schemas']['PeriodDto'];
      previous: components['schemas']['PeriodDto'];
    };
    /**
     * @example {
     *       "type": "/docs/problems#invalid-input",
     *       "title": "The request is not right",
     *       "status": 400,
     *       "detail": "\"2023-02-30\" is not a day: February 2023 has 28 days.",
     *       "code": "request.invalid",
     *       "instance": "/api/v1/cases",
     *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11",
     *       "rule": "R-C13-2"
     *     }
     */
    ProblemDto: {
      /**
       * @description For programs; stable.
       * @example request.invalid
       */
      code: string;
      /**
       * @description Finds the request in the log.
       * @example 0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11
       */
      correlationId: string;
      /** @description Facts for programs. */
      data?: {
        [key: string]: unknown;
      };
      /**
       * @description For people: what is wrong, where, and how to mend it.
       * @example "2023-02-30" is not a day: February 2023 has 28 days.
       */
      detail?: string;
      /** @description Every fault of the request. */
      errors?: components['schemas']['InputFaultDto'][];
      /**
       * @description The address that was asked; `/` when it could not be read.
       * @example /api/v1/cases
       */
      instance: string;
      /**
       * @description The rule of law in the way.
       * @example R-C13-2
       */
      rule?: string;
      /**
       * @description The status of the answer.
       * @example 400
       */
      status: number;
      /**
       * @description The kind in words.
       * @example The request is not right
       */
      title: string;
      /**
       * @description Where this kind of problem is explained.
       * @example /docs/problems#invalid-input
       */
      type: string;
    };
    /**
     * @example {
     *       "recipient": "lpb",
     *       "decision": "send",
     *       "by": "chief officer",
     *       "why": "no prejudice"
     *     }
     */
    RecipientDto: {
      /**
       * @description Who decides, or decided.
       * @example chief officer
       */
      by: string;
      /** @enum {string} */
      decision: 'send' | 'sent' | 'withheld' | 'not-applicable';
      /** @example lpb */
      recipient: string;
      /**
       * @description Why.
       * @example no prejudice
       */
      why: string;
    };
    /**
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "milestone": "investigation"
     *     }
     */
    RecordFactBody: {
      /**
       * @description What happened.
       * @example investigation
       */
      milestone: string;
      /** @description Free text; kept sealed, may hold personal data. */
      note?: string | null;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Pseudonymous reference of a person, or the owner of an action.
       * @example OFF-0123
       */
      person?: string | null;
      /** @description Reference of a related case. */
      related?: string | null;
      /**
       * @description As the milestone asks, see `milestones` of the case.
       * @example local
       */
      value?: string | null;
    };
    /**
     * @example {
     *       "id": "2012",
     *       "title": "The 2020 regulations: legally qualified chair",
     *       "from": "2024-09-30",
     *       "source": "SI 2020/2, SI 2020/4"
     *     }
     */
    RegimeDto: {
      /**
       * Format: date
       * @description The first day on which what begins falls under it.
       * @example 2024-09-30
       */
      from: string;
      /** @enum {string} */
      id: '2012' | '2020' | '2024' | '2025';
      /** @example SI 2020/2, SI 2020/4 */
      source: string;
      /** @example The 2020 regulations: legally qualified chair */
      title: string;
    };
    /**
     * @example {
     *       "number": 17,
     *       "obligation": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *       "force": "norfolk",
     *       "type": "complaint",
     *       "reference": "CO/00123/24",
     *       "aboutOn": "2024-09-30",
     *       "rung": "text",
     *       "recipient": "text",
     *       "movedFrom": "2024-09-30",
     *       "outcome": "waiting",
     *       "reason": null,
     *       "mail": {
     *         "digest": "text",
     *         "on": "2024-09-30",
     *         "state": "pending",
     *         "reference": null,
     *         "sentAt": "2024-10-01T08:05:00.000Z"
     *       }
     *     }
     */
    ReminderDto: {
      /**
       * Format: date
       * @description The day that it was about.
       * @example 2024-09-30
       */
      aboutOn: string;
      /** @example norfolk */
      force: string;
      mail: components['schemas']['ReminderMailDto'];
      /**
       * Format: date
       * @description The day it was about before, when it says that a date moved.
       * @example 2024-09-30
       */
      movedFrom: string | null;
      /**
       * @description Place in the list, for `after`.
       * @example 17
       */
      number: number;
      /** @example complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1 */
      obligation: string;
      /** @enum {string} */
      outcome: 'waiting' | 'sent' | 'skipped' | 'failed' | 'unknown';
      /** @description The mail server’s answer, or why it was not given. */
      reason: string | null;
      /** @description To whom. */
      recipient: string;
      /** @example CO/00123/24 */
      reference: string;
      /** @description Rung of the ladder. */
      rung: string;
      /** @example complaint */
      type: string;
    };
    /**
     * @example {
     *       "reminders": [
     *         {
     *           "number": 17,
     *           "obligation": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *           "force": "norfolk",
     *           "type": "complaint",
     *           "reference": "CO/00123/24",
     *           "aboutOn": "2024-09-30",
     *           "rung": "text",
     *           "recipient": "text",
     *           "movedFrom": "2024-09-30",
     *           "outcome": "waiting",
     *           "reason": null,
     *           "mail": {
     *             "digest": "text",
     *             "on": "2024-09-30",
     *             "state": "pending",
     *             "reference": null,
     *             "sentAt": "2024-10-01T08:05:00.000Z"
     *           }
     *         }
     *       ]
     *     }
     */
    ReminderListDto: {
      /** @description Newest first. */
      reminders: components['schemas']['ReminderDto'][];
    };
    /**
     * @example {
     *       "digest": "text",
     *       "on": "2024-09-30",
     *       "state": "pending",
     *       "reference": null,
     *       "sentAt": "2024-10-01T08:05:00.000Z"
     *     }
     */
    ReminderMailDto: {
      /** @description Id of the digest it was in. */
      digest: string;
      /**
       * Format: date
       * @description The day of the digest.
       * @example 2024-09-30
       */
      on: string;
      /** @description As in the mail’s header X-Tipstaff-Reference. */
      reference: string | null;
      /**
       * @description When it was handed over (UTC).
       * @example 2024-10-01T08:05:00.000Z
       */
      sentAt: string | null;
      /** @enum {string} */
      state: 'pending' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown';
    };
    /**
     * @example {
     *       "report": "complaints-and-conduct",
     *       "force": "norfolk",
     *       "knownOn": "2024-09-30",
     *       "position": 12709,
     *       "periods": {
     *         "last": {
     *           "from": "2024-09-30",
     *           "to": "2024-09-30"
     *         },
     *         "previous": {
     *           "from": "2024-09-30",
     *           "to": "2024-09-30"
     *         }
     *       },
     *       "parked": 0,
     *       "rows": [
     *         {
     *           "id": "logged-within-2-wd",
     *           "label": "documented within 2 working days",
     *           "unit": "count",
     *           "last": {
     *             "value": 85,
     *             "numerator": 284,
     *             "denominator": 334,
     *             "pending": 0
     *           },
     *           "previous": {
     *             "value": 85,
     *             "numerator": 284,
     *             "denominator": 334,
     *             "pending": 0
     *           },
     *           "contract": "text"
     *         }
     *       ]
     *     }
     */
    ReportDto: {
      /** @example norfolk */
      force: string;
      /**
       * Format: date
       * @description As asked; null: everything in the record.
       * @example 2024-09-30
       */
      knownOn: string | null;
      /** @description Cases that could not be reckoned; their figures may be old. */
      parked: number;
      periods: components['schemas']['PeriodsDto'];
      /**
       * @description Position of the record up to which it has read.
       * @example 12709
       */
      position: number;
      /** @enum {string} */
      report: 'complaints-and-conduct';
      rows: components['schemas']['ReportRowDto'][];
    };
    /**
     * @example {
     *       "id": "logged-within-2-wd",
     *       "label": "documented within 2 working days",
     *       "unit": "count",
     *       "last": {
     *         "value": 85,
     *         "numerator": 284,
     *         "denominator": 334,
     *         "pending": 0
     *       },
     *       "previous": {
     *         "value": 85,
     *         "numerator": 284,
     *         "denominator": 334,
     *         "pending": 0
     *       },
     *       "contract": "text"
     *     }
     */
    ReportRowDto: {
      /** @description What is counted, over what, without what, rounded how. */
      contract: string;
      /**
       * @example logged-within-2-wd
       * @enum {string}
       */
      id:
        | 'complaints-logged'
        | 'complaints-finalised'
        | 'logged-within-2-wd'
        | 'contacted-within-10-wd'
        | 'schedule-3-working-days-to-resolve'
        | 'outside-schedule-3-working-days-to-resolve'
        | 'finalised-service-not-acceptable'
        | 'reviews-upheld'
        | 'chapter-13-reports'
        | 'conduct-cases'
        | 'accelerated-hearings'
        | 'misconduct-hearings'
        | 'misconduct-meetings'
        | 'police-appeals-tribunals';
      /** @example documented within 2 working days */
      label: string;
      /**
       * @description With what it is made of; members that make no sense for the unit are absent.
       * @example {
       *       "value": 85,
       *       "numerator": 284,
       *       "denominator": 334,
       *       "pending": 0
       *     }
       */
      last: {
        denominator?: number;
        leftOut?: number;
        numerator?: number;
        /** @description Neither met nor missed yet. */
        pending?: number;
        /** @description The printed number. */
        value: number | null;
      } & {
        [key: string]: unknown;
      };
      /**
       * @description With what it is made of; members that make no sense for the unit are absent.
       * @example {
       *       "value": 85,
       *       "numerator": 284,
       *       "denominator": 334,
       *       "pending": 0
       *     }
       */
      previous: {
        denominator?: number;
        leftOut?: number;
        numerator?: number;
        /** @description Neither met nor missed yet. */
        pending?: number;
        /** @description The printed number. */
        value: number | null;
      } & {
        [key: string]: unknown;
      };
      /** @enum {string} */
      unit: 'count' | 'percent' | 'working-days';
    };
    /**
     * @example {
     *       "expectedVersion": 3,
     *       "currentVersion": 4,
     *       "newer": [
     *         {
     *           "version": 4,
     *           "type": "complaint.suspended",
     *           "on": "2024-09-30",
     *           "enteredOn": "2024-09-30",
     *           "recordedAt": "2024-10-01T08:05:00.000Z",
     *           "actor": "api-token",
     *           "data": {
     *             "value": "sub-judice",
     *             "sealed": [
     *               "note"
     *             ]
     *           }
     *         }
     *       ]
     *     }
     */
    StaleVersionDataDto: {
      /**
       * @description For `If-Match`, once read.
       * @example 4
       */
      currentVersion: number;
      /**
       * @description The version that was seen.
       * @example 3
       */
      expectedVersion: number;
      /** @description What was recorded since, in order. */
      newer: components['schemas']['NewerEventDto'][];
    };
    /**
     * @example {
     *       "type": "/docs/problems#invalid-input",
     *       "title": "The request is not right",
     *       "status": 400,
     *       "detail": "\"2023-02-30\" is not a day: February 2023 has 28 days.",
     *       "code": "request.invalid",
     *       "instance": "/api/v1/cases",
     *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11",
     *       "rule": "R-C13-2",
     *       "data": {
     *         "expectedVersion": 3,
     *         "currentVersion": 4,
     *         "newer": [
     *           {
     *             "version": 4,
     *             "type": "complaint.suspended",
     *             "on": "2024-09-30",
     *             "enteredOn": "2024-09-30",
     *             "recordedAt": "2024-10-01T08:05:00.000Z",
     *             "actor": "api-token",
     *             "data": {
     *               "value": "sub-judice",
     *               "sealed": [
     *                 "note"
     *               ]
     *             }
     *           }
     *         ]
     *       }
     *     }
     */
    StaleVersionProblemDto: {
      /**
       * @description For programs; stable.
       * @example request.invalid
       */
      code: string;
      /**
       * @description Finds the request in the log.
       * @example 0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11
       */
      correlationId: string;
      /** @description What the sender has not seen. */
      data: components['schemas']['StaleVersionDataDto'];
      /**
       * @description For people: what is wrong, where, and how to mend it.
       * @example "2023-02-30" is not a day: February 2023 has 28 days.
       */
      detail?: string;
      /** @description Every fault of the request. */
      errors?: components['schemas']['InputFaultDto'][];
      /**
       * @description The address that was asked; `/` when it could not be read.
       * @example /api/v1/cases
       */
      instance: string;
      /**
       * @description The rule of law in the way.
       * @example R-C13-2
       */
      rule?: string;
      /**
       * @description The status of the answer.
       * @example 400
       */
      status: number;
      /**
       * @description The kind in words.
       * @example The request is not right
       */
      title: string;
      /**
       * @description Where this kind of problem is explained.
       * @example /docs/problems#invalid-input
       */
      type: string;
    };
    /**
     * @example {
     *       "reason": "Entered on the wrong case."
     *     }
     */
    WithdrawFactBody: {
      /**
       * @description Why; kept sealed.
       * @example Entered on the wrong case.
       */
      reason: string;
    };
  };
  responses: {
    /** @description The address is too long. Shorten the query: no search needs so much text. */
    AddressTooLong: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#address-too-long",
         *       "title": "The address is too long",
         *       "status": 414,
         *       "code": "request.address-too-long",
         *       "detail": "The address has 9000 characters: send at most 8192, path and query together.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description The body is too large. Send less at once. Whole histories go in through `tipstaff import`. */
    BodyTooLarge: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#body-too-large",
         *       "title": "The body is too large",
         *       "status": 413,
         *       "code": "request.body-too-large",
         *       "detail": "The body is too large: send at most 256 KiB. Whole histories go in through \"tipstaff import\".",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description The headers are too large. Send fewer or shorter headers: cookies, for example, are never read here. */
    HeadersTooLarge: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#headers-too-large",
         *       "title": "The headers are too large",
         *       "status": 431,
         *       "code": "request.headers-too-large",
         *       "detail": "Address and headers are too large: send at most 16 KiB of them.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description A fault of this server. Nothing was changed unless a repeat of the command says so. Report the correlation id. */
    Internal: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#internal",
         *       "title": "A fault of this server",
         *       "status": 500,
         *       "code": "internal",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description The request is not right. Correct each place that `errors` points at. Sending it again unchanged does not help. */
    InvalidInput: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#invalid-input",
         *       "title": "The request is not right",
         *       "status": 400,
         *       "code": "request.invalid",
         *       "detail": "\"2023-02-30\" is not a day: February 2023 has 28 days.",
         *       "errors": [
         *         {
         *           "in": "body",
         *           "pointer": "/on",
         *           "detail": "\"2023-02-30\" is not a day: February 2023 has 28 days."
         *         }
         *       ],
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description Not found. Check the address: type, force and reference of the case. A `/` inside a reference is written %2F. */
    NotFound: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#not-found",
         *       "title": "Not found",
         *       "status": 404,
         *       "code": "case.not-found",
         *       "detail": "There is no complaint:norfolk:CO/00123/24: check type, force and reference.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description A header is missing. Send the header that `detail` names, so that nobody overwrites what they have not seen. */
    PreconditionRequired: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#precondition-required",
         *       "title": "A header is missing",
         *       "status": 428,
         *       "code": "request.if-match-missing",
         *       "detail": "The header If-Match is missing: send the version you have seen, as the ETag of the case gives it, for example If-Match: \"3\". For a new case send If-Match: \"0\" or If-None-Match: *.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description The request came too slowly. Send it again. A command is safe to repeat with its `Idempotency-Key`. */
    RequestTimeout: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#request-timeout",
         *       "title": "The request came too slowly",
         *       "status": 408,
         *       "code": "request.request-timeout",
         *       "detail": "The request did not come in time: send it again, all at once.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description A rule forbids it. `detail` names the rule and the fact in the way. Correct or withdraw one of the two. */
    RuleViolation: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#rule-violation",
         *       "title": "A rule forbids it",
         *       "status": 409,
         *       "code": "complaint.resumed-without-suspended",
         *       "detail": "It was not suspended on that day: record the suspension first.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description The case has changed. Read the case again, look at what is newer, and send the command with the new version in `If-Match`. */
    StaleVersion: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#stale-version",
         *       "title": "The case has changed",
         *       "status": 412,
         *       "code": "stream.stale-version",
         *       "detail": "complaint:norfolk:CO/00123/24 is at version 4, not 3: read it again and decide on what it says now.",
         *       "data": {
         *         "expectedVersion": 3,
         *         "currentVersion": 4,
         *         "newer": [
         *           {
         *             "version": 4,
         *             "type": "complaint.suspended",
         *             "on": "2024-09-30",
         *             "enteredOn": "2024-10-01",
         *             "recordedAt": "2024-10-01T08:05:00.000Z",
         *             "actor": "api-token",
         *             "data": {
         *               "sealed": [
         *                 "note"
         *               ]
         *             }
         *           }
         *         ]
         *       },
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['StaleVersionProblemDto'];
      };
    };
    /** @description Too many requests. Try again after the seconds in `Retry-After`. Requests are counted by token, without a valid one by address; `RateLimit-Remaining` of every answer says how many are left. Nothing is counted, and nothing limited, while Redis is away. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#too-many-requests",
         *       "title": "Too many requests",
         *       "status": 429,
         *       "code": "request.too-many-requests",
         *       "detail": "More than 1200 requests came from you within a minute: try again in 12 seconds.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description No valid bearer token. Send `Authorization: Bearer <token>` with the token that the server was given. */
    Unauthenticated: {
      headers: {
        'WWW-Authenticate': components['headers']['WWW-Authenticate'];
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#unauthenticated",
         *       "title": "No valid bearer token",
         *       "status": 401,
         *       "code": "access.token-missing",
         *       "detail": "This needs a bearer token: send the header \"Authorization: Bearer <token>\" with the value of TIPSTAFF_API_TOKEN.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description Not available now. Try again after the seconds in `Retry-After`. A command is safe to repeat with its `Idempotency-Key`. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#unavailable",
         *       "title": "Not available now",
         *       "status": 503,
         *       "code": "database.unavailable",
         *       "detail": "The database at 127.0.0.1:5432/tipstaff can not be used: nothing answers there. Start PostgreSQL, or correct DATABASE_URL.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description The request contradicts an earlier one. Use a new `Idempotency-Key` for a new command; repeat a command only unchanged. */
    Unprocessable: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#unprocessable",
         *       "title": "The request contradicts an earlier one",
         *       "status": 422,
         *       "code": "command.reused-id",
         *       "detail": "The Idempotency-Key some-key-of-mine was used before for another command: choose a new key for a new command.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
    /** @description Not a media type this reads. Send JSON with `Content-Type: application/json`. */
    UnsupportedMediaType: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#unsupported-media-type",
         *       "title": "Not a media type this reads",
         *       "status": 415,
         *       "code": "request.unsupported-media-type",
         *       "detail": "The body is not of a media type that is read here: send JSON, with the header Content-Type: application/json.",
         *       "instance": "/api/v1/cases/complaint/norfolk/CO%2F00123%2F24",
         *       "correlationId": "0c6e2f8e-52a5-4be3-8f4d-0f2f0b6a7f11"
         *     }
         */
        'application/problem+json': components['schemas']['ProblemDto'];
      };
    };
  };
  parameters: {
    /** @description Slug of the force. */
    ForcePath: string;
    /** @description Slug of the force. */
    ForceQuery: string;
    /** @description New for every command, the same when it is repeated. */
    IdempotencyKeyHeader: string;
    /** @description The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new. */
    IfMatchHeader: string;
    /** @description `*`: the case is new. */
    IfNoneMatchHeader: '*';
    /** @description Only what had been learned by the end of this day. */
    KnownOnQuery: string;
    /** @description Waits until this position of the record is in, up to 5 seconds. */
    MinPositionQuery: number;
    /** @description Number of the fact in the timeline. */
    NumberPath: number;
    /** @description Reference of the case; a `/` in it is written `%2F`. */
    ReferencePath: string;
    /** @description Last day of the twelve months. */
    ToQuery: string;
    TypePath: 'complaint' | 'conduct' | 'dsi' | 'proceeding' | 'meeting' | 'action';
  };
  requestBodies: never;
  headers: {
    /** @description Version of the case: what `If-Match` of the next command asks for. */
    ETag: string;
    /** @description Requests that are left in this minute. */
    'RateLimit-Remaining': string;
    /** @description Seconds after which to try again. */
    'Retry-After': string;
    /** @description Position in the record of what was written: for `minPosition`. */
    'Tipstaff-Position': string;
    /** @description RFC 6750. */
    'WWW-Authenticate': string;
    /** @description Finds the request in the log; as it was sent, when it was. */
    'X-Correlation-Id': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCases: {
    parameters: {
      query: {
        /** @description `next` of the answer before. */
        after?: string;
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Most cases in one answer. */
        limit?: number;
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
        /** @description Opened on this day or later. */
        openedFrom?: string;
        /** @description Opened on this day or earlier. */
        openedTo?: string;
        /** @description Part of the reference, in any case. */
        q?: string;
        /** @description State in the words of the type. */
        state?:
          | 'open'
          | 'suspended'
          | 'finalised'
          | 'referred'
          | 'fixed'
          | 'concluded'
          | 'scheduled'
          | 'held'
          | 'new'
          | 'ongoing'
          | 'closed';
        type?: 'complaint' | 'conduct' | 'dsi' | 'proceeding' | 'meeting' | 'action';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List cases, newest first */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseListDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  getCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
        /** @description Reference of the case; a `/` in it is written `%2F`. */
        reference: components['parameters']['ReferencePath'];
        type: components['parameters']['TypePath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The case, its version as ETag. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  recordFact: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
        /** @description The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new. */
        'If-Match'?: components['parameters']['IfMatchHeader'];
        /** @description `*`: the case is new. */
        'If-None-Match'?: components['parameters']['IfNoneMatchHeader'];
      };
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
        /** @description Reference of the case; a `/` in it is written `%2F`. */
        reference: components['parameters']['ReferencePath'];
        type: components['parameters']['TypePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'Tipstaff-Position': components['headers']['Tipstaff-Position'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['BodyTooLarge'];
      414: components['responses']['AddressTooLong'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  correctFact: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
        /** @description The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new. */
        'If-Match'?: components['parameters']['IfMatchHeader'];
        /** @description `*`: the case is new. */
        'If-None-Match'?: components['parameters']['IfNoneMatchHeader'];
      };
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
        /** @description Number of the fact in the timeline. */
        number: components['parameters']['NumberPath'];
        /** @description Reference of the case; a `/` in it is written `%2F`. */
        reference: components['parameters']['ReferencePath'];
        type: components['parameters']['TypePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description The correction is in the record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'Tipstaff-Position': components['headers']['Tipstaff-Position'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['BodyTooLarge'];
      414: components['responses']['AddressTooLong'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawFact: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
        /** @description The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new. */
        'If-Match'?: components['parameters']['IfMatchHeader'];
        /** @description `*`: the case is new. */
        'If-None-Match'?: components['parameters']['IfNoneMatchHeader'];
      };
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
        /** @description Number of the fact in the timeline. */
        number: components['parameters']['NumberPath'];
        /** @description Reference of the case; a `/` in it is written `%2F`. */
        reference: components['parameters']['ReferencePath'];
        type: components['parameters']['TypePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description The withdrawal is in the record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'Tipstaff-Position': components['headers']['Tipstaff-Position'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      412: components['responses']['StaleVersion'];
      413: components['responses']['BodyTooLarge'];
      414: components['responses']['AddressTooLong'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listObligations: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
        /** @description As owed at the end of this day; today when not given. */
        on?: string;
        /** @description Only what is overdue, or falls due within so many calendar days. */
        within?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is owed on a day, by whom, and why */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationListDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listReminders: {
    parameters: {
      query: {
        /** @description `number` of the last entry of the answer before. */
        after?: number;
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Most in one answer. */
        limit?: number;
        state?: 'waiting' | 'sent' | 'skipped' | 'failed' | 'unknown';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Reminders and what became of them, newest first */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderListDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  getReport: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Only what had been learned by the end of this day. */
        knownOn?: components['parameters']['KnownOnQuery'];
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
        /** @description Last day of the twelve months. */
        to: components['parameters']['ToQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The complaints-and-conduct report */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listReportCases: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Only what had been learned by the end of this day. */
        knownOn?: components['parameters']['KnownOnQuery'];
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
        period?: 'last' | 'previous';
        /** @description Last day of the twelve months. */
        to: components['parameters']['ToQuery'];
      };
      header?: never;
      path: {
        id:
          | 'complaints-logged'
          | 'complaints-finalised'
          | 'logged-within-2-wd'
          | 'contacted-within-10-wd'
          | 'schedule-3-working-days-to-resolve'
          | 'outside-schedule-3-working-days-to-resolve'
          | 'finalised-service-not-acceptable'
          | 'reviews-upheld'
          | 'chapter-13-reports'
          | 'conduct-cases'
          | 'accelerated-hearings'
          | 'misconduct-hearings'
          | 'misconduct-meetings'
          | 'police-appeals-tribunals';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cases behind a figure */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureCasesDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every part makes progress. */
      200: {
        headers: {
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      /** @description A part does not: see which. */
      503: {
        headers: {
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthDto'];
        };
      };
    };
  };
  live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether this process answers at all */
      200: {
        headers: {
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveDto'];
        };
      };
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
    };
  };
}
