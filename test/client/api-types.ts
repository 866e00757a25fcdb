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
     * @description Timeline with corrected and withdrawn facts, state, what is owed and why, and which commands may come next and why the others may not. Folded from the record itself: never behind. `ETag` is what `If-Match` of a command asks for.
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
  '/api/v1/cases/action/{force}/{reference}/commands/agree-date': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Date agreed
     * @description Adds the fact "due" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionAgreeDate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/action/{force}/{reference}/commands/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Owner changed
     * @description Adds the fact "owner" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionAssign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/action/{force}/{reference}/commands/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Closed
     * @description Adds the fact "closed" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/action/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['actionCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/action/{force}/{reference}/commands/raise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Raised
     * @description Adds the fact "raised" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionRaise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/action/{force}/{reference}/commands/record-update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update
     * @description Adds the fact "update" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionRecordUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/action/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['actionWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/complete-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Investigation completed
     * @description Adds the fact "investigation-completed" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintCompleteInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['complaintCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-handling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Handling decided
     * @description Adds the fact "handling" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecideHandling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Investigation
     * @description Adds the fact "investigation" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecideInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Review decided
     * @description Adds the fact "review-decided" to the timeline, on the day it happened. Needs the permission `review.decide`.
     */
    post: operations['complaintDecideReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/direct-reinvestigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Re-investigation directed
     * @description Adds the fact "reinvestigation" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintDirectReinvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/finalise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finalised
     * @description Adds the fact "finalised" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintFinalise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Logged
     * @description Adds the fact "logged" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintLog'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/notify-outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Outcome notified
     * @description Adds the fact "outcome-notified" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintNotifyOutcome'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Made
     * @description Adds the fact "made" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintReceive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complainant contacted
     * @description Adds the fact "contacted" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complainant updated
     * @description Adds the fact "update" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/request-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Review requested
     * @description Adds the fact "review-requested" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintRequestReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resumed
     * @description Adds the fact "resumed" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintResume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/send-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chapter 13 report sent
     * @description Adds the fact "chapter-13" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['complaintSendChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspended
     * @description Adds the fact "suspended" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintSuspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/waive-contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contact not required
     * @description Adds the fact "contact-not-required" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintWaiveContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['complaintWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/withhold-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report withheld from
     * @description Adds the fact "chapter-13-withheld" to the timeline, on the day it happened. Needs the permission `chapter-13.withhold`.
     */
    post: operations['complaintWithholdChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/assess-severity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Severity assessed
     * @description Adds the fact "severity" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductAssessSeverity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/complete-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Investigation completed
     * @description Adds the fact "investigation-completed" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductCompleteInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['conductCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/decide-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Investigation
     * @description Adds the fact "investigation" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductDecideInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/finalise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finalised
     * @description Adds the fact "finalised" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductFinalise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/give-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notice of investigation
     * @description Adds the fact "notice" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductGiveNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Came to attention
     * @description Adds the fact "came-to-attention" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductReceive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-matter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recorded
     * @description Adds the fact "recorded" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductRecordMatter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resumed
     * @description Adds the fact "resumed" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductResume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/send-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Timeliness report sent
     * @description Adds the fact "chapter-13" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['conductSendChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspended
     * @description Adds the fact "suspended" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductSuspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['conductWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/withhold-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report withheld from
     * @description Adds the fact "chapter-13-withheld" to the timeline, on the day it happened. Needs the permission `chapter-13.withhold`.
     */
    post: operations['conductWithholdChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/complete-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Investigation completed
     * @description Adds the fact "investigation-completed" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiCompleteInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['dsiCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/decide-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Investigation
     * @description Adds the fact "investigation" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['dsiDecideInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/finalise': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finalised
     * @description Adds the fact "finalised" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['dsiFinalise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Came to attention
     * @description Adds the fact "came-to-attention" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiReceive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-matter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recorded
     * @description Adds the fact "recorded" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiRecordMatter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/refer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Referred
     * @description Adds the fact "referred" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiRefer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resumed
     * @description Adds the fact "resumed" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['dsiResume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/send-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chapter 13 report sent
     * @description Adds the fact "chapter-13" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['dsiSendChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspended
     * @description Adds the fact "suspended" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['dsiSuspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['dsiWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/withhold-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report withheld from
     * @description Adds the fact "chapter-13-withheld" to the timeline, on the day it happened. Needs the permission `chapter-13.withhold`.
     */
    post: operations['dsiWithholdChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/meeting/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['meetingCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/meeting/{force}/{reference}/commands/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Held
     * @description Adds the fact "held" to the timeline, on the day it happened. Needs the permission `meeting.manage`.
     */
    post: operations['meetingHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/meeting/{force}/{reference}/commands/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Moved
     * @description Adds the fact "moved" to the timeline, on the day it happened. Needs the permission `meeting.manage`.
     */
    post: operations['meetingMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/meeting/{force}/{reference}/commands/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Scheduled
     * @description Adds the fact "scheduled" to the timeline, on the day it happened. Needs the permission `meeting.manage`.
     */
    post: operations['meetingSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/meeting/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['meetingWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/person/{force}/{reference}/commands/change-details': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Details changed
     * @description Adds the fact "details-changed" to the timeline, on the day it happened. Needs the permission `person.manage`.
     */
    post: operations['personChangeDetails'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/person/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['personCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/person/{force}/{reference}/commands/enter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Entered
     * @description Adds the fact "entered" to the timeline, on the day it happened. Needs the permission `person.manage`.
     */
    post: operations['personEnter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/person/{force}/{reference}/commands/leave-service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Left the service
     * @description Adds the fact "left-service" to the timeline, on the day it happened. Needs the permission `person.manage`.
     */
    post: operations['personLeaveService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/person/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['personWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/policing-body/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['policingBodyCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/policing-body/{force}/{reference}/commands/decide-complaints-model': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complaints model decided
     * @description Adds the fact "complaints-model" to the timeline, on the day it happened. Needs the permission `policing-body.manage`.
     */
    post: operations['policingBodyDecideComplaintsModel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/policing-body/{force}/{reference}/commands/establish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Established
     * @description Adds the fact "established" to the timeline, on the day it happened. Needs the permission `policing-body.manage`.
     */
    post: operations['policingBodyEstablish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/policing-body/{force}/{reference}/commands/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Renamed
     * @description Adds the fact "renamed" to the timeline, on the day it happened. Needs the permission `policing-body.manage`.
     */
    post: operations['policingBodyRename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/policing-body/{force}/{reference}/commands/succeed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Succeeded
     * @description Adds the fact "succeeded" to the timeline, on the day it happened. Needs the permission `policing-body.manage`.
     */
    post: operations['policingBodySucceed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/policing-body/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['policingBodyWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/conclude': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Held
     * @description Adds the fact "held" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingConclude'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['proceedingCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/extend-period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Period extended
     * @description Adds the fact "period-extended" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingExtendPeriod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/fix-date': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Date fixed
     * @description Adds the fact "fixed" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingFixDate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/lodge-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Appeal lodged
     * @description Adds the fact "appeal-lodged" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingLodgeAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/publish-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notice published
     * @description Adds the fact "notice-published" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingPublishNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/publish-outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Outcome published
     * @description Adds the fact "outcome-published" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingPublishOutcome'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/receive-chair-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chair's report
     * @description Adds the fact "chair-report" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingReceiveChairReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/record-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Appeal heard
     * @description Adds the fact "appeal-heard" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingRecordAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/record-outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Outcome
     * @description Adds the fact "outcome" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingRecordOutcome'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/record-response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Officer's response
     * @description Adds the fact "officer-response" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingRecordResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/reduce-period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Period reduced
     * @description Adds the fact "period-reduced" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingReducePeriod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/refer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Referred
     * @description Adds the fact "referred" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingRefer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/report-to-barred-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reported to the barred list
     * @description Adds the fact "barred-list-reported" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingReportToBarredList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/supply-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Documents supplied
     * @description Adds the fact "documents-supplied" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingSupplyDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['proceedingWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Closed
     * @description Adds the fact "closed" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/correct-fact': {
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
     * @description Says a fact of the timeline anew, whole. The old wording stays in the record, with the reason. Needs the permission `fact.correct`.
     */
    post: operations['recommendationCorrectFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report published
     * @description Adds the fact "published" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationPublish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/withdraw-fact': {
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
     * @description Takes a fact out of the timeline. It stays in the record with the reason, and counts for nothing. Needs the permission `fact.correct`.
     */
    post: operations['recommendationWithdrawFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/commands': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the commands there are
     * @description Each with its schema, the permission it needs and what it does to the timeline. Which of them a case could take now, and why not the others, its own page says.
     */
    get: operations['listCommands'];
    put?: never;
    /**
     * Give up to 100 commands, each with its own answer
     * @description They are carried out one after the other, in their order. One that is refused holds up none of the others. Safe to repeat whole: what was done is answered as the first time.
     */
    post: operations['giveCommands'];
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
     * @description Date agreed: what records "due".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionAgreeDateBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * Format: date
       * @description Date agreed
       * @example 2024-09-30
       */
      value: string;
    };
    /**
     * @description Owner changed: what records "owner".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionAssignBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Closed: what records "closed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionCloseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Raised: what records "raised".
     * @example {
     *       "on": "2024-09-06",
     *       "value": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionRaiseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Raised
       * @example 1
       */
      value?: number;
    };
    /**
     * @description Update: what records "update".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionRecordUpdateBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
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
     *       "type": "complaint",
     *       "command": "decide-handling",
     *       "title": "Handling decided",
     *       "permission": "complaint.decide",
     *       "effect": "Adds the fact \"handling\" to the timeline, on the day it happened.",
     *       "schema": "/openapi.json#/components/schemas/ComplaintDecideHandlingBody",
     *       "available": true,
     *       "whyNot": {
     *         "code": "complaint.resumed-without-suspended",
     *         "detail": "text"
     *       }
     *     }
     */
    AvailableCommandDto: {
      /**
       * @description Whether it could be given with the day of today; its fields may still be wrong.
       * @example true
       */
      available: boolean;
      /**
       * @description In the imperative.
       * @example decide-handling
       */
      command: string;
      /**
       * @description What it does to the timeline.
       * @example Adds the fact "handling" to the timeline, on the day it happened.
       */
      effect: string;
      /**
       * @example complaint.decide
       * @enum {string}
       */
      permission:
        | 'complaint.record'
        | 'complaint.decide'
        | 'review.record'
        | 'review.decide'
        | 'chapter-13.report'
        | 'chapter-13.withhold'
        | 'conduct.record'
        | 'conduct.decide'
        | 'proceeding.record'
        | 'proceeding.decide'
        | 'meeting.manage'
        | 'action.manage'
        | 'recommendation.manage'
        | 'person.manage'
        | 'policing-body.manage'
        | 'fact.correct';
      /**
       * @description The schema of its body, in this API’s own document.
       * @example /openapi.json#/components/schemas/ComplaintDecideHandlingBody
       */
      schema: string;
      /** @example Handling decided */
      title: string;
      /**
       * @example complaint
       * @enum {string}
       */
      type:
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body';
      /** @description Null where it is available. */
      whyNot: components['schemas']['WhyNotDto'] | null;
    };
    /**
     * @example {
     *       "done": 19,
     *       "refused": 1,
     *       "results": [
     *         {
     *           "status": 200
     *         }
     *       ]
     *     }
     */
    BulkAnswerDto: {
      /**
       * @description How many were done.
       * @example 19
       */
      done: number;
      /**
       * @description How many were not.
       * @example 1
       */
      refused: number;
      /** @description An answer for each, in their order. */
      results: components['schemas']['BulkItemAnswerDto'][];
    };
    /**
     * @example {
     *       "commands": [
     *         {
     *           "type": "complaint",
     *           "force": "norfolk",
     *           "reference": "CO/00123/24",
     *           "command": "log",
     *           "ifMatch": 2,
     *           "idempotencyKey": "b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d",
     *           "body": {
     *             "on": "2024-09-06"
     *           }
     *         }
     *       ]
     *     }
     */
    BulkCommandsBody: {
      commands: components['schemas']['CommandItem'][];
    };
    /**
     * @example {
     *       "status": 200
     *     }
     */
    BulkItemAnswerDto: {
      /** @description When it was done. */
      answer?: components['schemas']['CommandAnswerDto'];
      /** @description When it was refused. */
      problem?: components['schemas']['ProblemDto'];
      /**
       * @description What the command would have been answered with alone.
       * @example 200
       */
      status: number;
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
     *           "details": {
     *             "category": "B4",
     *             "factors": "arrest+custody"
     *           },
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
     *       "commands": [
     *         {
     *           "type": "complaint",
     *           "command": "decide-handling",
     *           "title": "Handling decided",
     *           "permission": "complaint.decide",
     *           "effect": "Adds the fact \"handling\" to the timeline, on the day it happened.",
     *           "schema": "/openapi.json#/components/schemas/ComplaintDecideHandlingBody",
     *           "available": true,
     *           "whyNot": {
     *             "code": "complaint.resumed-without-suspended",
     *             "detail": "text"
     *           }
     *         }
     *       ]
     *     }
     */
    CaseDto: {
      /** @description Every command of the type: those that are available, and why the others are not. */
      commands: components['schemas']['AvailableCommandDto'][];
      /** @example norfolk */
      force: string;
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
      type:
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body';
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
      type:
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body';
      /**
       * @description The same as the ETag: what `If-Match` asks for next.
       * @example 3
       */
      version: number;
    };
    /**
     * @example {
     *       "type": "complaint",
     *       "command": "decide-handling",
     *       "title": "Handling decided",
     *       "permission": "complaint.decide",
     *       "effect": "Adds the fact \"handling\" to the timeline, on the day it happened.",
     *       "schema": "/openapi.json#/components/schemas/ComplaintDecideHandlingBody"
     *     }
     */
    CommandDto: {
      /**
       * @description In the imperative.
       * @example decide-handling
       */
      command: string;
      /**
       * @description What it does to the timeline.
       * @example Adds the fact "handling" to the timeline, on the day it happened.
       */
      effect: string;
      /**
       * @example complaint.decide
       * @enum {string}
       */
      permission:
        | 'complaint.record'
        | 'complaint.decide'
        | 'review.record'
        | 'review.decide'
        | 'chapter-13.report'
        | 'chapter-13.withhold'
        | 'conduct.record'
        | 'conduct.decide'
        | 'proceeding.record'
        | 'proceeding.decide'
        | 'meeting.manage'
        | 'action.manage'
        | 'recommendation.manage'
        | 'person.manage'
        | 'policing-body.manage'
        | 'fact.correct';
      /**
       * @description The schema of its body, in this API’s own document.
       * @example /openapi.json#/components/schemas/ComplaintDecideHandlingBody
       */
      schema: string;
      /** @example Handling decided */
      title: string;
      /**
       * @example complaint
       * @enum {string}
       */
      type:
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body';
    };
    /**
     * @example {
     *       "type": "complaint",
     *       "force": "norfolk",
     *       "reference": "CO/00123/24",
     *       "command": "log",
     *       "ifMatch": 2,
     *       "idempotencyKey": "b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d",
     *       "body": {
     *         "on": "2024-09-06"
     *       }
     *     }
     */
    CommandItem: {
      /**
       * @description As the command has it when it is sent alone.
       * @example {
       *       "on": "2024-09-06"
       *     }
       */
      body: {
        [key: string]: unknown;
      };
      /**
       * @description Name of the command.
       * @example log
       */
      command: string;
      /**
       * @description Slug of the force.
       * @example norfolk
       */
      force: string;
      /**
       * @description New for every command, the same when it is repeated.
       * @example b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d
       */
      idempotencyKey: string;
      /**
       * @description The version you have seen; 0 for a new case.
       * @example 2
       */
      ifMatch: number;
      /**
       * @description Reference of the case, as it is: a `/` stays a `/`.
       * @example CO/00123/24
       */
      reference: string;
      /**
       * @example complaint
       * @enum {string}
       */
      type:
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body';
    };
    /**
     * @example {
     *       "commands": [
     *         {
     *           "type": "complaint",
     *           "command": "decide-handling",
     *           "title": "Handling decided",
     *           "permission": "complaint.decide",
     *           "effect": "Adds the fact \"handling\" to the timeline, on the day it happened.",
     *           "schema": "/openapi.json#/components/schemas/ComplaintDecideHandlingBody"
     *         }
     *       ]
     *     }
     */
    CommandListDto: {
      commands: components['schemas']['CommandDto'][];
    };
    /**
     * @description Investigation completed: what records "investigation-completed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintCompleteInvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Handling decided: what records "handling".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "schedule-3",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideHandlingBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Handling decided
       * @example schedule-3
       * @enum {string}
       */
      value: 'schedule-3' | 'outside-schedule-3';
    };
    /**
     * @description Investigation: what records "investigation".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideInvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Investigation
       * @example local
       * @enum {string}
       */
      value: 'local' | 'directed' | 'independent';
    };
    /**
     * @description Review decided: what records "review-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "upheld",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideReviewBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Review decided
       * @example upheld
       * @enum {string}
       */
      value: 'upheld' | 'not-upheld';
    };
    /**
     * @description Re-investigation directed: what records "reinvestigation".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDirectReinvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Finalised: what records "finalised".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "acceptable",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintFinaliseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Finalised
       * @example acceptable
       * @enum {string}
       */
      value:
        | 'acceptable'
        | 'not-acceptable'
        | 'unable-to-determine'
        | 'resolved'
        | 'not-resolved'
        | 'no-further-action'
        | 'withdrawn';
    };
    /**
     * @description Logged: what records "logged".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintLogBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Outcome notified: what records "outcome-notified".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintNotifyOutcomeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Made: what records "made".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintReceiveBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Complainant contacted: what records "contacted".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordContactBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Complainant updated: what records "update".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordUpdateBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Review requested: what records "review-requested".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRequestReviewBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Review requested
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'iopc';
    };
    /**
     * @description Resumed: what records "resumed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintResumeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Chapter 13 report sent: what records "chapter-13".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintSendChapter13ReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Chapter 13 report sent
       * @example [
       *       "lpb"
       *     ]
       */
      value: ('lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer')[];
    };
    /**
     * @description Suspended: what records "suspended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "sub-judice",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintSuspendBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Suspended
       * @example sub-judice
       * @enum {string}
       */
      value: 'sub-judice' | 'other';
    };
    /**
     * @description Contact not required: what records "contact-not-required".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "anonymous",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintWaiveContactBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Contact not required
       * @example anonymous
       * @enum {string}
       */
      value: 'anonymous' | 'declined' | 'other';
    };
    /**
     * @description Report withheld from: what records "chapter-13-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintWithholdChapter13ReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Report withheld from
       * @example [
       *       "lpb"
       *     ]
       */
      value: ('lpb' | 'dg' | 'chief-officer' | 'complainant' | 'interested-person' | 'officer')[];
    };
    /**
     * @description Severity assessed: what records "severity".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "misconduct",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductAssessSeverityBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Severity assessed
       * @example misconduct
       * @enum {string}
       */
      value: 'misconduct' | 'gross-misconduct' | 'neither';
    };
    /**
     * @description Investigation completed: what records "investigation-completed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductCompleteInvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Investigation: what records "investigation".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductDecideInvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Investigation
       * @example local
       * @enum {string}
       */
      value?: 'local' | 'directed' | 'independent';
    };
    /**
     * @description Finalised: what records "finalised".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "case-to-answer",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductFinaliseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Finalised
       * @example case-to-answer
       * @enum {string}
       */
      value: 'case-to-answer' | 'no-case-to-answer' | 'reflective-practice' | 'no-further-action';
    };
    /**
     * @description Notice of investigation: what records "notice".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductGiveNoticeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Came to attention: what records "came-to-attention".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductReceiveBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Recorded: what records "recorded".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "schedule-3",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordMatterBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Recorded
       * @example schedule-3
       * @enum {string}
       */
      value: 'schedule-3' | 'outside-schedule-3';
    };
    /**
     * @description Resumed: what records "resumed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductResumeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Timeliness report sent: what records "chapter-13".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductSendChapter13ReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Timeliness report sent
       * @example [
       *       "lpb"
       *     ]
       */
      value: ('lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer')[];
    };
    /**
     * @description Suspended: what records "suspended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "sub-judice",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductSuspendBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Suspended
       * @example sub-judice
       * @enum {string}
       */
      value?: 'sub-judice' | 'other';
    };
    /**
     * @description Report withheld from: what records "chapter-13-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductWithholdChapter13ReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Report withheld from
       * @example [
       *       "lpb"
       *     ]
       */
      value: ('lpb' | 'dg' | 'chief-officer' | 'complainant' | 'interested-person' | 'officer')[];
    };
    /**
     * @example {
     *       "fact": 3,
     *       "reason": "The letter is dated the 6th.",
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "details": {
     *         "category": "B4"
     *       }
     *     }
     */
    CorrectFactBody: {
      /**
       * @description Every further field as the timeline shows it; one that is left out is no more.
       * @example {
       *       "category": "B4"
       *     }
       */
      details?: {
        [key: string]: string;
      };
      /**
       * @description Number of the fact in the timeline.
       * @example 3
       */
      fact: number;
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
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string | null;
      /**
       * @description The value as the timeline shows it: a list is joined by +.
       * @example local
       */
      value?: string | null;
    };
    /**
     * @description Investigation completed: what records "investigation-completed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiCompleteInvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Investigation: what records "investigation".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiDecideInvestigationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Investigation
       * @example local
       * @enum {string}
       */
      value?: 'local' | 'directed' | 'independent';
    };
    /**
     * @description Finalised: what records "finalised".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "case-to-answer",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiFinaliseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Finalised
       * @example case-to-answer
       * @enum {string}
       */
      value?: 'case-to-answer' | 'no-case-to-answer' | 'reflective-practice' | 'no-further-action';
    };
    /**
     * @description Came to attention: what records "came-to-attention".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiReceiveBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Recorded: what records "recorded".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "schedule-3",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordMatterBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Recorded
       * @example schedule-3
       * @enum {string}
       */
      value?: 'schedule-3' | 'outside-schedule-3';
    };
    /**
     * @description Referred: what records "referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "iopc",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiReferBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Referred
       * @example iopc
       * @enum {string}
       */
      value: 'iopc';
    };
    /**
     * @description Resumed: what records "resumed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiResumeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Chapter 13 report sent: what records "chapter-13".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiSendChapter13ReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Chapter 13 report sent
       * @example [
       *       "lpb"
       *     ]
       */
      value: ('lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer')[];
    };
    /**
     * @description Suspended: what records "suspended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "sub-judice",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiSuspendBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Suspended
       * @example sub-judice
       * @enum {string}
       */
      value?: 'sub-judice' | 'other';
    };
    /**
     * @description Report withheld from: what records "chapter-13-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiWithholdChapter13ReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Report withheld from
       * @example [
       *       "lpb"
       *     ]
       */
      value: ('lpb' | 'dg' | 'chief-officer' | 'complainant' | 'interested-person' | 'officer')[];
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
     *       "details": {
     *         "category": "B4",
     *         "factors": "arrest+custody"
     *       },
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
       * @description What more was said, each field as text; null where nothing was.
       * @example {
       *       "category": "B4",
       *       "factors": "arrest+custody"
       *     }
       */
      details: {
        [key: string]: string;
      } | null;
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
      type:
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body';
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
     * @description Held: what records "held".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingHoldBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Moved: what records "moved".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingMoveBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * Format: date
       * @description Moved
       * @example 2024-09-30
       */
      value: string;
    };
    /**
     * @description Scheduled: what records "scheduled".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingScheduleBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * Format: date
       * @description Scheduled
       * @example 2024-09-30
       */
      value: string;
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
     * @description Details changed: what records "details-changed".
     * @example {
     *       "on": "2024-09-06",
     *       "name": "In a few words.",
     *       "email": "In a few words.",
     *       "telephone": "In a few words.",
     *       "address": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PersonChangeDetailsBody: {
      /**
       * @description Postal address; kept sealed.
       * @example In a few words.
       */
      address?: string;
      /**
       * @description E-mail address; kept sealed.
       * @example In a few words.
       */
      email?: string;
      /**
       * @description Name; kept sealed.
       * @example In a few words.
       */
      name?: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Telephone number; kept sealed.
       * @example In a few words.
       */
      telephone?: string;
    };
    /**
     * @description Entered: what records "entered".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "officer",
     *       "name": "In a few words.",
     *       "email": "In a few words.",
     *       "telephone": "In a few words.",
     *       "address": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PersonEnterBody: {
      /**
       * @description Postal address; kept sealed.
       * @example In a few words.
       */
      address?: string;
      /**
       * @description E-mail address; kept sealed.
       * @example In a few words.
       */
      email?: string;
      /**
       * @description Name; kept sealed.
       * @example In a few words.
       */
      name: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Telephone number; kept sealed.
       * @example In a few words.
       */
      telephone?: string;
      /**
       * @description Entered
       * @example officer
       * @enum {string}
       */
      value:
        'officer' | 'special-constable' | 'staff' | 'complainant' | 'interested-person' | 'other';
    };
    /**
     * @description Left the service: what records "left-service".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "resigned",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PersonLeaveServiceBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Left the service
       * @example resigned
       * @enum {string}
       */
      value: 'resigned' | 'retired' | 'dismissed' | 'other';
    };
    /**
     * @description Complaints model decided: what records "complaints-model".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "1",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PolicingBodyDecideComplaintsModelBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Complaints model decided
       * @example 1
       * @enum {string}
       */
      value: '1' | '2' | '3';
    };
    /**
     * @description Established: what records "established".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "police-and-crime-commissioner",
     *       "name": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PolicingBodyEstablishBody: {
      /**
       * @description Name
       * @example In a few words.
       */
      name: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Established
       * @example police-and-crime-commissioner
       * @enum {string}
       */
      value: 'police-and-crime-commissioner' | 'mayor' | 'policing-and-crime-board' | 'other';
    };
    /**
     * @description Renamed: what records "renamed".
     * @example {
     *       "on": "2024-09-06",
     *       "name": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PolicingBodyRenameBody: {
      /**
       * @description Name
       * @example In a few words.
       */
      name: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Succeeded: what records "succeeded".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PolicingBodySucceedBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of the policing body that takes over on that day.
       * @example CM/00012/24
       */
      related: string;
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
     * @description Held: what records "held".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "hearing",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingConcludeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Held
       * @example hearing
       * @enum {string}
       */
      value: 'hearing' | 'meeting' | 'accelerated-hearing';
    };
    /**
     * @description Period extended: what records "period-extended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "R-CON-6/2024-10-21",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingExtendPeriodBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note: string;
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
      person: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Period extended
       * @example R-CON-6/2024-10-21
       */
      value: string;
    };
    /**
     * @description Date fixed: what records "fixed".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingFixDateBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * Format: date
       * @description Date fixed
       * @example 2024-09-30
       */
      value: string;
    };
    /**
     * @description Appeal lodged: what records "appeal-lodged".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingLodgeAppealBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Notice published: what records "notice-published".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingPublishNoticeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Outcome published: what records "outcome-published".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingPublishOutcomeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Chair's report: what records "chair-report".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReceiveChairReportBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Appeal heard: what records "appeal-heard".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "allowed",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingRecordAppealBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Appeal heard
       * @example allowed
       * @enum {string}
       */
      value: 'allowed' | 'dismissed';
    };
    /**
     * @description Outcome: what records "outcome".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "dismissed",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingRecordOutcomeBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Outcome
       * @example dismissed
       * @enum {string}
       */
      value:
        | 'dismissed'
        | 'would-have-been-dismissed'
        | 'reduction-in-rank'
        | 'final-written-warning'
        | 'written-warning'
        | 'no-misconduct'
        | 'not-proven';
    };
    /**
     * @description Officer's response: what records "officer-response".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingRecordResponseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Period reduced: what records "period-reduced".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "R-CON-6/2024-10-21",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReducePeriodBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note: string;
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
      person: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Period reduced
       * @example R-CON-6/2024-10-21
       */
      value: string;
    };
    /**
     * @description Referred: what records "referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "hearing",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReferBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Referred
       * @example hearing
       * @enum {string}
       */
      value: 'hearing' | 'meeting' | 'accelerated-hearing';
    };
    /**
     * @description Reported to the barred list: what records "barred-list-reported".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReportToBarredListBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Documents supplied: what records "documents-supplied".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingSupplyDocumentsBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
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
     * @description Closed: what records "closed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationCloseBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Report published: what records "published".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "area-for-improvement",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationPublishBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
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
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Report published
       * @example area-for-improvement
       * @enum {string}
       */
      value: 'area-for-improvement' | 'recommendation' | 'cause-of-concern';
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
     *       "code": "complaint.resumed-without-suspended",
     *       "detail": "text"
     *     }
     */
    WhyNotDto: {
      /**
       * @description For programs; what the command would be refused with.
       * @example complaint.resumed-without-suspended
       */
      code: string;
      /** @description The rule in the way, in words, and how to mend it. */
      detail: string;
    };
    /**
     * @example {
     *       "fact": 3,
     *       "reason": "The letter is dated the 6th."
     *     }
     */
    WithdrawFactBody: {
      /**
       * @description Number of the fact in the timeline.
       * @example 3
       */
      fact: number;
      /**
       * @description Why; kept sealed.
       * @example The letter is dated the 6th.
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
    /** @description Not allowed. Ask someone who may do this. */
    Forbidden: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#forbidden",
         *       "title": "Not allowed",
         *       "status": 403,
         *       "code": "access.forbidden",
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
    /** @description Reference of the case; a `/` in it is written `%2F`. */
    ReferencePath: string;
    /** @description Last day of the twelve months. */
    ToQuery: string;
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
          | 'closed'
          | 'known'
          | 'left'
          | 'in-office'
          | 'succeeded';
        type?:
          | 'complaint'
          | 'conduct'
          | 'dsi'
          | 'proceeding'
          | 'meeting'
          | 'action'
          | 'recommendation'
          | 'person'
          | 'policing-body';
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
        type:
          | 'complaint'
          | 'conduct'
          | 'dsi'
          | 'proceeding'
          | 'meeting'
          | 'action'
          | 'recommendation'
          | 'person'
          | 'policing-body';
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
  actionAgreeDate: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionAgreeDateBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  actionAssign: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionAssignBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  actionClose: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionCloseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  actionCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  actionRaise: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionRaiseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  actionRecordUpdate: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionRecordUpdateBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  actionWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintCompleteInvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintCompleteInvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintDecideHandling: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintDecideHandlingBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintDecideInvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintDecideInvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintDecideReview: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintDecideReviewBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintDirectReinvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintDirectReinvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintFinalise: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintFinaliseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintLog: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintLogBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintNotifyOutcome: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintNotifyOutcomeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintReceive: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintReceiveBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintRecordContact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintRecordContactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintRecordUpdate: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintRecordUpdateBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintRequestReview: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintRequestReviewBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintResume: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintResumeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintSendChapter13Report: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintSendChapter13ReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintSuspend: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintSuspendBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintWaiveContact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintWaiveContactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  complaintWithholdChapter13Report: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComplaintWithholdChapter13ReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductAssessSeverity: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductAssessSeverityBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductCompleteInvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductCompleteInvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductDecideInvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductDecideInvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductFinalise: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductFinaliseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductGiveNotice: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductGiveNoticeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductReceive: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductReceiveBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductRecordMatter: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductRecordMatterBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductResume: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductResumeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductSendChapter13Report: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductSendChapter13ReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductSuspend: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductSuspendBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  conductWithholdChapter13Report: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConductWithholdChapter13ReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiCompleteInvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiCompleteInvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiDecideInvestigation: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiDecideInvestigationBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiFinalise: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiFinaliseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiReceive: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiReceiveBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiRecordMatter: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiRecordMatterBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiRefer: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiReferBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiResume: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiResumeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiSendChapter13Report: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiSendChapter13ReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiSuspend: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiSuspendBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  dsiWithholdChapter13Report: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DsiWithholdChapter13ReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  meetingCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  meetingHold: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingHoldBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  meetingMove: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingMoveBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  meetingSchedule: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MeetingScheduleBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  meetingWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  personChangeDetails: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonChangeDetailsBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  personCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  personEnter: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonEnterBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  personLeaveService: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonLeaveServiceBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  personWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  policingBodyCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  policingBodyDecideComplaintsModel: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicingBodyDecideComplaintsModelBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  policingBodyEstablish: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicingBodyEstablishBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  policingBodyRename: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicingBodyRenameBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  policingBodySucceed: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicingBodySucceedBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  policingBodyWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingConclude: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingConcludeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingExtendPeriod: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingExtendPeriodBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingFixDate: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingFixDateBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingLodgeAppeal: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingLodgeAppealBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingPublishNotice: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingPublishNoticeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingPublishOutcome: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingPublishOutcomeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingReceiveChairReport: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingReceiveChairReportBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingRecordAppeal: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingRecordAppealBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingRecordOutcome: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingRecordOutcomeBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingRecordResponse: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingRecordResponseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingReducePeriod: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingReducePeriodBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingRefer: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingReferBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingReportToBarredList: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingReportToBarredListBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingSupplyDocuments: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProceedingSupplyDocumentsBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  proceedingWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  recommendationClose: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecommendationCloseBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  recommendationCorrectFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  recommendationPublish: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecommendationPublishBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  recommendationWithdrawFact: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFactBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
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
      403: components['responses']['Forbidden'];
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
  listCommands: {
    parameters: {
      query?: {
        type?:
          | 'complaint'
          | 'conduct'
          | 'dsi'
          | 'proceeding'
          | 'meeting'
          | 'action'
          | 'recommendation'
          | 'person'
          | 'policing-body';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the commands there are */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandListDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  giveCommands: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkCommandsBody'];
      };
    };
    responses: {
      /** @description An answer for each, done or not. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['BodyTooLarge'];
      414: components['responses']['AddressTooLong'];
      415: components['responses']['UnsupportedMediaType'];
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
