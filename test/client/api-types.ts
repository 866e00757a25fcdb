/** Written by "npm run client" from openapi.json: change the API, not this file. */
export interface paths {
  '/api/v1/anchors/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the code of a published paper was given to
     * @description With whether the record still has the same hash at the position that the paper was made from. A code whose event was altered is refused with `anchor.re-pointed`.
     */
    get: operations['getAnchor'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List cases, newest first or as sorted
     * @description Every filter narrows the list. Pages are stable: a case that comes in meanwhile shifts none.
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
  '/api/v1/cases/{type}/{force}/{reference}/chapter-13/{period}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the Chapter 13 report on one period
     * @description What the report must say and what of it is missing, to whom it goes and what became of it there, whose time elapsed, and the whole as text. Folded from the record itself: never behind.
     */
    get: operations['getChapter13Report'];
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
  '/api/v1/cases/action/{force}/{reference}/commands/carry-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Carried over
     * @description Adds the fact "carried-over" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionCarryOver'];
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
  '/api/v1/cases/action/{force}/{reference}/commands/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopened
     * @description Adds the fact "reopened" to the timeline, on the day it happened. Needs the permission `action.manage`.
     */
    post: operations['actionReopen'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/capture-learning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learning captured
     * @description Adds the fact "learning" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintCaptureLearning'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-allegation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Allegation decided
     * @description Adds the fact "allegation-decision" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecideAllegation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-authority': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Appropriate authority decided
     * @description Adds the fact "authority-decided" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecideAuthority'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-no-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Handled otherwise than by investigation
     * @description Adds the fact "otherwise-than-by-investigation" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecideNoInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-public-interest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Public interest decided
     * @description Adds the fact "public-interest-decision" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecidePublicInterest'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/decide-review-body': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Review body decided
     * @description Adds the fact "review-body-decided" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintDecideReviewBody'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/draft-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report drafted
     * @description Adds the fact "chapter-13-drafted" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['complaintDraftChapter13Report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/extend-recommendation-period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Time to answer a recommendation extended
     * @description Adds the fact "recommendation-extended" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintExtendRecommendationPeriod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/extend-review-period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Time to apply for a review extended
     * @description Adds the fact "review-extended" to the timeline, on the day it happened. Needs the permission `review.decide`.
     */
    post: operations['complaintExtendReviewPeriod'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/find-referral-mandatory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clear that it must be referred
     * @description Adds the fact "must-be-referred" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintFindReferralMandatory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/forward-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Application for a review forwarded
     * @description Adds the fact "review-forwarded" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintForwardReview'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/notify-suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspension notified
     * @description Adds the fact "suspension-notified" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintNotifySuspension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/notify-withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal notified
     * @description Adds the fact "withdrawal-notified" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintNotifyWithdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/recategorise-allegation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Allegation recategorised
     * @description Adds the fact "allegation-recategorised" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintRecategoriseAllegation'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/receive-withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal received
     * @description Adds the fact "withdrawal-received" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintReceiveWithdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-allegation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Allegation
     * @description Adds the fact "allegation" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordAllegation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-chapter-13-acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report acknowledged
     * @description Adds the fact "chapter-13-acknowledged" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['complaintRecordChapter13Acknowledgement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-chapter-13-delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report delivered
     * @description Adds the fact "chapter-13-delivered" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['complaintRecordChapter13Delivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-chapter-13-receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Director General's report received
     * @description Adds the fact "chapter-13-received" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['complaintRecordChapter13Receipt'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-iopc-recommendation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * IOPC recommendation (paragraph 28A)
     * @description Adds the fact "iopc-recommendation" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintRecordIopcRecommendation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-misdirected-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Application for a review received by the wrong body
     * @description Adds the fact "review-misdirected" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintRecordMisdirectedReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-mode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mode of investigation decided by the Director General
     * @description Adds the fact "mode-decided" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordMode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-proceedings-concluded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Proceedings concluded
     * @description Adds the fact "proceedings-concluded" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordProceedingsConcluded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-response-published': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Response published by the IOPC
     * @description Adds the fact "response-published" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintRecordResponsePublished'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-resumption-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer on resuming
     * @description Adds the fact "resumption-answer" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordResumptionAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-review-recommendation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recommendation on review
     * @description Adds the fact "review-recommendation" to the timeline, on the day it happened. Needs the permission `review.record`.
     */
    post: operations['complaintRecordReviewRecommendation'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/record-withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal recorded
     * @description Adds the fact "withdrawal-recorded" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintRecordWithdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/refer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Referred to the IOPC
     * @description Adds the fact "referred" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintRefer'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/respond-to-recommendation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Recommendation answered
     * @description Adds the fact "recommendation-response" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintRespondToRecommendation'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/review-suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspension reviewed
     * @description Adds the fact "suspension-reviewed" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintReviewSuspension'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/send-complaint-copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy of the complaint sent to the person complained about
     * @description Adds the fact "complaint-copied" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintSendComplaintCopy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/send-record-copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy of the record sent to the complainant
     * @description Adds the fact "record-copied" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintSendRecordCopy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/complaint/{force}/{reference}/commands/send-resumption-letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Asked whether to resume
     * @description Adds the fact "resumption-letter" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintSendResumptionLetter'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/withdraw-allegation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Allegation withdrawn
     * @description Adds the fact "allegation-withdrawn" to the timeline, on the day it happened. Needs the permission `complaint.record`.
     */
    post: operations['complaintWithdrawAllegation'];
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
  '/api/v1/cases/complaint/{force}/{reference}/commands/withhold-information': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Information withheld
     * @description Adds the fact "information-withheld" to the timeline, on the day it happened. Needs the permission `complaint.decide`.
     */
    post: operations['complaintWithholdInformation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/add-interested-person': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Interested person
     * @description Adds the fact "interested-person" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductAddInterestedPerson'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/capture-learning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learning captured
     * @description Adds the fact "learning" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductCaptureLearning'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/decide-proceedings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Form of proceedings decided
     * @description Adds the fact "proceedings-decided" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductDecideProceedings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/determine-case-to-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Case to answer determined
     * @description Adds the fact "case-to-answer" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductDetermineCaseToAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/determine-prejudice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Prejudice determined afresh
     * @description Adds the fact "prejudice-determined" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductDeterminePrejudice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/draft-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report drafted
     * @description Adds the fact "chapter-13-drafted" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['conductDraftChapter13Report'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/find-referral-mandatory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clear that it must be referred
     * @description Adds the fact "must-be-referred" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductFindReferralMandatory'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/lift-officer-suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspension of officer lifted
     * @description Adds the fact "officer-suspension-lifted" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductLiftOfficerSuspension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/notify-outcome': {
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
     * @description Adds the fact "outcome-notified" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductNotifyOutcome'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/notify-severity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Officer told of the revised severity
     * @description Adds the fact "severity-notified" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductNotifySeverity'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-chapter-13-acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report acknowledged
     * @description Adds the fact "chapter-13-acknowledged" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['conductRecordChapter13Acknowledgement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-chapter-13-delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report delivered
     * @description Adds the fact "chapter-13-delivered" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['conductRecordChapter13Delivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-chapter-13-receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Director General's report received
     * @description Adds the fact "chapter-13-received" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['conductRecordChapter13Receipt'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-mode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mode of investigation decided by the Director General
     * @description Adds the fact "mode-decided" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductRecordMode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-proceedings-concluded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Criminal proceedings concluded
     * @description Adds the fact "proceedings-concluded" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductRecordProceedingsConcluded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-representations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Representations received
     * @description Adds the fact "representations" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductRecordRepresentations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/record-update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Interested person updated
     * @description Adds the fact "update" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['conductRecordUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/conduct/{force}/{reference}/commands/refer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Referred to the IOPC
     * @description Adds the fact "referred" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductRefer'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/review-officer-suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspension of officer reviewed
     * @description Adds the fact "officer-suspension-reviewed" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductReviewOfficerSuspension'];
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
  '/api/v1/cases/conduct/{force}/{reference}/commands/suspend-officer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Officer suspended
     * @description Adds the fact "officer-suspended" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['conductSuspendOfficer'];
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
  '/api/v1/cases/dsi/{force}/{reference}/commands/add-interested-person': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Interested person
     * @description Adds the fact "interested-person" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiAddInterestedPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/capture-learning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learning captured
     * @description Adds the fact "learning" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiCaptureLearning'];
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
  '/api/v1/cases/dsi/{force}/{reference}/commands/determine-prejudice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Prejudice determined afresh
     * @description Adds the fact "prejudice-determined" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['dsiDeterminePrejudice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/draft-chapter-13-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report drafted
     * @description Adds the fact "chapter-13-drafted" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['dsiDraftChapter13Report'];
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
  '/api/v1/cases/dsi/{force}/{reference}/commands/notify-outcome': {
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
     * @description Adds the fact "outcome-notified" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiNotifyOutcome'];
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
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-chapter-13-acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report acknowledged
     * @description Adds the fact "chapter-13-acknowledged" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['dsiRecordChapter13Acknowledgement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-chapter-13-delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report delivered
     * @description Adds the fact "chapter-13-delivered" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['dsiRecordChapter13Delivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-chapter-13-receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Director General's report received
     * @description Adds the fact "chapter-13-received" to the timeline, on the day it happened. Needs the permission `chapter-13.report`.
     */
    post: operations['dsiRecordChapter13Receipt'];
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
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-mode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mode of investigation decided by the Director General
     * @description Adds the fact "mode-decided" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiRecordMode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-proceedings-concluded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Criminal proceedings concluded
     * @description Adds the fact "proceedings-concluded" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiRecordProceedingsConcluded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/dsi/{force}/{reference}/commands/record-update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Interested person updated
     * @description Adds the fact "update" to the timeline, on the day it happened. Needs the permission `conduct.record`.
     */
    post: operations['dsiRecordUpdate'];
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
  '/api/v1/cases/dsi/{force}/{reference}/commands/treat-as-conduct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Became a conduct matter
     * @description Adds the fact "became-conduct" to the timeline, on the day it happened. Needs the permission `conduct.decide`.
     */
    post: operations['dsiTreatAsConduct'];
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
  '/api/v1/cases/meeting/{force}/{reference}/commands/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancelled
     * @description Adds the fact "cancelled" to the timeline, on the day it happened. Needs the permission `meeting.manage`.
     */
    post: operations['meetingCancel'];
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
  '/api/v1/cases/meeting/{force}/{reference}/commands/record-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Public question answered
     * @description Adds the fact "question-answered" to the timeline, on the day it happened. Needs the permission `meeting.manage`.
     */
    post: operations['meetingRecordAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/meeting/{force}/{reference}/commands/record-question': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Public question asked
     * @description Adds the fact "question-asked" to the timeline, on the day it happened. Needs the permission `meeting.manage`.
     */
    post: operations['meetingRecordQuestion'];
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
  '/api/v1/cases/policing-body/{force}/{reference}/commands/set-term': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End of term set
     * @description Adds the fact "term-set" to the timeline, on the day it happened. Needs the permission `policing-body.manage`.
     */
    post: operations['policingBodySetTerm'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/adjourn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adjourned
     * @description Adds the fact "adjourned" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingAdjourn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/appoint-chair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chair appointed
     * @description Adds the fact "chair-appointed" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingAppointChair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/appoint-panel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Panel appointed, and named to the officer
     * @description Adds the fact "panel-appointed" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingAppointPanel'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/decide-objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Objection decided
     * @description Adds the fact "objection-decided" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingDecideObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/dispense-with-pre-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * No pre-hearing will be held
     * @description Adds the fact "pre-hearing-not-held" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingDispenseWithPreHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/exchange-witness-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Witness lists exchanged
     * @description Adds the fact "witness-lists-exchanged" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingExchangeWitnessLists'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/give-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notice of referral given
     * @description Adds the fact "notice-given" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingGiveNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/hold-pre-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pre-hearing held
     * @description Adds the fact "pre-hearing-held" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingHoldPreHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/join-officer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Officer joined to the proceedings
     * @description Adds the fact "officer-joined" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingJoinOfficer'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/make-objection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Objection to a person
     * @description Adds the fact "objection-made" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingMakeObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/pass-on-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report of a delegated chair passed on
     * @description Adds the fact "report-passed-on" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingPassOnReport'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/receive-appeal-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notice of appeal received as respondent
     * @description Adds the fact "appeal-copied" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingReceiveAppealNotice'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/record-leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Officer left the service
     * @description Adds the fact "officer-left" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingRecordLeaving'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/replace-panel-member': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chair or panel member replaced
     * @description Adds the fact "panel-replaced" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingReplacePanelMember'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/require-public-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Public notice required by the chair
     * @description Adds the fact "notice-required" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingRequirePublicNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/send-appeal-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Respondent's documents sent
     * @description Adds the fact "appeal-documents-sent" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingSendAppealDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/send-bundle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bundle given to the chair
     * @description Adds the fact "bundle-sent" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingSendBundle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/send-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report and appeal rights sent to the officer
     * @description Adds the fact "report-sent" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingSendReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/send-witness-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Witness lists given to the chair
     * @description Adds the fact "witness-lists-sent" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingSendWitnessLists'];
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
  '/api/v1/cases/proceeding/{force}/{reference}/commands/take-down-outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Published outcome taken down
     * @description Adds the fact "outcome-taken-down" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingTakeDownOutcome'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/vacate-date': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Date vacated
     * @description Adds the fact "vacated" to the timeline, on the day it happened. Needs the permission `proceeding.decide`.
     */
    post: operations['proceedingVacateDate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/proceeding/{force}/{reference}/commands/withdraw-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Appeal withdrawn
     * @description Adds the fact "appeal-withdrawn" to the timeline, on the day it happened. Needs the permission `proceeding.record`.
     */
    post: operations['proceedingWithdrawAppeal'];
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
  '/api/v1/cases/recommendation/{force}/{reference}/commands/complete-action': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Action done
     * @description Adds the fact "action-done" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationCompleteAction'];
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
  '/api/v1/cases/recommendation/{force}/{reference}/commands/invite-comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chief officer invited to comment
     * @description Adds the fact "chief-officer-comments-invited" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationInviteComments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/plan-action': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Action planned
     * @description Adds the fact "action-planned" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationPlanAction'];
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
  '/api/v1/cases/recommendation/{force}/{reference}/commands/publish-response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Response published
     * @description Adds the fact "response-published" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationPublishResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/record-comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Chief officer's comments received
     * @description Adds the fact "chief-officer-comments" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationRecordComments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/record-progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Progress
     * @description Adds the fact "progress" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationRecordProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopened
     * @description Adds the fact "reopened" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationReopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/recommendation/{force}/{reference}/commands/send-copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copies sent
     * @description Adds the fact "copies-sent" to the timeline, on the day it happened. Needs the permission `recommendation.manage`.
     */
    post: operations['recommendationSendCopies'];
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
  '/api/v1/feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The calendar feeds of a force
     * @description Who made each, when, and when a calendar last asked for it. Never their addresses.
     */
    get: operations['listFeeds'];
    put?: never;
    /**
     * Make a calendar feed of what is owed
     * @description Of a person: one owner. Of a team: several, or none for all of the force. The answer alone holds the secret address; it is stored nowhere.
     */
    post: operations['makeFeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/feeds/{feed}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one calendar feed */
    get: operations['getFeed'];
    put?: never;
    post?: never;
    /**
     * Revoke a calendar feed
     * @description Its address ends, and what it showed is forgotten. Anybody here may do it.
     */
    delete: operations['revokeFeed'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/feeds/{feed}/address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a calendar feed another address
     * @description The one before ends at once. Events keep their identity, so nothing is doubled.
     */
    post: operations['renewAddress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/forces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The forces that the record knows */
    get: operations['listForces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/forces/{force}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A force and its local policing body on a day
     * @description With its term, its successor and its complaints model (R-SYS-6, R-HAN-3).
     */
    get: operations['getForce'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Saved lists: one’s own, and those that are shared */
    get: operations['listLists'];
    put?: never;
    /**
     * Save a selection under a name
     * @description The query is checked by the rules of the list that it is for. Sharing it gives nobody a right: who runs it sees what they may see.
     */
    post: operations['saveList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/lists/{list}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one saved list */
    get: operations['getList'];
    /** Change a saved list of one’s own */
    put: operations['changeList'];
    post?: never;
    /** Remove a saved list of one’s own */
    delete: operations['removeList'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/lists/{list}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Run a saved list
     * @description The answer is that of the list it was saved for, as of now: days such as `today-30` are reckoned anew each time.
     */
    get: operations['listResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{digest}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a mail again that failed or is unknown
     * @description What is still due in it goes into a new mail of today, which the next sweep rings for. Needs the permission `reminder.manage`.
     */
    post: operations['retryMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails/{digest}/settlement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say what became of a mail that is unknown
     * @description Whoever looked says so, with a reason. What was not sent and is still due comes again on a later day. Needs the permission `reminder.manage`.
     */
    post: operations['settleMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the accountability meetings of a force, the latest first
     * @description With the days they were moved from, and counts of actions and public questions.
     */
    get: operations['listMeetings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The table of actions of a meeting, as its minutes print it
     * @description Those of earlier meetings that came to it open and those it raised, as they stood at the end of its day; of a meeting not yet held, as they stand today. `due` has the dates it had before in `former`.
     */
    get: operations['getActionsTable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meetings/{meeting}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Public questions to a meeting, with their answers
     * @description By number. An answer may point to actions; each is shown with its state.
     */
    get: operations['listPublicQuestions'];
    put?: never;
    post?: never;
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
  '/api/v1/read-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who read, was sent or exported what, newest first
     * @description For the auditor alone, and for the purposes of DPA 2018 s.62(4) alone. Entries of the forces that the auditor works for. The search is logged as well.
     */
    get: operations['searchReadLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By what a force is reminded: ladders, hours, and where each comes from */
    get: operations['getReminderSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}/absences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Offices that are, were or will be away, and who stands in */
    get: operations['listAbsences'];
    put?: never;
    /**
     * Record that an office is away
     * @description Its reminders go to whoever stands in, and say so. Needs the permission `reminder.manage`.
     */
    post: operations['recordAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}/absences/{absence}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that an office is back earlier
     * @description An absence ends by itself after its last day. Needs the permission `reminder.manage`.
     */
    post: operations['endAbsence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}/hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the hours in which mail may reach the people of a force
     * @description London time. Needs the permission `reminder.manage`.
     */
    put: operations['setHours'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}/ladders/{rule}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set a ladder of the force’s own
     * @description From the next sweep on; what was told stays told. Needs the permission `reminder.manage`.
     */
    put: operations['setLadder'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}/ladders/{rule}/rehearsal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * See who would be told what on the next working day under a ladder
     * @description Beside what is told without it, if nothing happened until then. Nothing is changed.
     */
    post: operations['rehearseLadder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-settings/{force}/ladders/{rule}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a ladder of the force’s own
     * @description What ships counts again. Needs the permission `reminder.manage`.
     */
    post: operations['withdrawLadder'];
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
  '/api/v1/reminders/daily-lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account of each working day: how many were due, sent, skipped, missed */
    get: operations['listDailyLines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/ladder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Why somebody was reminded of an obligation, or nobody was
     * @description Each rung of its ladder with its day, whom it names and what became of it.
     */
    get: operations['getLadder'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What waits, failed or is in doubt, by rule and by person
     * @description Of the last 60 days, with the jobs that BullMQ holds.
     */
    get: operations['getReminderQueue'];
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
  '/feeds/{secret}.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A calendar feed, as calendar programs read it
     * @description iCalendar (RFC 5545). An obligation is one all-day event with one UID for ever; what is done or owned by others is CANCELLED for 90 days. `If-None-Match` is answered 304 while nothing has changed.
     */
    get: operations['readCalendar'];
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
     *       "force": "norfolk",
     *       "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "position": 12710
     *     }
     */
    AbsenceAnswerDto: {
      /** @example norfolk */
      force: string;
      /**
       * Format: uuid
       * @description Id of the absence.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      id: string;
      /**
       * @description Position of its event.
       * @example 12710
       */
      position: number;
    };
    /**
     * @example {
     *       "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "office": "Professional Standards Department",
     *       "from": "2024-09-30",
     *       "until": "2024-09-30",
     *       "delegate": null,
     *       "setBy": {
     *         "actor": "api-token",
     *         "on": "2024-09-30",
     *         "position": 12710
     *       }
     *     }
     */
    AbsenceDto: {
      /** @description Who stands in; null: the deputy of the directory, else the supervisor. */
      delegate: string | null;
      /**
       * Format: date
       * @description The first day.
       * @example 2024-09-30
       */
      from: string;
      /**
       * Format: uuid
       * @description Id of the absence.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      id: string;
      /**
       * @description The office that is away; null once erased.
       * @example Professional Standards Department
       */
      office: string | null;
      /** @description Who recorded it. */
      setBy: components['schemas']['SetByDto'];
      /**
       * Format: date
       * @description The last day.
       * @example 2024-09-30
       */
      until: string;
    };
    /**
     * @example {
     *       "absences": [
     *         {
     *           "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *           "office": "Professional Standards Department",
     *           "from": "2024-09-30",
     *           "until": "2024-09-30",
     *           "delegate": null,
     *           "setBy": {
     *             "actor": "api-token",
     *             "on": "2024-09-30",
     *             "position": 12710
     *           }
     *         }
     *       ]
     *     }
     */
    AbsenceListDto: {
      /** @description In the order in which they were recorded. */
      absences: components['schemas']['AbsenceDto'][];
    };
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
     *       "side": "opcc",
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
       * @description The new owner, a role; joint owners are joined by " + ".
       * @example OFF-0123
       */
      person: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description On which side its owners are: opcc, force or both
       * @example opcc
       * @enum {string}
       */
      side?: 'opcc' | 'force' | 'both';
    };
    /**
     * @description Carried over: what records "carried-over".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionCarryOverBody: {
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
       * @description Reference of the meeting at which it is due now. Not needed for the next one: an action that stays open falls to it by itself.
       * @example CM/00012/24
       */
      related: string;
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
     * @example {
     *       "raised": 6,
     *       "open": 6,
     *       "closed": 0
     *     }
     */
    ActionCountsDto: {
      /** @example 0 */
      closed: number;
      /** @example 6 */
      open: number;
      /** @example 6 */
      raised: number;
    };
    /**
     * @example {
     *       "reference": "PAM-2024-10-08/9",
     *       "status": "ongoing"
     *     }
     */
    ActionPointedToDto: {
      /** @example PAM-2024-10-08/9 */
      reference: string;
      /**
       * @description Its state now; null where the record holds no such action.
       * @example ongoing
       */
      status: string | null;
    };
    /**
     * @description Raised: what records "raised".
     * @example {
     *       "on": "2024-09-06",
     *       "value": 1,
     *       "side": "opcc",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionRaiseBody: {
      /**
       * @description The text of the action.
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
       * @description The owner, a role; joint owners are joined by " + ".
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of the meeting that raised it.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description On which side its owners are: opcc, force or both
       * @example opcc
       * @enum {string}
       */
      side?: 'opcc' | 'force' | 'both';
      /**
       * @description Number of the action, as the meeting counts them.
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
     * @description Reopened: what records "reopened".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ActionReopenBody: {
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
    };
    /**
     * @example {
     *       "reference": "PAM-2024-07-22/4",
     *       "number": 4,
     *       "meeting": "PAM-2024-07-22",
     *       "meetingOn": "2024-09-30",
     *       "raisedOn": "2024-09-30",
     *       "text": null,
     *       "owners": [],
     *       "side": "opcc",
     *       "updates": [
     *         {
     *           "on": "2024-09-30",
     *           "text": null
     *         }
     *       ],
     *       "status": "new",
     *       "closedOn": "2024-09-30",
     *       "due": "2024-09-30",
     *       "why": "the meeting PAM-2025-01",
     *       "former": [
     *         {
     *           "from": "2024-09-30",
     *           "to": "2024-09-30",
     *           "on": "2024-09-30",
     *           "by": {
     *             "type": "complaint",
     *             "reference": "PAM-2025-01",
     *             "milestone": "moved"
     *           }
     *         }
     *       ]
     *     }
     */
    ActionRowDto: {
      /**
       * Format: date
       * @description Null where it was open.
       * @example 2024-09-30
       */
      closedOn: string | null;
      /**
       * Format: date
       * @description Last day to do it; null where it is closed or no date is known.
       * @example 2024-09-30
       */
      due: string | null;
      /** @description The dates it had before. */
      former: components['schemas']['FormerDueDto'][];
      /**
       * @description Reference of the meeting that raised it.
       * @example PAM-2024-07-22
       */
      meeting: string | null;
      /**
       * Format: date
       * @description The day of that meeting.
       * @example 2024-09-30
       */
      meetingOn: string;
      /** @example 4 */
      number: number | null;
      /** @description Roles; joint owners are several. */
      owners: string[];
      /**
       * Format: date
       * @description The day it was raised.
       * @example 2024-09-30
       */
      raisedOn: string;
      /** @example PAM-2024-07-22/4 */
      reference: string;
      /** @enum {string|null} */
      side: 'opcc' | 'force' | 'both' | null;
      /**
       * @description `new`: this meeting raised it, and it was open at its end.
       * @enum {string}
       */
      status: 'new' | 'ongoing' | 'closed';
      /** @description What is to be done; null where it was erased. */
      text: string | null;
      updates: components['schemas']['ActionUpdateDto'][];
      /**
       * @description What day that is, or why there is none.
       * @example the meeting PAM-2025-01
       */
      why: string | null;
    };
    /**
     * @example {
     *       "report": "actions",
     *       "force": "norfolk",
     *       "meeting": "PAM-2024-10-08",
     *       "meetingOn": "2024-09-30",
     *       "held": false,
     *       "asOf": "2024-09-30",
     *       "knownOn": "2024-09-30",
     *       "notice": null,
     *       "actions": [
     *         {
     *           "reference": "PAM-2024-07-22/4",
     *           "number": 4,
     *           "meeting": "PAM-2024-07-22",
     *           "meetingOn": "2024-09-30",
     *           "raisedOn": "2024-09-30",
     *           "text": null,
     *           "owners": [],
     *           "side": "opcc",
     *           "updates": [
     *             {
     *               "on": "2024-09-30",
     *               "text": null
     *             }
     *           ],
     *           "status": "new",
     *           "closedOn": "2024-09-30",
     *           "due": "2024-09-30",
     *           "why": "the meeting PAM-2025-01",
     *           "former": [
     *             {
     *               "from": "2024-09-30",
     *               "to": "2024-09-30",
     *               "on": "2024-09-30",
     *               "by": {
     *                 "type": "complaint",
     *                 "reference": "PAM-2025-01",
     *                 "milestone": "moved"
     *               }
     *             }
     *           ]
     *         }
     *       ],
     *       "nextMeeting": {
     *         "reference": "PAM-2025-01",
     *         "date": "2024-09-30"
     *       }
     *     }
     */
    ActionsTableDto: {
      /** @description By meeting, then by number. */
      actions: components['schemas']['ActionRowDto'][];
      /**
       * Format: date
       * @description The day at whose end the actions stood like this.
       * @example 2024-09-30
       */
      asOf: string;
      /** @example norfolk */
      force: string;
      held: boolean;
      /**
       * Format: date
       * @description As asked; null: everything in the record.
       * @example 2024-09-30
       */
      knownOn: string | null;
      /** @example PAM-2024-10-08 */
      meeting: string;
      /**
       * Format: date
       * @description The day it was held, or is or was to be.
       * @example 2024-09-30
       */
      meetingOn: string | null;
      /** @description As it was to be that day. */
      nextMeeting: components['schemas']['NextMeetingDto'] | null;
      /** @description Words to show when the clock is not the real time. */
      notice: string | null;
      /** @enum {string} */
      report: 'actions';
    };
    /**
     * @example {
     *       "on": "2024-09-30",
     *       "text": null
     *     }
     */
    ActionUpdateDto: {
      /**
       * Format: date
       * @description The day of the update.
       * @example 2024-09-30
       */
      on: string;
      /** @description Null where nothing was written, or it was erased. */
      text: string | null;
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
     *       "everyWorkingDays": 5,
     *       "to": [
     *         "owner",
     *         "deputy"
     *       ]
     *     }
     */
    AgainBody: {
      /**
       * @description After the last rung, again and again.
       * @example 5
       */
      everyWorkingDays: number;
      /**
       * @description Who is told.
       * @example [
       *       "owner",
       *       "deputy"
       *     ]
       */
      to: ('owner' | 'deputy' | 'supervisor' | 'head-of-psd' | 'opcc-contact')[];
    };
    /**
     * @example {
     *       "code": "TS-7K3Q-9XMD-4RPA-2H5Q",
     *       "report": "complaints-and-conduct",
     *       "force": "norfolk",
     *       "to": "2024-09-30",
     *       "knownOn": "2024-09-30",
     *       "anchoredOn": "2024-09-30",
     *       "position": 12709,
     *       "hash": "3f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e9264",
     *       "documentSha256": "3f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e9264",
     *       "calendar": "england-and-wales-2028.1",
     *       "recordNow": "same-hash"
     *     }
     */
    AnchorDto: {
      /**
       * Format: date
       * @description The day on which the code was given.
       * @example 2024-09-30
       */
      anchoredOn: string;
      /**
       * @description Version of the calendar.
       * @example england-and-wales-2028.1
       */
      calendar: string;
      /** @example TS-7K3Q-9XMD-4RPA-2H5Q */
      code: string;
      /**
       * @description SHA-256 of the canonical JSON of the report, hexadecimal.
       * @example 3f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e9264
       */
      documentSha256: string;
      /** @example norfolk */
      force: string;
      /**
       * @description The hash of the chain there, hexadecimal.
       * @example 3f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e9264
       */
      hash: string;
      /**
       * Format: date
       * @description Only what had been learned by the end of this day is in the paper.
       * @example 2024-09-30
       */
      knownOn: string;
      /**
       * @description The last position of the record that the paper was made from.
       * @example 12709
       */
      position: number;
      /**
       * @description What the record has at that position now. `same-hash` is no proof that nothing before it was touched: `tipstaff anchor verify` walks the chain and makes the report again.
       * @enum {string}
       */
      recordNow: 'same-hash' | 'other-hash' | 'missing';
      /** @enum {string} */
      report: 'complaints-and-conduct';
      /**
       * Format: date
       * @description Last day of the twelve months.
       * @example 2024-09-30
       */
      to: string;
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
     *           "former": [
     *             {
     *               "from": "2024-09-30",
     *               "to": "2024-09-30",
     *               "on": "2024-09-30",
     *               "by": {
     *                 "type": "complaint",
     *                 "reference": "PAM-2025-01",
     *                 "milestone": "moved"
     *               }
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
     *               "why": "no prejudice",
     *               "sentOn": "2024-09-30",
     *               "deliveredOn": "2024-09-30",
     *               "acknowledgedOn": "2024-09-30"
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
     *           "regime": "2020",
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
     *       "former": [
     *         {
     *           "from": "2024-09-30",
     *           "to": "2024-09-30",
     *           "on": "2024-09-30",
     *           "by": {
     *             "type": "complaint",
     *             "reference": "PAM-2025-01",
     *             "milestone": "moved"
     *           }
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
     *           "why": "no prejudice",
     *           "sentOn": "2024-09-30",
     *           "deliveredOn": "2024-09-30",
     *           "acknowledgedOn": "2024-09-30"
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
      /** @description Of an action: the dates it had before, and what moved them. Else empty. */
      former: components['schemas']['FormerDueDto'][];
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
     *       "rule": "R-C13-2",
     *       "direction": "owed",
     *       "owner": "Professional Standards Department",
     *       "heading": "Chapter 13 report: 12 months",
     *       "period": {
     *         "n": 1,
     *         "from": "2024-09-30",
     *         "to": "2024-09-30",
     *         "dutyArises": "2024-09-30"
     *       },
     *       "on": "2024-09-30",
     *       "items": [
     *         {
     *           "item": "a",
     *           "name": "reason-for-length",
     *           "title": "Reason for the length of time",
     *           "standing": "said",
     *           "text": null
     *         }
     *       ],
     *       "complete": false,
     *       "recipients": [
     *         {
     *           "recipient": "lpb",
     *           "decision": "send",
     *           "by": "chief officer",
     *           "why": "no prejudice",
     *           "sentOn": "2024-09-30",
     *           "deliveredOn": "2024-09-30",
     *           "acknowledgedOn": "2024-09-30"
     *         }
     *       ],
     *       "early": [
     *         {
     *           "on": "2024-09-30",
     *           "to": [
     *             "lpb"
     *           ]
     *         }
     *       ],
     *       "received": {
     *         "on": "2024-09-30",
     *         "lagDays": 41
     *       },
     *       "dischargedOn": "2024-09-30",
     *       "elapsed": [
     *         {
     *           "whose": "force",
     *           "from": "2024-09-30",
     *           "to": "2024-09-30",
     *           "days": 30
     *         }
     *       ],
     *       "text": "text"
     *     }
     */
    Chapter13ReportDto: {
      /** @description Whether nothing is missing: then it may be sent. */
      complete: boolean;
      /** @enum {string} */
      direction: 'owed' | 'inbound';
      /**
       * Format: date
       * @description The day on which nothing was left to do for it.
       * @example 2024-09-30
       */
      dischargedOn: string | null;
      /** @description Notes sent before the period ended: they discharge nothing. */
      early: components['schemas']['EarlyNoteDto'][];
      /** @description Every day since the case opened, by whose time it was. */
      elapsed: components['schemas']['ElapsedSpanDto'][];
      /** @example Chapter 13 report: 12 months */
      heading: string;
      /** @description What the report must say, (a) to (f). */
      items: components['schemas']['ContentItemDto'][];
      /**
       * Format: date
       * @description The day by the clock of this record, as of which the document is.
       * @example 2024-09-30
       */
      on: string;
      /**
       * @description Who owes it.
       * @example Professional Standards Department
       */
      owner: string;
      period: components['schemas']['RelevantPeriodDto'];
      /** @description Of an inbound report. */
      received: components['schemas']['ReceivedReportDto'] | null;
      recipients: components['schemas']['RecipientDto'][];
      /**
       * @description The rule it is owed under.
       * @example R-C13-2
       */
      rule: string;
      /** @description The whole as plain text, to be sent once nothing is missing. */
      text: string;
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
     * @description Learning captured: what records "learning".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "individual",
     *       "allegation": 1,
     *       "learned": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintCaptureLearningBody: {
      /**
       * @description Number of the allegation that it comes from
       * @example 1
       */
      allegation?: number;
      /**
       * @description What is to be learned; kept sealed.
       * @example In a few words.
       */
      learned?: string;
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
       * @description Whose learning it is, where it is one person’s.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Learning captured
       * @example individual
       * @enum {string}
       */
      value: 'individual' | 'organisational';
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
     * @description Allegation decided: what records "allegation-decision".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "decision": "not-acceptable",
     *       "actions": [
     *         "apology"
     *       ],
     *       "officers": [
     *         "OFF-0123"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideAllegationBody: {
      /**
       * @description Actions taken
       * @example [
       *       "apology"
       *     ]
       */
      actions?: string[];
      /**
       * @description Decision
       * @example not-acceptable
       */
      decision: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the allegation
       * @example 1
       */
      number: number;
      /**
       * @description Those complained about
       * @example [
       *       "OFF-0123"
       *     ]
       */
      officers?: string[];
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
     * @description Appropriate authority decided: what records "authority-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "chief-officer",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideAuthorityBody: {
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
       * @description local-policing-body for a complaint about the chief officer.
       * @example chief-officer
       * @enum {string}
       */
      value: 'chief-officer' | 'local-policing-body';
    };
    /**
     * @description Handling decided: what records "handling".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "schedule-3",
     *       "recording-reason": "complainant-wishes",
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
       * @description Why it is recorded under Schedule 3
       * @example complainant-wishes
       * @enum {string}
       */
      'recording-reason'?:
        'complainant-wishes' | 'authority-decides' | 'dissatisfied' | 'nature-of-allegation';
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
     *       "special-procedures": true,
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
       * @description Whether it is subject to special procedures
       * @example true
       */
      'special-procedures'?: boolean;
      /**
       * @description Investigation
       * @example local
       * @enum {string}
       */
      value: 'local' | 'directed' | 'independent';
    };
    /**
     * @description Handled otherwise than by investigation: what records "otherwise-than-by-investigation".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideNoInvestigationBody: {
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
     * @description Public interest decided: what records "public-interest-decision".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "treat-as-conduct",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecidePublicInterestBody: {
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
       * @description Reference of the conduct matter that it is treated as.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Public interest decided
       * @example treat-as-conduct
       * @enum {string}
       */
      value: 'treat-as-conduct' | 'not-treated';
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
     * @description Review body decided: what records "review-body-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb-is-authority",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDecideReviewBodyBody: {
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
       * @description The limb of regulation 32 that makes it the IOPC; none where the local policing body reviews.
       * @example lpb-is-authority
       * @enum {string}
       */
      value:
        | 'lpb-is-authority'
        | 'senior-officer'
        | 'criminal-or-disciplinary'
        | 'article-2-or-3'
        | 'referred'
        | 'same-incident'
        | 'none';
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
     * @description Report drafted: what records "chapter-13-drafted".
     * @example {
     *       "on": "2024-09-06",
     *       "period": 1,
     *       "notice": "2024-09-30",
     *       "progress": "In a few words.",
     *       "estimate": "2024-09-30",
     *       "reason-for-length": "In a few words.",
     *       "planned-steps": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintDraftChapter13ReportBody: {
      /**
       * Format: date
       * @description When it is thought to conclude and the final report to be submitted
       * @example 2024-09-30
       */
      estimate?: string;
      /**
       * @description Anything to remember that is no part of the report.
       * @example In a few words.
       */
      note?: string;
      /**
       * Format: date
       * @description The day notice of the investigation was given, if any
       * @example 2024-09-30
       */
      notice?: string;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
      /**
       * @description Pseudonymous reference of a person, or the owner of an action.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description The steps that are planned; kept sealed.
       * @example In a few words.
       */
      'planned-steps'?: string;
      /**
       * @description How the investigation has gone so far; kept sealed.
       * @example In a few words.
       */
      progress?: string;
      /**
       * @description Why it takes so long; kept sealed.
       * @example In a few words.
       */
      'reason-for-length'?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Time to answer a recommendation extended: what records "recommendation-extended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "number": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintExtendRecommendationPeriodBody: {
      /**
       * @description The reason.
       * @example In a few words.
       */
      note: string;
      /**
       * @description Number of the recommendation
       * @example 1
       */
      number: number;
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
       * @description The new last day.
       * @example 2024-09-30
       */
      value: string;
    };
    /**
     * @description Time to apply for a review extended: what records "review-extended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintExtendReviewPeriodBody: {
      /**
       * @description The special circumstances.
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
       * Format: date
       * @description The new last day.
       * @example 2024-09-30
       */
      value: string;
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
     * @description Clear that it must be referred: what records "must-be-referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "death-or-serious-injury"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintFindReferralMandatoryBody: {
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
       * @description The grounds on which it must be referred.
       * @example [
       *       "death-or-serious-injury"
       *     ]
       */
      value: (
        | 'death-or-serious-injury'
        | 'serious-assault'
        | 'serious-sexual-offence'
        | 'serious-corruption'
        | 'aggravated-by-discrimination'
        | 'relevant-offence'
        | 'same-incident'
        | 'chief-officer'
      )[];
    };
    /**
     * @description Application for a review forwarded: what records "review-forwarded".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintForwardReviewBody: {
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
       * @description The body that it was forwarded to.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'iopc';
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
     *       "review-body": "lpb",
     *       "limb": "lpb-is-authority",
     *       "review-rights-provided": "2024-09-30",
     *       "notice-holds": [
     *         "review-body"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintNotifyOutcomeBody: {
      /**
       * @description The limb of regulation 32 that it relies on
       * @example lpb-is-authority
       * @enum {string}
       */
      limb?:
        | 'lpb-is-authority'
        | 'senior-officer'
        | 'criminal-or-disciplinary'
        | 'article-2-or-3'
        | 'referred'
        | 'same-incident'
        | 'none';
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description What the notice says of the review
       * @example [
       *       "review-body"
       *     ]
       */
      'notice-holds'?: (
        'review-body' | 'limb' | 'no-right-to-dg' | 'time-limit' | 'how-to-apply'
      )[];
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
       * @description The review body that the notice names; none where there is no right to a review
       * @example lpb
       * @enum {string}
       */
      'review-body'?: 'lpb' | 'iopc' | 'none';
      /**
       * Format: date
       * @description The day the information about the right to a review was provided
       * @example 2024-09-30
       */
      'review-rights-provided'?: string;
    };
    /**
     * @description Suspension notified: what records "suspension-notified".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "complainant"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintNotifySuspensionBody: {
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
       * @description Suspension notified
       * @example [
       *       "complainant"
       *     ]
       */
      value: ('complainant' | 'interested-person')[];
    };
    /**
     * @description Withdrawal notified: what records "withdrawal-notified".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "dg"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintNotifyWithdrawalBody: {
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
       * @description Withdrawal notified
       * @example [
       *       "dg"
       *     ]
       */
      value: ('dg' | 'review-body')[];
    };
    /**
     * @description Allegation recategorised: what records "allegation-recategorised".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "category": "B4",
     *       "factors": [
     *         "arrest"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecategoriseAllegationBody: {
      /**
       * @description Category: a letter, or a code under it such as B4
       * @example B4
       */
      category: string;
      /**
       * @description Factors
       * @example [
       *       "arrest"
       *     ]
       */
      factors?: string[];
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the allegation
       * @example 1
       */
      number: number;
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
     * @description Withdrawal received: what records "withdrawal-received".
     * @example {
     *       "on": "2024-09-06",
     *       "signed": true,
     *       "by": "complainant",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintReceiveWithdrawalBody: {
      /**
       * @description By whom
       * @example complainant
       * @enum {string}
       */
      by?: 'complainant' | 'agent';
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
       * @description Whether it is signed
       * @example true
       */
      signed: boolean;
    };
    /**
     * @description Allegation: what records "allegation".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "category": "B4",
     *       "factors": [
     *         "arrest"
     *       ],
     *       "officers": [
     *         "OFF-0123"
     *       ],
     *       "description": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordAllegationBody: {
      /**
       * @description Category: a letter, or a code under it such as B4
       * @example B4
       */
      category: string;
      /**
       * @description What is alleged; kept sealed.
       * @example In a few words.
       */
      description?: string;
      /**
       * @description Factors
       * @example [
       *       "arrest"
       *     ]
       */
      factors?: string[];
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the allegation
       * @example 1
       */
      number: number;
      /**
       * @description Those complained about
       * @example [
       *       "OFF-0123"
       *     ]
       */
      officers?: string[];
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
     * @description Report acknowledged: what records "chapter-13-acknowledged".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordChapter13AcknowledgementBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description Who acknowledged it.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer';
    };
    /**
     * @description Report delivered: what records "chapter-13-delivered".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordChapter13DeliveryBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description To whom it was delivered.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer';
    };
    /**
     * @description Director General's report received: what records "chapter-13-received".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "dg",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordChapter13ReceiptBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description Who sent it.
       * @example dg
       * @enum {string}
       */
      value?: 'dg';
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
     * @description IOPC recommendation (paragraph 28A): what records "iopc-recommendation".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "recommended": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordIopcRecommendationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the recommendation
       * @example 1
       */
      number: number;
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
       * @description What is recommended; kept sealed.
       * @example In a few words.
       */
      recommended?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
    };
    /**
     * @description Application for a review received by the wrong body: what records "review-misdirected".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordMisdirectedReviewBody: {
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
       * @description The body that received it.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'iopc';
    };
    /**
     * @description Mode of investigation decided by the Director General: what records "mode-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordModeBody: {
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
       * @description Mode of investigation decided by the Director General
       * @example local
       * @enum {string}
       */
      value: 'local' | 'directed' | 'independent' | 'back-to-force' | 'no-investigation';
    };
    /**
     * @description Proceedings concluded: what records "proceedings-concluded".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordProceedingsConcludedBody: {
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
     * @description Response published by the IOPC: what records "response-published".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordResponsePublishedBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the recommendation
       * @example 1
       */
      number: number;
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
     * @description Answer on resuming: what records "resumption-answer".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "wants",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordResumptionAnswerBody: {
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
       * @description Answer on resuming
       * @example wants
       * @enum {string}
       */
      value: 'wants' | 'does-not-want';
    };
    /**
     * @description Recommendation on review: what records "review-recommendation".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "number": 1,
     *       "recommended": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordReviewRecommendationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the recommendation
       * @example 1
       */
      number: number;
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
       * @description What is recommended; kept sealed.
       * @example In a few words.
       */
      recommended?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description The review body that made it.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'iopc';
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
     * @description Withdrawal recorded: what records "withdrawal-recorded".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRecordWithdrawalBody: {
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
     * @description Referred to the IOPC: what records "referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "mandatory",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintReferBody: {
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
       * @description Referred to the IOPC
       * @example mandatory
       * @enum {string}
       */
      value: 'mandatory' | 'voluntary';
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
     * @description Recommendation answered: what records "recommendation-response".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "accepted",
     *       "number": 1,
     *       "response": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintRespondToRecommendationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the recommendation
       * @example 1
       */
      number: number;
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
       * @description The response; kept sealed.
       * @example In a few words.
       */
      response?: string;
      /**
       * @description Recommendation answered
       * @example accepted
       * @enum {string}
       */
      value: 'accepted' | 'not-accepted';
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
     * @description Suspension reviewed: what records "suspension-reviewed".
     * @example {
     *       "on": "2024-09-06",
     *       "review-on": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintReviewSuspensionBody: {
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
       * @description The day of the next review, as set
       * @example 2024-09-30
       */
      'review-on'?: string;
    };
    /**
     * @description Chapter 13 report sent: what records "chapter-13".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "period": 1,
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
     * @description Copy of the complaint sent to the person complained about: what records "complaint-copied".
     * @example {
     *       "on": "2024-09-06",
     *       "officers": [
     *         "OFF-0123"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintSendComplaintCopyBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Those it was sent to
       * @example [
       *       "OFF-0123"
       *     ]
       */
      officers?: string[];
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
     * @description Copy of the record sent to the complainant: what records "record-copied".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintSendRecordCopyBody: {
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
     * @description Asked whether to resume: what records "resumption-letter".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintSendResumptionLetterBody: {
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
     * @description Suspended: what records "suspended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "sub-judice",
     *       "rationale": "In a few words.",
     *       "proceedings": "In a few words.",
     *       "whole": "whole",
     *       "review-on": "2024-09-30",
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
       * @description The proceedings relied on; kept sealed.
       * @example In a few words.
       */
      proceedings?: string;
      /**
       * @description Why it would be prejudiced; kept sealed.
       * @example In a few words.
       */
      rationale?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * Format: date
       * @description The day of the next review, as set
       * @example 2024-09-30
       */
      'review-on'?: string;
      /**
       * @description Suspended
       * @example sub-judice
       * @enum {string}
       */
      value: 'sub-judice' | 'other';
      /**
       * @description Whether all of it is suspended
       * @example whole
       * @enum {string}
       */
      whole?: 'whole' | 'part';
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
     * @description Allegation withdrawn: what records "allegation-withdrawn".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintWithdrawAllegationBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the allegation
       * @example 1
       */
      number: number;
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
     * @description Report withheld from: what records "chapter-13-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "period": 1,
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period?: number;
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
     * @description Information withheld: what records "information-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "copy-of-record"
     *       ],
     *       "ground": "prejudice",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ComplaintWithholdInformationBody: {
      /**
       * @description The exception relied on
       * @example prejudice
       * @enum {string}
       */
      ground?: 'prejudice' | 'harm' | 'other';
      /**
       * @description The reason for the decision.
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
       * @description Information withheld
       * @example [
       *       "copy-of-record"
       *     ]
       */
      value: ('copy-of-record' | 'copy-of-complaint' | 'progress' | 'outcome')[];
    };
    /**
     * @description Interested person: what records "interested-person".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductAddInterestedPersonBody: {
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
       * @description Who must be kept informed, under a pseudonymous reference.
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
     * @description Learning captured: what records "learning".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "individual",
     *       "learned": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductCaptureLearningBody: {
      /**
       * @description What is to be learned; kept sealed.
       * @example In a few words.
       */
      learned?: string;
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
       * @description Whose learning it is, where it is one person’s.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Learning captured
       * @example individual
       * @enum {string}
       */
      value: 'individual' | 'organisational';
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
     * @description Form of proceedings decided: what records "proceedings-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "hearing",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductDecideProceedingsBody: {
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
       * @description The officer, under a pseudonymous reference.
       * @example OFF-0123
       */
      person: string;
      /**
       * @description The case of the proceedings.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Form of proceedings decided
       * @example hearing
       * @enum {string}
       */
      value: 'hearing' | 'meeting' | 'accelerated-hearing' | 'none';
    };
    /**
     * @description Case to answer determined: what records "case-to-answer".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "case-to-answer",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductDetermineCaseToAnswerBody: {
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
       * @description The officer, under a pseudonymous reference.
       * @example OFF-0123
       */
      person: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Case to answer determined
       * @example case-to-answer
       * @enum {string}
       */
      value: 'case-to-answer' | 'no-case-to-answer';
    };
    /**
     * @description Prejudice determined afresh: what records "prejudice-determined".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "would-prejudice",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductDeterminePrejudiceBody: {
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
       * @description Prejudice determined afresh
       * @example would-prejudice
       * @enum {string}
       */
      value: 'would-prejudice' | 'would-not-prejudice';
    };
    /**
     * @description Report drafted: what records "chapter-13-drafted".
     * @example {
     *       "on": "2024-09-06",
     *       "period": 1,
     *       "notice": "2024-09-30",
     *       "progress": "In a few words.",
     *       "estimate": "2024-09-30",
     *       "reason-for-length": "In a few words.",
     *       "planned-steps": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductDraftChapter13ReportBody: {
      /**
       * Format: date
       * @description When it is thought to conclude and the final report to be submitted
       * @example 2024-09-30
       */
      estimate?: string;
      /**
       * @description Anything to remember that is no part of the report.
       * @example In a few words.
       */
      note?: string;
      /**
       * Format: date
       * @description The day notice of the investigation was given, if any
       * @example 2024-09-30
       */
      notice?: string;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
      /**
       * @description Pseudonymous reference of a person, or the owner of an action.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description The steps that are planned; kept sealed.
       * @example In a few words.
       */
      'planned-steps'?: string;
      /**
       * @description How the investigation has gone so far; kept sealed.
       * @example In a few words.
       */
      progress?: string;
      /**
       * @description Why it takes so long; kept sealed.
       * @example In a few words.
       */
      'reason-for-length'?: string;
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
     * @description Clear that it must be referred: what records "must-be-referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "death-or-serious-injury"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductFindReferralMandatoryBody: {
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
       * @description The grounds on which it must be referred.
       * @example [
       *       "death-or-serious-injury"
       *     ]
       */
      value: (
        | 'death-or-serious-injury'
        | 'serious-assault'
        | 'serious-sexual-offence'
        | 'serious-corruption'
        | 'aggravated-by-discrimination'
        | 'relevant-offence'
        | 'same-incident'
        | 'chief-officer'
      )[];
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
     * @description Suspension of officer lifted: what records "officer-suspension-lifted".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductLiftOfficerSuspensionBody: {
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
       * @description The officer, under a pseudonymous reference.
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
     * @description Outcome notified: what records "outcome-notified".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductNotifyOutcomeBody: {
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
       * @description Who was told; all interested persons where nobody is named.
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
     * @description Officer told of the revised severity: what records "severity-notified".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductNotifySeverityBody: {
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
       * @description The officer, under a pseudonymous reference.
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
     * @description Report acknowledged: what records "chapter-13-acknowledged".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordChapter13AcknowledgementBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description Who acknowledged it.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer';
    };
    /**
     * @description Report delivered: what records "chapter-13-delivered".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordChapter13DeliveryBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description To whom it was delivered.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer';
    };
    /**
     * @description Director General's report received: what records "chapter-13-received".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "dg",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordChapter13ReceiptBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description Who sent it.
       * @example dg
       * @enum {string}
       */
      value?: 'dg';
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
     * @description Mode of investigation decided by the Director General: what records "mode-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordModeBody: {
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
       * @description Mode of investigation decided by the Director General
       * @example local
       * @enum {string}
       */
      value: 'local' | 'directed' | 'independent' | 'back-to-force' | 'no-investigation';
    };
    /**
     * @description Criminal proceedings concluded: what records "proceedings-concluded".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordProceedingsConcludedBody: {
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
     * @description Representations received: what records "representations".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordRepresentationsBody: {
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
       * @description The officer, under a pseudonymous reference.
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
     * @description Interested person updated: what records "update".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductRecordUpdateBody: {
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
       * @description Who was told; all interested persons where nobody is named.
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
     * @description Referred to the IOPC: what records "referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "mandatory",
     *       "grounds": [
     *         "death-or-serious-injury"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductReferBody: {
      /**
       * @description The grounds of the referral
       * @example [
       *       "death-or-serious-injury"
       *     ]
       */
      grounds?: (
        | 'death-or-serious-injury'
        | 'serious-assault'
        | 'serious-sexual-offence'
        | 'serious-corruption'
        | 'aggravated-by-discrimination'
        | 'relevant-offence'
        | 'same-incident'
        | 'chief-officer'
      )[];
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
       * @description Referred to the IOPC
       * @example mandatory
       * @enum {string}
       */
      value: 'mandatory' | 'voluntary';
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
     * @description Suspension of officer reviewed: what records "officer-suspension-reviewed".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductReviewOfficerSuspensionBody: {
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
       * @description The officer, under a pseudonymous reference.
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
     * @description Timeliness report sent: what records "chapter-13".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "period": 1,
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
     *       "rationale": "In a few words.",
     *       "proceedings": "In a few words.",
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
       * @description The proceedings relied on; kept sealed.
       * @example In a few words.
       */
      proceedings?: string;
      /**
       * @description Why it would be prejudiced; kept sealed.
       * @example In a few words.
       */
      rationale?: string;
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
     * @description Officer suspended: what records "officer-suspended".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ConductSuspendOfficerBody: {
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
       * @description The officer, under a pseudonymous reference.
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
     * @description Report withheld from: what records "chapter-13-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "period": 1,
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period?: number;
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
     *       "item": "a",
     *       "name": "reason-for-length",
     *       "title": "Reason for the length of time",
     *       "standing": "said",
     *       "text": null
     *     }
     */
    ContentItemDto: {
      /**
       * @description The letter of R-C13-10.
       * @enum {string}
       */
      item: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
      /** @example reason-for-length */
      name: string;
      /**
       * @description `none`: there is nothing to say, and that is said. `erased`: it was said; the text was erased.
       * @enum {string}
       */
      standing: 'said' | 'none' | 'missing' | 'erased';
      /** @description What the report says; null where it is missing or erased. */
      text: string | null;
      /** @example Reason for the length of time */
      title: string;
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
     * @example {
     *       "force": "norfolk",
     *       "on": "2024-09-30",
     *       "since": "2024-09-30T08:20:00.000Z",
     *       "at": "2024-10-01T08:20:00.000Z",
     *       "due": 3,
     *       "sent": 3,
     *       "skipped": 3,
     *       "failed": 3,
     *       "unknown": 3,
     *       "waiting": 3,
     *       "missed": 3,
     *       "words": "12 due, 11 sent, 1 skipped, 0 failed, 0 unknown, 0 missed"
     *     }
     */
    DailyLineDto: {
      /**
       * @description When it was written (UTC).
       * @example 2024-10-01T08:20:00.000Z
       */
      at: string;
      /**
       * @description To be given: all that follow, together.
       * @example 3
       */
      due: number;
      /**
       * @description Not handed over.
       * @example 3
       */
      failed: number;
      /** @example norfolk */
      force: string;
      /**
       * @description Due, and in no mail: nothing but a fault leaves any.
       * @example 3
       */
      missed: number;
      /**
       * Format: date
       * @description The working day it was written on.
       * @example 2024-09-30
       */
      on: string;
      /**
       * @description Handed over.
       * @example 3
       */
      sent: number;
      /**
       * @description The moment of the line before (UTC).
       * @example 2024-09-30T08:20:00.000Z
       */
      since: string | null;
      /**
       * @description Done, moved or somebody else’s before the mail was made.
       * @example 3
       */
      skipped: number;
      /**
       * @description Handed over and never confirmed.
       * @example 3
       */
      unknown: number;
      /**
       * @description Not sent by then; in the next line as well.
       * @example 3
       */
      waiting: number;
      /**
       * @description The same in words.
       * @example 12 due, 11 sent, 1 skipped, 0 failed, 0 unknown, 0 missed
       */
      words: string;
    };
    /**
     * @example {
     *       "lines": [
     *         {
     *           "force": "norfolk",
     *           "on": "2024-09-30",
     *           "since": "2024-09-30T08:20:00.000Z",
     *           "at": "2024-10-01T08:20:00.000Z",
     *           "due": 3,
     *           "sent": 3,
     *           "skipped": 3,
     *           "failed": 3,
     *           "unknown": 3,
     *           "waiting": 3,
     *           "missed": 3,
     *           "words": "12 due, 11 sent, 1 skipped, 0 failed, 0 unknown, 0 missed"
     *         }
     *       ]
     *     }
     */
    DailyLineListDto: {
      /** @description Newest first. */
      lines: components['schemas']['DailyLineDto'][];
    };
    /**
     * @description Interested person: what records "interested-person".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiAddInterestedPersonBody: {
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
       * @description Who must be kept informed, under a pseudonymous reference.
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
     * @description Learning captured: what records "learning".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "individual",
     *       "learned": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiCaptureLearningBody: {
      /**
       * @description What is to be learned; kept sealed.
       * @example In a few words.
       */
      learned?: string;
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
       * @description Whose learning it is, where it is one person’s.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Learning captured
       * @example individual
       * @enum {string}
       */
      value: 'individual' | 'organisational';
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
     * @description Prejudice determined afresh: what records "prejudice-determined".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "would-prejudice",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiDeterminePrejudiceBody: {
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
       * @description Prejudice determined afresh
       * @example would-prejudice
       * @enum {string}
       */
      value: 'would-prejudice' | 'would-not-prejudice';
    };
    /**
     * @description Report drafted: what records "chapter-13-drafted".
     * @example {
     *       "on": "2024-09-06",
     *       "period": 1,
     *       "notice": "2024-09-30",
     *       "progress": "In a few words.",
     *       "estimate": "2024-09-30",
     *       "reason-for-length": "In a few words.",
     *       "planned-steps": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiDraftChapter13ReportBody: {
      /**
       * Format: date
       * @description When it is thought to conclude and the final report to be submitted
       * @example 2024-09-30
       */
      estimate?: string;
      /**
       * @description Anything to remember that is no part of the report.
       * @example In a few words.
       */
      note?: string;
      /**
       * Format: date
       * @description The day notice of the investigation was given, if any
       * @example 2024-09-30
       */
      notice?: string;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
      /**
       * @description Pseudonymous reference of a person, or the owner of an action.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description The steps that are planned; kept sealed.
       * @example In a few words.
       */
      'planned-steps'?: string;
      /**
       * @description How the investigation has gone so far; kept sealed.
       * @example In a few words.
       */
      progress?: string;
      /**
       * @description Why it takes so long; kept sealed.
       * @example In a few words.
       */
      'reason-for-length'?: string;
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
     * @description Outcome notified: what records "outcome-notified".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiNotifyOutcomeBody: {
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
       * @description Who was told; all interested persons where nobody is named.
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
     * @description Report acknowledged: what records "chapter-13-acknowledged".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordChapter13AcknowledgementBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description Who acknowledged it.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer';
    };
    /**
     * @description Report delivered: what records "chapter-13-delivered".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "lpb",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordChapter13DeliveryBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description To whom it was delivered.
       * @example lpb
       * @enum {string}
       */
      value: 'lpb' | 'dg' | 'complainant' | 'interested-person' | 'officer';
    };
    /**
     * @description Director General's report received: what records "chapter-13-received".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "dg",
     *       "period": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordChapter13ReceiptBody: {
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
       * @description Who sent it.
       * @example dg
       * @enum {string}
       */
      value?: 'dg';
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
     * @description Mode of investigation decided by the Director General: what records "mode-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "local",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordModeBody: {
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
       * @description Mode of investigation decided by the Director General
       * @example local
       * @enum {string}
       */
      value: 'local' | 'directed' | 'independent' | 'back-to-force' | 'no-investigation';
    };
    /**
     * @description Criminal proceedings concluded: what records "proceedings-concluded".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordProceedingsConcludedBody: {
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
     * @description Interested person updated: what records "update".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiRecordUpdateBody: {
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
       * @description Who was told; all interested persons where nobody is named.
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
     *       "period": 1,
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period: number;
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
     *       "rationale": "In a few words.",
     *       "proceedings": "In a few words.",
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
       * @description The proceedings relied on; kept sealed.
       * @example In a few words.
       */
      proceedings?: string;
      /**
       * @description Why it would be prejudiced; kept sealed.
       * @example In a few words.
       */
      rationale?: string;
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
     * @description Became a conduct matter: what records "became-conduct".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    DsiTreatAsConductBody: {
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
       * @description The conduct matter, which came to attention on the day this one did.
       * @example CM/00012/24
       */
      related: string;
    };
    /**
     * @description Report withheld from: what records "chapter-13-withheld".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "lpb"
     *       ],
     *       "period": 1,
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
       * @description Which relevant period it is about, from 1
       * @example 1
       */
      period?: number;
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
     *       "to": [
     *         "lpb"
     *       ]
     *     }
     */
    EarlyNoteDto: {
      /**
       * Format: date
       * @description The day it was sent.
       * @example 2024-09-30
       */
      on: string;
      /**
       * @example [
       *       "lpb"
       *     ]
       */
      to: string[];
    };
    /**
     * @example {
     *       "whose": "force",
     *       "from": "2024-09-30",
     *       "to": "2024-09-30",
     *       "days": 30
     *     }
     */
    ElapsedSpanDto: {
      /**
       * @description Calendar days, both ends counting.
       * @example 30
       */
      days: number;
      /**
       * Format: date
       * @description The first day.
       * @example 2024-09-30
       */
      from: string;
      /**
       * Format: date
       * @description The last day.
       * @example 2024-09-30
       */
      to: string;
      /** @enum {string} */
      whose: 'force' | 'iopc' | 'suspended' | 'not-under-investigation';
    };
    /**
     * @example {
     *       "until": "2024-10-11",
     *       "reason": "Back early."
     *     }
     */
    EndAbsenceBody: {
      /**
       * @description Why; kept sealed.
       * @example Back early.
       */
      reason: string;
      /**
       * Format: date
       * @description The last day now; earlier than it was.
       * @example 2024-10-11
       */
      until: string;
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
     *       "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "force": "norfolk",
     *       "title": "Owed by PSD",
     *       "owners": [
     *         "Professional Standards Department"
     *       ],
     *       "rules": [
     *         "R-KI-2"
     *       ],
     *       "types": [
     *         "complaint"
     *       ],
     *       "madeBy": "api-token",
     *       "madeAt": "2024-10-01T08:05:00.000Z",
     *       "lastReadAt": "2024-10-01T09:05:00.000Z",
     *       "version": 1
     *     }
     */
    FeedDto: {
      /**
       * @description Slug of the force.
       * @example norfolk
       */
      force: string;
      /**
       * Format: uuid
       * @description For its address in this API.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      id: string;
      /**
       * @description When a calendar last asked for it (UTC); null while none has.
       * @example 2024-10-01T09:05:00.000Z
       */
      lastReadAt: string | null;
      /**
       * @description When it was made (UTC).
       * @example 2024-10-01T08:05:00.000Z
       */
      madeAt: string;
      /**
       * @description Who made it.
       * @example api-token
       */
      madeBy: string;
      /**
       * @description What these own, alone or jointly, by the names that obligations have; absent: whoever owns it.
       * @example [
       *       "Professional Standards Department"
       *     ]
       */
      owners?: string[];
      /**
       * @description What is owed by these rules; absent: by any.
       * @example [
       *       "R-KI-2"
       *     ]
       */
      rules?: string[];
      /**
       * @description What calendar programs call it.
       * @example Owed by PSD
       */
      title: string;
      /**
       * @description What is owed in these types of case; absent: in any.
       * @example [
       *       "complaint"
       *     ]
       */
      types?: string[];
      /**
       * @description What `If-Match` asks for: one more for each address.
       * @example 1
       */
      version: number;
    };
    /**
     * @example {
     *       "feeds": [
     *         {
     *           "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *           "force": "norfolk",
     *           "title": "Owed by PSD",
     *           "owners": [
     *             "Professional Standards Department"
     *           ],
     *           "rules": [
     *             "R-KI-2"
     *           ],
     *           "types": [
     *             "complaint"
     *           ],
     *           "madeBy": "api-token",
     *           "madeAt": "2024-10-01T08:05:00.000Z",
     *           "lastReadAt": "2024-10-01T09:05:00.000Z",
     *           "version": 1
     *         }
     *       ]
     *     }
     */
    FeedListDto: {
      /** @description By title. */
      feeds: components['schemas']['FeedDto'][];
    };
    /**
     * @example {
     *       "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "force": "norfolk",
     *       "title": "Owed by PSD",
     *       "owners": [
     *         "Professional Standards Department"
     *       ],
     *       "rules": [
     *         "R-KI-2"
     *       ],
     *       "types": [
     *         "complaint"
     *       ],
     *       "madeBy": "api-token",
     *       "madeAt": "2024-10-01T08:05:00.000Z",
     *       "lastReadAt": "2024-10-01T09:05:00.000Z",
     *       "version": 1,
     *       "address": "https://tipstaff.psd.example/feeds/0Yl3mE9vKqkq3cQ8x9n5oB2fU7c1hRz4wTjS6aVdGpM.ics"
     *     }
     */
    FeedWithAddressDto: {
      /**
       * @description The address to subscribe to, said here and never again. Whoever has it sees what the feed shows. Without TIPSTAFF_PUBLIC_URL it begins with its path.
       * @example https://tipstaff.psd.example/feeds/0Yl3mE9vKqkq3cQ8x9n5oB2fU7c1hRz4wTjS6aVdGpM.ics
       */
      address: string;
      /**
       * @description Slug of the force.
       * @example norfolk
       */
      force: string;
      /**
       * Format: uuid
       * @description For its address in this API.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      id: string;
      /**
       * @description When a calendar last asked for it (UTC); null while none has.
       * @example 2024-10-01T09:05:00.000Z
       */
      lastReadAt: string | null;
      /**
       * @description When it was made (UTC).
       * @example 2024-10-01T08:05:00.000Z
       */
      madeAt: string;
      /**
       * @description Who made it.
       * @example api-token
       */
      madeBy: string;
      /**
       * @description What these own, alone or jointly, by the names that obligations have; absent: whoever owns it.
       * @example [
       *       "Professional Standards Department"
       *     ]
       */
      owners?: string[];
      /**
       * @description What is owed by these rules; absent: by any.
       * @example [
       *       "R-KI-2"
       *     ]
       */
      rules?: string[];
      /**
       * @description What calendar programs call it.
       * @example Owed by PSD
       */
      title: string;
      /**
       * @description What is owed in these types of case; absent: in any.
       * @example [
       *       "complaint"
       *     ]
       */
      types?: string[];
      /**
       * @description What `If-Match` asks for: one more for each address.
       * @example 1
       */
      version: number;
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
     *       "force": "norfolk",
     *       "on": "2024-09-30",
     *       "policingBody": {
     *         "reference": "PCC-1",
     *         "name": "Police and Crime Commissioner",
     *         "kind": "police-and-crime-commissioner",
     *         "status": "in-office",
     *         "establishedOn": "2024-09-30",
     *         "termEndsOn": "2024-09-30",
     *         "succeededOn": "2024-09-30",
     *         "successor": "MAYOR-1",
     *         "complaintsModel": "1"
     *       },
     *       "policingBodies": [
     *         {
     *           "reference": "PCC-1",
     *           "name": "Police and Crime Commissioner",
     *           "kind": "police-and-crime-commissioner",
     *           "status": "in-office",
     *           "establishedOn": "2024-09-30",
     *           "termEndsOn": "2024-09-30",
     *           "succeededOn": "2024-09-30",
     *           "successor": "MAYOR-1",
     *           "complaintsModel": "1"
     *         }
     *       ]
     *     }
     */
    ForceDto: {
      /** @example norfolk */
      force: string;
      /**
       * Format: date
       * @description The day it is about.
       * @example 2024-09-30
       */
      on: string;
      /** @description Every one, as it stands now. */
      policingBodies: components['schemas']['PolicingBodyDto'][];
      /** @description Who held office on that day; null where the record names nobody. */
      policingBody: components['schemas']['PolicingBodyDto'] | null;
    };
    /**
     * @example {
     *       "forces": [
     *         "norfolk",
     *         "suffolk"
     *       ]
     *     }
     */
    ForceListDto: {
      /**
       * @description Slugs of the forces of which the record holds a case.
       * @example [
       *       "norfolk",
       *       "suffolk"
       *     ]
       */
      forces: string[];
    };
    /**
     * @example {
     *       "from": "2024-09-30",
     *       "to": "2024-09-30",
     *       "on": "2024-09-30",
     *       "by": {
     *         "type": "complaint",
     *         "reference": "PAM-2025-01",
     *         "milestone": "moved"
     *       }
     *     }
     */
    FormerDueDto: {
      /** @description The fact that moved it; null where no single one did. */
      by: components['schemas']['MovedByDto'] | null;
      /**
       * Format: date
       * @description The last day until then; null where there was none.
       * @example 2024-09-30
       */
      from: string | null;
      /**
       * Format: date
       * @description The day on which it moved.
       * @example 2024-09-30
       */
      on: string;
      /**
       * Format: date
       * @description The last day since; null where there was none.
       * @example 2024-09-30
       */
      to: string | null;
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
     *       "waiting": 3,
     *       "active": 3,
     *       "delayed": 3,
     *       "failed": 3
     *     }
     */
    HeldJobsDto: {
      /**
       * @description In the hands of one.
       * @example 3
       */
      active: number;
      /**
       * @description To be tried again after a pause.
       * @example 3
       */
      delayed: number;
      /**
       * @description Given up until the next sweep rings again.
       * @example 3
       */
      failed: number;
      /**
       * @description To be taken by a worker.
       * @example 3
       */
      waiting: number;
    };
    /**
     * @example {
     *       "digestAt": "07:30",
     *       "quietFrom": "20:00",
     *       "quietUntil": "07:30",
     *       "urgentOnEveryDay": false,
     *       "setBy": {
     *         "actor": "api-token",
     *         "on": "2024-09-30",
     *         "position": 12710
     *       }
     *     }
     */
    HoursDto: {
      /**
       * @description London time at which the digest of a working day is made.
       * @example 07:30
       */
      digestAt: string;
      /**
       * @description Nothing urgent goes out from then,
       * @example 20:00
       */
      quietFrom: string;
      /**
       * @description until then.
       * @example 07:30
       */
      quietUntil: string;
      /** @description Who set it; null for what ships. */
      setBy: components['schemas']['SetByDto'] | null;
      /** @description Also at weekends and on bank holidays. */
      urgentOnEveryDay: boolean;
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
     *       "rungs": [
     *         {
     *           "at": "before-5",
     *           "to": [
     *             "owner",
     *             "deputy"
     *           ]
     *         }
     *       ],
     *       "again": {
     *         "everyWorkingDays": 5,
     *         "to": [
     *           "owner",
     *           "deputy"
     *         ]
     *       }
     *     }
     */
    LadderBody: {
      /** @description Null: never. */
      again: components['schemas']['AgainBody'] | null;
      /** @description No day twice. */
      rungs: components['schemas']['RungBody'][];
    };
    /**
     * @example {
     *       "rungs": [
     *         {
     *           "at": "before-5",
     *           "to": [
     *             "owner",
     *             "deputy"
     *           ]
     *         }
     *       ],
     *       "again": {
     *         "everyWorkingDays": 5,
     *         "to": [
     *           "owner",
     *           "deputy"
     *         ]
     *       },
     *       "setBy": {
     *         "actor": "api-token",
     *         "on": "2024-09-30",
     *         "position": 12710
     *       }
     *     }
     */
    LadderDto: {
      /** @description Null: never. */
      again: components['schemas']['AgainBody'] | null;
      /** @description From the first to the last. */
      rungs: components['schemas']['RungBody'][];
      /** @description Who set it; null for what ships. */
      setBy: components['schemas']['SetByDto'] | null;
    };
    /**
     * @example {
     *       "rungs": [
     *         {
     *           "at": "before-5",
     *           "to": [
     *             "owner",
     *             "deputy"
     *           ]
     *         }
     *       ],
     *       "again": {
     *         "everyWorkingDays": 5,
     *         "to": [
     *           "owner",
     *           "deputy"
     *         ]
     *       },
     *       "setBy": {
     *         "actor": "api-token",
     *         "on": "2024-09-30",
     *         "position": 12710
     *       },
     *       "rule": "R-C13-2"
     *     }
     */
    LadderOfRuleDto: {
      /** @description Null: never. */
      again: components['schemas']['AgainBody'] | null;
      /** @example R-C13-2 */
      rule: string;
      /** @description From the first to the last. */
      rungs: components['schemas']['RungBody'][];
      /** @description Who set it; null for what ships. */
      setBy: components['schemas']['SetByDto'] | null;
    };
    /**
     * @example {
     *       "on": "2024-09-30",
     *       "now": 12,
     *       "then": 15,
     *       "people": [
     *         {
     *           "recipient": "Professional Standards Department",
     *           "now": 4,
     *           "then": 6
     *         }
     *       ],
     *       "told": [
     *         {
     *           "obligation": "complaint:norfolk:CO/00123/24#R-KI-2#3",
     *           "aboutOn": "2024-09-30",
     *           "rung": "before-5",
     *           "recipient": "Professional Standards Department",
     *           "as": "owner",
     *           "urgent": false
     *         }
     *       ]
     *     }
     */
    LadderRehearsalDto: {
      /**
       * @description Reminders as it is set now.
       * @example 12
       */
      now: number;
      /**
       * Format: date
       * @description The next working day, which it is about.
       * @example 2024-09-30
       */
      on: string;
      /** @description By name. */
      people: components['schemas']['RehearsedPersonDto'][];
      /**
       * @description Reminders under the ladder.
       * @example 15
       */
      then: number;
      /** @description The first 50 under the ladder. */
      told: components['schemas']['RehearsedReminderDto'][];
    };
    /**
     * @example {
     *       "type": "complaint",
     *       "force": "norfolk",
     *       "reference": "CO/00123/24",
     *       "state": "open",
     *       "regime": "2020",
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
      /**
       * @description The body of rules it came in under; null where no statute governs it.
       * @example 2020
       */
      regime: string | null;
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
     *       "reference": "PAM-2025-01",
     *       "status": "scheduled",
     *       "date": "2024-09-30",
     *       "firstDate": "2024-09-30",
     *       "moves": [
     *         {
     *           "from": "2024-09-30",
     *           "to": "2024-09-30",
     *           "on": "2024-09-30"
     *         }
     *       ],
     *       "heldOn": "2024-09-30",
     *       "cancelledOn": "2024-09-30",
     *       "actions": {
     *         "raised": 6,
     *         "open": 6,
     *         "closed": 0
     *       },
     *       "questions": {
     *         "asked": 4,
     *         "answered": 3
     *       }
     *     }
     */
    ListedMeetingDto: {
      /** @description Those it raised, as they stand now. */
      actions: components['schemas']['ActionCountsDto'];
      /**
       * Format: date
       * @description The day of the decision to cancel it; else null.
       * @example 2024-09-30
       */
      cancelledOn: string | null;
      /**
       * Format: date
       * @description The day as last scheduled or moved.
       * @example 2024-09-30
       */
      date: string | null;
      /**
       * Format: date
       * @description The day first scheduled.
       * @example 2024-09-30
       */
      firstDate: string | null;
      /**
       * Format: date
       * @description Null where it was not held.
       * @example 2024-09-30
       */
      heldOn: string | null;
      /** @description In order of the day of the decision. */
      moves: components['schemas']['MeetingMoveDto'][];
      /** @description Public questions. */
      questions: components['schemas']['QuestionCountsDto'];
      /** @example PAM-2025-01 */
      reference: string;
      /** @enum {string} */
      status: 'scheduled' | 'held' | 'cancelled';
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
     *       "digest": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "outcome": "sent",
     *       "into": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "position": 12710
     *     }
     */
    MailAnswerDto: {
      /**
       * Format: uuid
       * @description Id of the mail, as the list of reminders has it.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      digest: string;
      /**
       * Format: uuid
       * @description The mail in which it is tried again; null where it is not.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      into: string | null;
      /**
       * @description What is recorded of it.
       * @enum {string}
       */
      outcome: 'sent' | 'not-sent' | 'retried';
      /**
       * @description Position of its event.
       * @example 12710
       */
      position: number;
    };
    /**
     * @example {
     *       "force": "norfolk",
     *       "title": "Owed by PSD",
     *       "owners": [
     *         "Professional Standards Department"
     *       ],
     *       "rules": [
     *         "R-KI-2"
     *       ],
     *       "types": [
     *         "complaint"
     *       ]
     *     }
     */
    MakeFeedBody: {
      /**
       * @description Slug of the force.
       * @example norfolk
       */
      force: string;
      /**
       * @description What these own, alone or jointly, by the names that obligations have; absent: whoever owns it.
       * @example [
       *       "Professional Standards Department"
       *     ]
       */
      owners?: string[];
      /**
       * @description What is owed by these rules; absent: by any.
       * @example [
       *       "R-KI-2"
       *     ]
       */
      rules?: (
        | 'R-BAR-1'
        | 'R-C13-2'
        | 'R-C13-5'
        | 'R-C13-9'
        | 'R-CON-1'
        | 'R-CON-10'
        | 'R-CON-11'
        | 'R-CON-12'
        | 'R-CON-13'
        | 'R-CON-13b'
        | 'R-CON-14'
        | 'R-CON-15'
        | 'R-CON-15b'
        | 'R-CON-16'
        | 'R-CON-17'
        | 'R-CON-19'
        | 'R-CON-2'
        | 'R-CON-3'
        | 'R-CON-4'
        | 'R-CON-4b'
        | 'R-CON-6'
        | 'R-CON-7'
        | 'R-CON-8'
        | 'R-CON-8b'
        | 'R-CON-9'
        | 'R-HAN-4'
        | 'R-HMI-1'
        | 'R-KI-2'
        | 'R-KI-3'
        | 'R-PAT-1'
        | 'R-PAT-2'
        | 'R-PAT-2b'
        | 'R-PM-2'
        | 'R-PM-3'
        | 'R-REC-1'
        | 'R-REC-2'
        | 'R-REC-3'
        | 'R-REF-1'
        | 'R-REV-1'
        | 'R-SRC-3'
        | 'R-SUS-2'
        | 'R-SUS-3'
        | 'R-SUS-4'
      )[];
      /**
       * @description What calendar programs call it.
       * @example Owed by PSD
       */
      title: string;
      /**
       * @description What is owed in these types of case; absent: in any.
       * @example [
       *       "complaint"
       *     ]
       */
      types?: (
        | 'complaint'
        | 'conduct'
        | 'dsi'
        | 'proceeding'
        | 'meeting'
        | 'action'
        | 'recommendation'
        | 'person'
        | 'policing-body'
      )[];
    };
    /**
     * @description Cancelled: what records "cancelled".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingCancelBody: {
      /**
       * @description Why it was cancelled; its actions fall to the next meeting.
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
    };
    /**
     * @description Held: what records "held".
     * @example {
     *       "on": "2024-09-06",
     *       "attendance": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingHoldBody: {
      /**
       * @description Who attended, and apologies; kept sealed.
       * @example In a few words.
       */
      attendance?: string;
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
     *       "force": "norfolk",
     *       "meetings": [
     *         {
     *           "reference": "PAM-2025-01",
     *           "status": "scheduled",
     *           "date": "2024-09-30",
     *           "firstDate": "2024-09-30",
     *           "moves": [
     *             {
     *               "from": "2024-09-30",
     *               "to": "2024-09-30",
     *               "on": "2024-09-30"
     *             }
     *           ],
     *           "heldOn": "2024-09-30",
     *           "cancelledOn": "2024-09-30",
     *           "actions": {
     *             "raised": 6,
     *             "open": 6,
     *             "closed": 0
     *           },
     *           "questions": {
     *             "asked": 4,
     *             "answered": 3
     *           }
     *         }
     *       ]
     *     }
     */
    MeetingListDto: {
      /** @example norfolk */
      force: string;
      /** @description The latest first. */
      meetings: components['schemas']['ListedMeetingDto'][];
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
     * @example {
     *       "from": "2024-09-30",
     *       "to": "2024-09-30",
     *       "on": "2024-09-30"
     *     }
     */
    MeetingMoveDto: {
      /**
       * Format: date
       * @description The day it was to be until then.
       * @example 2024-09-30
       */
      from: string | null;
      /**
       * Format: date
       * @description The day on which it was moved.
       * @example 2024-09-30
       */
      on: string;
      /**
       * Format: date
       * @description The day it was to be since.
       * @example 2024-09-30
       */
      to: string | null;
    };
    /**
     * @description Public question answered: what records "question-answered".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "answer": "In a few words.",
     *       "actions": [
     *         "CM/00012/24"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingRecordAnswerBody: {
      /**
       * @description References of the actions that the answer points to
       * @example [
       *       "CM/00012/24"
       *     ]
       */
      actions?: string[];
      /**
       * @description The answer as given; kept sealed.
       * @example In a few words.
       */
      answer: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the question at this meeting
       * @example 1
       */
      number: number;
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
     * @description Public question asked: what records "question-asked".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "topic": "In a few words.",
     *       "question": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    MeetingRecordQuestionBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the question at this meeting
       * @example 1
       */
      number: number;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Pseudonymous reference of who asked, where it is known.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description The question as asked; kept sealed.
       * @example In a few words.
       */
      question: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description What it is about, in a few words and without a name
       * @example In a few words.
       */
      topic?: string;
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
     *       "type": "complaint",
     *       "reference": "PAM-2025-01",
     *       "milestone": "moved"
     *     }
     */
    MovedByDto: {
      /** @example moved */
      milestone: string;
      /**
       * @description Reference of that case.
       * @example PAM-2025-01
       */
      reference: string;
      /**
       * @description Type of the case whose fact it is.
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
     *       "reference": "PAM-2025-01",
     *       "date": "2024-09-30"
     *     }
     */
    NextMeetingDto: {
      /**
       * Format: date
       * @description The day it is to be.
       * @example 2024-09-30
       */
      date: string;
      /** @example PAM-2025-01 */
      reference: string;
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
     *       "how": "discharged",
     *       "on": "2024-09-30"
     *     }
     */
    ObligationEndDto: {
      /**
       * @description `gone`: the record gives no such duty any more.
       * @enum {string}
       */
      how: 'discharged' | 'lapsed' | 'changed' | 'gone';
      /**
       * Format: date
       * @description The day from which it stood no longer.
       * @example 2024-09-30
       */
      on: string | null;
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
     *       "waiting": 3,
     *       "failed": 3,
     *       "unknown": 3,
     *       "waitingSince": "2024-09-30",
     *       "recipient": "Professional Standards Department"
     *     }
     */
    OpenOfPersonDto: {
      /**
       * @description Certain not to have been told.
       * @example 3
       */
      failed: number;
      /**
       * @description The office.
       * @example Professional Standards Department
       */
      recipient: string;
      /**
       * @description Handed over and never confirmed: for a person to see to.
       * @example 3
       */
      unknown: number;
      /**
       * @description Planned, and not handed over yet.
       * @example 3
       */
      waiting: number;
      /**
       * Format: date
       * @description The day of the mail in which one has waited longest.
       * @example 2024-09-30
       */
      waitingSince: string | null;
    };
    /**
     * @example {
     *       "waiting": 3,
     *       "failed": 3,
     *       "unknown": 3,
     *       "waitingSince": "2024-09-30",
     *       "rule": "R-C13-2"
     *     }
     */
    OpenOfRuleDto: {
      /**
       * @description Certain not to have been told.
       * @example 3
       */
      failed: number;
      /** @example R-C13-2 */
      rule: string;
      /**
       * @description Handed over and never confirmed: for a person to see to.
       * @example 3
       */
      unknown: number;
      /**
       * @description Planned, and not handed over yet.
       * @example 3
       */
      waiting: number;
      /**
       * Format: date
       * @description The day of the mail in which one has waited longest.
       * @example 2024-09-30
       */
      waitingSince: string | null;
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
     * @example {
     *       "reference": "PCC-1",
     *       "name": "Police and Crime Commissioner",
     *       "kind": "police-and-crime-commissioner",
     *       "status": "in-office",
     *       "establishedOn": "2024-09-30",
     *       "termEndsOn": "2024-09-30",
     *       "succeededOn": "2024-09-30",
     *       "successor": "MAYOR-1",
     *       "complaintsModel": "1"
     *     }
     */
    PolicingBodyDto: {
      /**
       * @description Complaints model (R-HAN-3): 1 reviews only; 2 also initial contact and recording; 3 also keeping the complainant informed.
       * @enum {string}
       */
      complaintsModel: '1' | '2' | '3';
      /**
       * Format: date
       * @description Its first day.
       * @example 2024-09-30
       */
      establishedOn: string;
      /**
       * @description police-and-crime-commissioner, mayor, policing-and-crime-board or other.
       * @example police-and-crime-commissioner
       */
      kind: string | null;
      /**
       * @description Its name.
       * @example Police and Crime Commissioner
       */
      name: string | null;
      /**
       * @description Reference of its case in the record.
       * @example PCC-1
       */
      reference: string;
      /** @enum {string} */
      status: 'in-office' | 'succeeded';
      /**
       * Format: date
       * @description The first day of its successor; null while it is in office.
       * @example 2024-09-30
       */
      succeededOn: string | null;
      /**
       * @description Reference of its successor.
       * @example MAYOR-1
       */
      successor: string | null;
      /**
       * Format: date
       * @description The last day of its term as foreseen; null where none was said.
       * @example 2024-09-30
       */
      termEndsOn: string | null;
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
     * @description End of term set: what records "term-set".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    PolicingBodySetTermBody: {
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
       * @description The last day of its term as now foreseen. It stays in office until it is succeeded.
       * @example 2024-09-30
       */
      value: string;
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
     * @description Adjourned: what records "adjourned".
     * @example {
     *       "on": "2024-09-06",
     *       "until": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingAdjournBody: {
      /**
       * @description The reason.
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
       * @description Who decided it.
       * @example OFF-0123
       */
      person: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * Format: date
       * @description The day on which it goes on
       * @example 2024-09-30
       */
      until?: string;
    };
    /**
     * @description Chair appointed: what records "chair-appointed".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "legally-qualified-chair",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingAppointChairBody: {
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
       * @description Who chairs.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description delegate: chairs by delegation of the chief officer; person-conducting: a meeting.
       * @example legally-qualified-chair
       * @enum {string}
       */
      value: 'legally-qualified-chair' | 'chief-officer' | 'delegate' | 'person-conducting';
    };
    /**
     * @description Panel appointed, and named to the officer: what records "panel-appointed".
     * @example {
     *       "on": "2024-09-06",
     *       "members": [
     *         "OFF-0123"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingAppointPanelBody: {
      /**
       * @description Members of the panel
       * @example [
       *       "OFF-0123"
       *     ]
       */
      members?: string[];
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
     * @description Objection decided: what records "objection-decided".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "upheld",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingDecideObjectionBody: {
      /**
       * @description The reason.
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
       * @description Objection decided
       * @example upheld
       * @enum {string}
       */
      value: 'upheld' | 'rejected';
    };
    /**
     * @description No pre-hearing will be held: what records "pre-hearing-not-held".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingDispenseWithPreHearingBody: {
      /**
       * @description The reason.
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
    };
    /**
     * @description Witness lists exchanged: what records "witness-lists-exchanged".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingExchangeWitnessListsBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     * @description Period extended: what records "period-extended".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "R-CON-4b/2024-10-21",
     *       "officers": [
     *         "OFF-0123"
     *       ],
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
       * @description Whose period, where not that of every officer
       * @example [
       *       "OFF-0123"
       *     ]
       */
      officers?: string[];
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
       * @example R-CON-4b/2024-10-21
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
     * @description Notice of referral given: what records "notice-given".
     * @example {
     *       "on": "2024-09-06",
     *       "servedBy": "e-mail",
     *       "deemedOn": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingGiveNoticeBody: {
      /**
       * Format: date
       * @description Day on which it is deemed served
       * @example 2024-09-30
       */
      deemedOn?: string;
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
       * @description The officer it is about; nobody named: all officers of the case.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Served by
       * @example e-mail
       * @enum {string}
       */
      servedBy?: 'e-mail' | 'post' | 'in-person' | 'other';
    };
    /**
     * @description Pre-hearing held: what records "pre-hearing-held".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingHoldPreHearingBody: {
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
     * @description Officer joined to the proceedings: what records "officer-joined".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "officer",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingJoinOfficerBody: {
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
      /**
       * @description staff: own policy, none of the Conduct Regulations.
       * @example officer
       * @enum {string}
       */
      value: 'officer' | 'special-constable' | 'former-officer' | 'staff';
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     * @description Objection to a person: what records "objection-made".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "chair",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingMakeObjectionBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Objection to a person
       * @example chair
       * @enum {string}
       */
      value: 'chair' | 'panel-member' | 'legal-adviser' | 'other';
    };
    /**
     * @description Report of a delegated chair passed on: what records "report-passed-on".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingPassOnReportBody: {
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
     * @description Notice of appeal received as respondent: what records "appeal-copied".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReceiveAppealNoticeBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     * @description Officer left the service: what records "officer-left".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "resigned",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingRecordLeavingBody: {
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
      /**
       * @description Officer left the service
       * @example resigned
       * @enum {string}
       */
      value: 'resigned' | 'retired' | 'other';
    };
    /**
     * @description Outcome: what records "outcome".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "dismissed",
     *       "finding": "gross-misconduct",
     *       "reflectivePractice": true,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingRecordOutcomeBody: {
      /**
       * @description Finding
       * @example gross-misconduct
       * @enum {string}
       */
      finding?: 'gross-misconduct' | 'misconduct' | 'none';
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
       * @description The officer it is about; nobody named: all officers of the case.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Referred to reflective practice
       * @example true
       */
      reflectivePractice?: boolean;
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     *       "value": "R-CON-4b/2024-10-21",
     *       "officers": [
     *         "OFF-0123"
     *       ],
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
       * @description Whose period, where not that of every officer
       * @example [
       *       "OFF-0123"
       *     ]
       */
      officers?: string[];
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
       * @example R-CON-4b/2024-10-21
       */
      value: string;
    };
    /**
     * @description Referred: what records "referred".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "hearing",
     *       "role": "officer",
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
       * @description The officer; others are joined to the case one by one.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description What the officer serves as
       * @example officer
       * @enum {string}
       */
      role?: 'officer' | 'special-constable' | 'former-officer' | 'staff';
      /**
       * @description Referred
       * @example hearing
       * @enum {string}
       */
      value: 'hearing' | 'meeting' | 'accelerated-hearing';
    };
    /**
     * @description Chair or panel member replaced: what records "panel-replaced".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "chair",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReplacePanelMemberBody: {
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
       * @description Who comes in.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Chair or panel member replaced
       * @example chair
       * @enum {string}
       */
      value: 'chair' | 'panel-member' | 'legal-adviser' | 'other';
    };
    /**
     * @description Reported to the barred list: what records "barred-list-reported".
     * @example {
     *       "on": "2024-09-06",
     *       "name": "In a few words.",
     *       "dateOfBirth": "2024-09-30",
     *       "rank": "In a few words.",
     *       "warrantNumber": "In a few words.",
     *       "reasons": "In a few words.",
     *       "standardsBreached": "In a few words.",
     *       "dismissedOn": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingReportToBarredListBody: {
      /**
       * Format: date
       * @description Date of birth; kept sealed.
       * @example 2024-09-30
       */
      dateOfBirth?: string;
      /**
       * Format: date
       * @description Day of the dismissal or finding; kept sealed.
       * @example 2024-09-30
       */
      dismissedOn?: string;
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
       * @description The officer it is about; nobody named: all officers of the case.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Rank; kept sealed.
       * @example In a few words.
       */
      rank?: string;
      /**
       * @description Reasons; kept sealed.
       * @example In a few words.
       */
      reasons?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Standards breached; kept sealed.
       * @example In a few words.
       */
      standardsBreached?: string;
      /**
       * @description Warrant number; kept sealed.
       * @example In a few words.
       */
      warrantNumber?: string;
    };
    /**
     * @description Public notice required by the chair: what records "notice-required".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingRequirePublicNoticeBody: {
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
     * @description Respondent's documents sent: what records "appeal-documents-sent".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingSendAppealDocumentsBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     * @description Bundle given to the chair: what records "bundle-sent".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingSendBundleBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     * @description Report and appeal rights sent to the officer: what records "report-sent".
     * @example {
     *       "on": "2024-09-06",
     *       "servedBy": "e-mail",
     *       "deemedOn": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingSendReportBody: {
      /**
       * Format: date
       * @description Day on which it is deemed served
       * @example 2024-09-30
       */
      deemedOn?: string;
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
       * @description The officer it is about; nobody named: all officers of the case.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Served by
       * @example e-mail
       * @enum {string}
       */
      servedBy?: 'e-mail' | 'post' | 'in-person' | 'other';
    };
    /**
     * @description Witness lists given to the chair: what records "witness-lists-sent".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingSendWitnessListsBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     *       "servedBy": "e-mail",
     *       "deemedOn": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingSupplyDocumentsBody: {
      /**
       * Format: date
       * @description Day on which it is deemed served
       * @example 2024-09-30
       */
      deemedOn?: string;
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
       * @description The officer it is about; nobody named: all officers of the case.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Served by
       * @example e-mail
       * @enum {string}
       */
      servedBy?: 'e-mail' | 'post' | 'in-person' | 'other';
    };
    /**
     * @description Published outcome taken down: what records "outcome-taken-down".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingTakeDownOutcomeBody: {
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
     * @description Date vacated: what records "vacated".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingVacateDateBody: {
      /**
       * @description The reason.
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
       * @description Who decided it.
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
     * @description Appeal withdrawn: what records "appeal-withdrawn".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    ProceedingWithdrawAppealBody: {
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
       * @description The officer it is about; nobody named: all officers of the case.
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
     *       "on": "2024-09-30",
     *       "answer": null,
     *       "actions": [
     *         {
     *           "reference": "PAM-2024-10-08/9",
     *           "status": "ongoing"
     *         }
     *       ]
     *     }
     */
    PublicAnswerDto: {
      actions: components['schemas']['ActionPointedToDto'][];
      /** @description The answer; null where it was erased. */
      answer: string | null;
      /**
       * Format: date
       * @description The day it was given.
       * @example 2024-09-30
       */
      on: string;
    };
    /**
     * @example {
     *       "number": 1,
     *       "topic": "Hate crime reporting",
     *       "askedOn": "2024-09-30",
     *       "by": "PUB-0007",
     *       "question": null,
     *       "answers": [
     *         {
     *           "on": "2024-09-30",
     *           "answer": null,
     *           "actions": [
     *             {
     *               "reference": "PAM-2024-10-08/9",
     *               "status": "ongoing"
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    PublicQuestionDto: {
      /** @description Empty while it is unanswered. */
      answers: components['schemas']['PublicAnswerDto'][];
      /**
       * Format: date
       * @description The day it was asked.
       * @example 2024-09-30
       */
      askedOn: string;
      /**
       * @description Pseudonymous reference of who asked.
       * @example PUB-0007
       */
      by: string | null;
      /** @example 1 */
      number: number | null;
      /** @description The question as asked; null where it was erased. */
      question: string | null;
      /**
       * @description What it is about, in a few words.
       * @example Hate crime reporting
       */
      topic: string | null;
    };
    /**
     * @example {
     *       "force": "norfolk",
     *       "meeting": "PAM-2024-10-08",
     *       "questions": [
     *         {
     *           "number": 1,
     *           "topic": "Hate crime reporting",
     *           "askedOn": "2024-09-30",
     *           "by": "PUB-0007",
     *           "question": null,
     *           "answers": [
     *             {
     *               "on": "2024-09-30",
     *               "answer": null,
     *               "actions": [
     *                 {
     *                   "reference": "PAM-2024-10-08/9",
     *                   "status": "ongoing"
     *                 }
     *               ]
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    PublicQuestionListDto: {
      /** @example norfolk */
      force: string;
      /** @example PAM-2024-10-08 */
      meeting: string;
      /** @description By number. */
      questions: components['schemas']['PublicQuestionDto'][];
    };
    /**
     * @example {
     *       "asked": 4,
     *       "answered": 3
     *     }
     */
    QuestionCountsDto: {
      /**
       * @description Of those asked.
       * @example 3
       */
      answered: number;
      /** @example 4 */
      asked: number;
    };
    /**
     * @example {
     *       "number": 4711,
     *       "at": "2024-10-01T08:05:00.000Z",
     *       "actor": "api-token",
     *       "via": "session",
     *       "roles": [
     *         "psd-case-worker"
     *       ],
     *       "operation": "collection",
     *       "what": "getCase",
     *       "refusal": null,
     *       "force": "norfolk",
     *       "filter": {},
     *       "cases": [
     *         "complaint:norfolk:CO/00123/24"
     *       ],
     *       "part": 1,
     *       "parts": 1,
     *       "recipients": [],
     *       "purpose": null,
     *       "correlationId": null
     *     }
     */
    ReadLogEntryDto: {
      /**
       * @description Id of whoever read.
       * @example api-token
       */
      actor: string;
      /**
       * @description When (UTC).
       * @example 2024-10-01T08:05:00.000Z
       */
      at: string;
      /**
       * @description The cases that were shown, or asked for and refused.
       * @example [
       *       "complaint:norfolk:CO/00123/24"
       *     ]
       */
      cases: string[];
      /** @description Finds the request in the log of the server. */
      correlationId: string | null;
      /** @description What was looked for; a text that may be a name as the beginning of its SHA-256. */
      filter: {
        [key: string]: unknown;
      };
      /**
       * @description Slug of the force.
       * @example norfolk
       */
      force: string | null;
      /**
       * @description Place in the log; gapless.
       * @example 4711
       */
      number: number;
      /** @enum {string} */
      operation:
        | 'collection'
        | 'alteration'
        | 'consultation'
        | 'disclosure'
        | 'combination'
        | 'export'
        | 'erasure';
      /**
       * @description Which entry of one reading it is.
       * @example 1
       */
      part: number;
      /**
       * @description How many entries the reading has.
       * @example 1
       */
      parts: number;
      /** @description As whoever read gave it. */
      purpose: string | null;
      /** @description To whom it was sent. */
      recipients: string[];
      /** @description Code of the refusal, where nothing was shown. */
      refusal: string | null;
      /**
       * @example [
       *       "psd-case-worker"
       *     ]
       */
      roles: string[];
      /**
       * @description How they proved it, or by what they came.
       * @example session
       */
      via: string;
      /**
       * @description The route, command or job.
       * @example getCase
       */
      what: string;
    };
    /**
     * @example {
     *       "entries": [
     *         {
     *           "number": 4711,
     *           "at": "2024-10-01T08:05:00.000Z",
     *           "actor": "api-token",
     *           "via": "session",
     *           "roles": [
     *             "psd-case-worker"
     *           ],
     *           "operation": "collection",
     *           "what": "getCase",
     *           "refusal": null,
     *           "force": "norfolk",
     *           "filter": {},
     *           "cases": [
     *             "complaint:norfolk:CO/00123/24"
     *           ],
     *           "part": 1,
     *           "parts": 1,
     *           "recipients": [],
     *           "purpose": null,
     *           "correlationId": null
     *         }
     *       ],
     *       "next": null
     *     }
     */
    ReadLogPageDto: {
      /** @description Newest first. */
      entries: components['schemas']['ReadLogEntryDto'][];
      /** @description Give it as `after` for the next page; null on the last. */
      next: number | null;
    };
    /**
     * @example {
     *       "on": "2024-09-30",
     *       "lagDays": 41
     *     }
     */
    ReceivedReportDto: {
      /**
       * @description Calendar days after the duty arose.
       * @example 41
       */
      lagDays: number;
      /**
       * Format: date
       * @description The day it came.
       * @example 2024-09-30
       */
      on: string;
    };
    /**
     * @example {
     *       "recipient": "lpb",
     *       "decision": "send",
     *       "by": "chief officer",
     *       "why": "no prejudice",
     *       "sentOn": "2024-09-30",
     *       "deliveredOn": "2024-09-30",
     *       "acknowledgedOn": "2024-09-30"
     *     }
     */
    RecipientDto: {
      /**
       * Format: date
       * @description The day they acknowledged it.
       * @example 2024-09-30
       */
      acknowledgedOn: string | null;
      /**
       * @description Who decides, or decided.
       * @example chief officer
       */
      by: string;
      /** @enum {string} */
      decision: 'send' | 'sent' | 'withheld' | 'not-applicable';
      /**
       * Format: date
       * @description The day it was delivered to them.
       * @example 2024-09-30
       */
      deliveredOn: string | null;
      /** @example lpb */
      recipient: string;
      /**
       * Format: date
       * @description The day it was sent to them.
       * @example 2024-09-30
       */
      sentOn: string | null;
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
     *       "by": "inspectorate",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationCloseBody: {
      /**
       * @description Who closed it
       * @example inspectorate
       * @enum {string}
       */
      by?: 'inspectorate' | 'force';
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
     * @description Action done: what records "action-done".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationCompleteActionBody: {
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the action here
       * @example 1
       */
      number: number;
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
     * @description Chief officer invited to comment: what records "chief-officer-comments-invited".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationInviteCommentsBody: {
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
       * @description The day by which the local policing body asks for them (s. 55(4)).
       * @example 2024-09-30
       */
      value: string;
    };
    /**
     * @description Action planned: what records "action-planned".
     * @example {
     *       "on": "2024-09-06",
     *       "number": 1,
     *       "what": "In a few words.",
     *       "doneBy": "2024-09-30",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationPlanActionBody: {
      /**
       * Format: date
       * @description The day by which it is to be done
       * @example 2024-09-30
       */
      doneBy?: string;
      /**
       * @description Free text; kept sealed, may hold personal data.
       * @example In a few words.
       */
      note?: string;
      /**
       * @description Number of the action here
       * @example 1
       */
      number: number;
      /**
       * Format: date
       * @description The day it happened. Not after today.
       * @example 2024-09-06
       */
      on: string;
      /**
       * @description Who is to do it, a role.
       * @example OFF-0123
       */
      person?: string;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description What is to be done; kept sealed.
       * @example In a few words.
       */
      what: string;
    };
    /**
     * @description Report published: what records "published".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "area-for-improvement",
     *       "report": "In a few words.",
     *       "reportReference": "In a few words.",
     *       "position": 1,
     *       "wording": "In a few words.",
     *       "addressedTo": "chief-constable",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationPublishBody: {
      /**
       * @description To whom it is addressed
       * @example chief-constable
       * @enum {string}
       */
      addressedTo?: 'chief-constable' | 'local-policing-body' | 'both' | 'other';
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
       * @description Number of the recommendation in the report
       * @example 1
       */
      position?: number;
      /**
       * @description Reference of a related case.
       * @example CM/00012/24
       */
      related?: string;
      /**
       * @description Title of the report
       * @example In a few words.
       */
      report?: string;
      /**
       * @description Reference of the report
       * @example In a few words.
       */
      reportReference?: string;
      /**
       * @description Report published
       * @example area-for-improvement
       * @enum {string}
       */
      value: 'area-for-improvement' | 'recommendation' | 'cause-of-concern';
      /**
       * @description The recommendation, word for word; kept sealed.
       * @example In a few words.
       */
      wording?: string;
    };
    /**
     * @description Response published: what records "response-published".
     * @example {
     *       "on": "2024-09-06",
     *       "value": "chief-constable",
     *       "stance": "accepted",
     *       "taken": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationPublishResponseBody: {
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
       * @description Whether the recommendation is accepted
       * @example accepted
       * @enum {string}
       */
      stance?: 'accepted' | 'partly' | 'not-accepted';
      /**
       * @description What was or will be done, or why nothing will (s. 55(5B)); kept sealed.
       * @example In a few words.
       */
      taken?: string;
      /**
       * @description Whose response it is; that of the local policing body ends its 56 days.
       * @example chief-constable
       * @enum {string}
       */
      value: 'chief-constable' | 'local-policing-body';
    };
    /**
     * @description Chief officer's comments received: what records "chief-officer-comments".
     * @example {
     *       "on": "2024-09-06",
     *       "comments": "In a few words.",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationRecordCommentsBody: {
      /**
       * @description The comments; kept sealed.
       * @example In a few words.
       */
      comments?: string;
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
     * @description Progress: what records "progress".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationRecordProgressBody: {
      /**
       * @description How far it has come.
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
    };
    /**
     * @description Reopened: what records "reopened".
     * @example {
     *       "on": "2024-09-06",
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationReopenBody: {
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
    };
    /**
     * @description Copies sent: what records "copies-sent".
     * @example {
     *       "on": "2024-09-06",
     *       "value": [
     *         "inspectors"
     *       ],
     *       "person": "OFF-0123",
     *       "related": "CM/00012/24",
     *       "note": "In a few words."
     *     }
     */
    RecommendationSendCopiesBody: {
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
       * @description To whom what was published went (s. 55(6)).
       * @example [
       *       "inspectors"
       *     ]
       */
      value: ('inspectors' | 'secretary-of-state')[];
    };
    /**
     * @example {
     *       "office": "Professional Standards Department",
     *       "from": "2024-10-07",
     *       "until": "2024-10-18",
     *       "delegate": "Complaints Team",
     *       "reason": "On leave."
     *     }
     */
    RecordAbsenceBody: {
      /**
       * @description Who stands in; kept sealed. Without one it is the deputy of the directory, else the supervisor.
       * @example Complaints Team
       */
      delegate?: string | null;
      /**
       * Format: date
       * @description The first day.
       * @example 2024-10-07
       */
      from: string;
      /**
       * @description The office that is away, by its name in the directory; kept sealed.
       * @example Professional Standards Department
       */
      office: string;
      /**
       * @description Why; kept sealed.
       * @example On leave.
       */
      reason: string;
      /**
       * Format: date
       * @description The last day; at most 400 days after the first.
       * @example 2024-10-18
       */
      until: string;
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
     *       "recipient": "Professional Standards Department",
     *       "now": 4,
     *       "then": 6
     *     }
     */
    RehearsedPersonDto: {
      /**
       * @description Reminders as it is set now.
       * @example 4
       */
      now: number;
      /**
       * @description The office.
       * @example Professional Standards Department
       */
      recipient: string;
      /**
       * @description Reminders under the ladder.
       * @example 6
       */
      then: number;
    };
    /**
     * @example {
     *       "obligation": "complaint:norfolk:CO/00123/24#R-KI-2#3",
     *       "aboutOn": "2024-09-30",
     *       "rung": "before-5",
     *       "recipient": "Professional Standards Department",
     *       "as": "owner",
     *       "urgent": false
     *     }
     */
    RehearsedReminderDto: {
      /**
       * Format: date
       * @description The day that it is about.
       * @example 2024-09-30
       */
      aboutOn: string;
      /**
       * @description Why to them.
       * @enum {string}
       */
      as: 'owner' | 'deputy' | 'supervisor' | 'head-of-psd' | 'opcc-contact';
      /** @example complaint:norfolk:CO/00123/24#R-KI-2#3 */
      obligation: string;
      /**
       * @description The office.
       * @example Professional Standards Department
       */
      recipient: string;
      /**
       * @description Rung of the ladder.
       * @example before-5
       */
      rung: string;
      urgent: boolean;
    };
    /**
     * @example {
     *       "n": 1,
     *       "from": "2024-09-30",
     *       "to": "2024-09-30",
     *       "dutyArises": "2024-09-30"
     *     }
     */
    RelevantPeriodDto: {
      /**
       * Format: date
       * @description The day after: a report is owed from then.
       * @example 2024-09-30
       */
      dutyArises: string;
      /**
       * Format: date
       * @description Its first day.
       * @example 2024-09-30
       */
      from: string;
      /** @example 1 */
      n: number;
      /**
       * Format: date
       * @description Its last day.
       * @example 2024-09-30
       */
      to: string;
    };
    /**
     * @example {
     *       "number": 17,
     *       "obligation": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *       "force": "norfolk",
     *       "type": "complaint",
     *       "reference": "CO/00123/24",
     *       "rule": "R-C13-2",
     *       "aboutOn": "2024-09-30",
     *       "rung": "text",
     *       "recipient": "text",
     *       "as": "owner",
     *       "standsInFor": null,
     *       "movedFrom": "2024-09-30",
     *       "outcome": "waiting",
     *       "reason": null,
     *       "mail": {
     *         "digest": "text",
     *         "kind": "digest",
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
      /**
       * @description Why to them.
       * @enum {string}
       */
      as: 'owner' | 'deputy' | 'supervisor' | 'head-of-psd' | 'opcc-contact';
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
      /** @example R-C13-2 */
      rule: string;
      /** @description Rung of the ladder. */
      rung: string;
      /** @description The office that was away, and for which they stood in. */
      standsInFor: string | null;
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
     *           "rule": "R-C13-2",
     *           "aboutOn": "2024-09-30",
     *           "rung": "text",
     *           "recipient": "text",
     *           "as": "owner",
     *           "standsInFor": null,
     *           "movedFrom": "2024-09-30",
     *           "outcome": "waiting",
     *           "reason": null,
     *           "mail": {
     *             "digest": "text",
     *             "kind": "digest",
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
     *       "kind": "digest",
     *       "on": "2024-09-30",
     *       "state": "pending",
     *       "reference": null,
     *       "sentAt": "2024-10-01T08:05:00.000Z"
     *     }
     */
    ReminderMailDto: {
      /** @description Id of the mail it was in. */
      digest: string;
      /**
       * @description `urgent`: it did not wait for the digest.
       * @enum {string}
       */
      kind: 'digest' | 'urgent' | 'daily-line' | 'canary';
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
     *       "waiting": 3,
     *       "failed": 3,
     *       "unknown": 3,
     *       "waitingSince": "2024-09-30",
     *       "force": "norfolk",
     *       "since": "2024-09-30",
     *       "byRule": [
     *         {
     *           "waiting": 3,
     *           "failed": 3,
     *           "unknown": 3,
     *           "waitingSince": "2024-09-30",
     *           "rule": "R-C13-2"
     *         }
     *       ],
     *       "byPerson": [
     *         {
     *           "waiting": 3,
     *           "failed": 3,
     *           "unknown": 3,
     *           "waitingSince": "2024-09-30",
     *           "recipient": "Professional Standards Department"
     *         }
     *       ],
     *       "jobs": {
     *         "waiting": 3,
     *         "active": 3,
     *         "delayed": 3,
     *         "failed": 3
     *       }
     *     }
     */
    ReminderQueueDto: {
      /** @description By the office that is told. */
      byPerson: components['schemas']['OpenOfPersonDto'][];
      /** @description By the rule behind the duty. */
      byRule: components['schemas']['OpenOfRuleDto'][];
      /**
       * @description Certain not to have been told.
       * @example 3
       */
      failed: number;
      /** @example norfolk */
      force: string;
      /** @description Jobs in Redis, of all forces together; null while Redis does not answer. */
      jobs: components['schemas']['HeldJobsDto'] | null;
      /**
       * Format: date
       * @description Mails before this day are not counted.
       * @example 2024-09-30
       */
      since: string;
      /**
       * @description Handed over and never confirmed: for a person to see to.
       * @example 3
       */
      unknown: number;
      /**
       * @description Planned, and not handed over yet.
       * @example 3
       */
      waiting: number;
      /**
       * Format: date
       * @description The day of the mail in which one has waited longest.
       * @example 2024-09-30
       */
      waitingSince: string | null;
    };
    /**
     * @example {
     *       "force": "norfolk",
     *       "version": 3,
     *       "hours": {
     *         "digestAt": "07:30",
     *         "quietFrom": "20:00",
     *         "quietUntil": "07:30",
     *         "urgentOnEveryDay": false,
     *         "setBy": {
     *           "actor": "api-token",
     *           "on": "2024-09-30",
     *           "position": 12710
     *         }
     *       },
     *       "standard": {
     *         "rungs": [
     *           {
     *             "at": "before-5",
     *             "to": [
     *               "owner",
     *               "deputy"
     *             ]
     *           }
     *         ],
     *         "again": {
     *           "everyWorkingDays": 5,
     *           "to": [
     *             "owner",
     *             "deputy"
     *           ]
     *         },
     *         "setBy": {
     *           "actor": "api-token",
     *           "on": "2024-09-30",
     *           "position": 12710
     *         }
     *       },
     *       "byRule": [
     *         {
     *           "rungs": [
     *             {
     *               "at": "before-5",
     *               "to": [
     *                 "owner",
     *                 "deputy"
     *               ]
     *             }
     *           ],
     *           "again": {
     *             "everyWorkingDays": 5,
     *             "to": [
     *               "owner",
     *               "deputy"
     *             ]
     *           },
     *           "setBy": {
     *             "actor": "api-token",
     *             "on": "2024-09-30",
     *             "position": 12710
     *           },
     *           "rule": "R-C13-2"
     *         }
     *       ],
     *       "roles": [
     *         {
     *           "role": "owner",
     *           "meaning": "text"
     *         }
     *       ]
     *     }
     */
    ReminderSettingsDto: {
      /** @description Of these rules, in order. */
      byRule: components['schemas']['LadderOfRuleDto'][];
      /** @example norfolk */
      force: string;
      /** @description When mail may reach a person. */
      hours: components['schemas']['HoursDto'];
      /** @description Who can be named at a rung. */
      roles: components['schemas']['RoleDto'][];
      /** @description Of every rule without one of its own. */
      standard: components['schemas']['LadderDto'];
      /**
       * @description The same as the ETag: what `If-Match` asks for; 0 while nothing was ever set.
       * @example 3
       */
      version: number;
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
     *       "reason": "The mailbox was full, and is not any more."
     *     }
     */
    RetryMailBody: {
      /**
       * @description Must be true for a mail that is unknown: it may have been delivered.
       * @default false
       */
      maySendTwice: boolean;
      /**
       * @description Why; kept sealed.
       * @example The mailbox was full, and is not any more.
       */
      reason: string;
    };
    /**
     * @example {
     *       "role": "owner",
     *       "meaning": "text"
     *     }
     */
    RoleDto: {
      /** @description Whom it finds. */
      meaning: string;
      /** @enum {string} */
      role: 'owner' | 'deputy' | 'supervisor' | 'head-of-psd' | 'opcc-contact';
    };
    /**
     * @example {
     *       "at": "before-5",
     *       "to": [
     *         "owner",
     *         "deputy"
     *       ]
     *     }
     */
    RungBody: {
      /**
       * @description `before-<n>`, `on-the-day` or `after-<n>`: working days, at most 250.
       * @example before-5
       */
      at: string;
      /**
       * @description Who is told.
       * @example [
       *       "owner",
       *       "deputy"
       *     ]
       */
      to: ('owner' | 'deputy' | 'supervisor' | 'head-of-psd' | 'opcc-contact')[];
      /**
       * @description Told at once when it is reached after the digest has gone.
       * @default false
       */
      urgent: boolean;
    };
    /**
     * @example {
     *       "rung": "before-5",
     *       "on": "2024-09-30",
     *       "urgent": false,
     *       "people": [
     *         {
     *           "recipient": "Professional Standards Department",
     *           "as": "owner",
     *           "standsInFor": null,
     *           "outcome": "waiting",
     *           "reason": "Done on 3 October 2024, before the rung of 7 October 2024 was reached.",
     *           "mail": {
     *             "digest": "text",
     *             "kind": "digest",
     *             "on": "2024-09-30",
     *             "state": "pending",
     *             "reference": null,
     *             "sentAt": "2024-10-01T08:05:00.000Z"
     *           }
     *         }
     *       ]
     *     }
     */
    RungDto: {
      /**
       * Format: date
       * @description The day that reaches it.
       * @example 2024-09-30
       */
      on: string;
      /** @description Whom it names, or named. */
      people: components['schemas']['RungPersonDto'][];
      /**
       * @description Of the ladder; `moved` and `withdrawn` tell of a change.
       * @example before-5
       */
      rung: string;
      /** @description Told at once when it is reached after the digest has gone. */
      urgent: boolean;
    };
    /**
     * @example {
     *       "recipient": "Professional Standards Department",
     *       "as": "owner",
     *       "standsInFor": null,
     *       "outcome": "waiting",
     *       "reason": "Done on 3 October 2024, before the rung of 7 October 2024 was reached.",
     *       "mail": {
     *         "digest": "text",
     *         "kind": "digest",
     *         "on": "2024-09-30",
     *         "state": "pending",
     *         "reference": null,
     *         "sentAt": "2024-10-01T08:05:00.000Z"
     *       }
     *     }
     */
    RungPersonDto: {
      /**
       * @description Why to them.
       * @enum {string}
       */
      as: 'owner' | 'deputy' | 'supervisor' | 'head-of-psd' | 'opcc-contact';
      /** @description The mail it was in. */
      mail: components['schemas']['ReminderMailDto'] | null;
      /**
       * @description `not-reached`: its day is to come. `not-given`: it was put into no mail.
       * @enum {string}
       */
      outcome: 'waiting' | 'sent' | 'skipped' | 'failed' | 'unknown' | 'not-reached' | 'not-given';
      /**
       * @description The mail server’s answer, or why it was not given.
       * @example Done on 3 October 2024, before the rung of 7 October 2024 was reached.
       */
      reason: string | null;
      /**
       * @description The office.
       * @example Professional Standards Department
       */
      recipient: string;
      /** @description The office that was away, and for which they stand in. */
      standsInFor: string | null;
    };
    /**
     * @example {
     *       "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *       "name": "Quiet for four weeks",
     *       "target": "cases",
     *       "query": "force=norfolk&state=open&lastTo=today-28&sort=last&order=asc",
     *       "force": "norfolk",
     *       "shared": false,
     *       "owner": "text",
     *       "version": 1,
     *       "results": "/api/v1/lists/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/results"
     *     }
     */
    SavedListDto: {
      /**
       * @description The force that the query asks about.
       * @example norfolk
       */
      force: string;
      /**
       * Format: uuid
       * @description For its address.
       * @example 7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10
       */
      id: string;
      /** @example Quiet for four weeks */
      name: string;
      /** @description Who saved it, and alone may change it. */
      owner: string;
      /**
       * @description As in the address of that list, behind the question mark: its filters and order, not its page. A day may be `today`, `today-30` or `today+14`.
       * @example force=norfolk&state=open&lastTo=today-28&sort=last&order=asc
       */
      query: string;
      /**
       * @description The address of its results.
       * @example /api/v1/lists/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/results
       */
      results: string;
      shared: boolean;
      /** @enum {string} */
      target: 'cases' | 'obligations';
      /**
       * @description What `If-Match` asks for.
       * @example 1
       */
      version: number;
    };
    /**
     * @example {
     *       "lists": [
     *         {
     *           "id": "7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10",
     *           "name": "Quiet for four weeks",
     *           "target": "cases",
     *           "query": "force=norfolk&state=open&lastTo=today-28&sort=last&order=asc",
     *           "force": "norfolk",
     *           "shared": false,
     *           "owner": "text",
     *           "version": 1,
     *           "results": "/api/v1/lists/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/results"
     *         }
     *       ]
     *     }
     */
    SavedListsDto: {
      /** @description By name. */
      lists: components['schemas']['SavedListDto'][];
    };
    /**
     * @example {
     *       "name": "Quiet for four weeks",
     *       "target": "cases",
     *       "query": "force=norfolk&state=open&lastTo=today-28&sort=last&order=asc"
     *     }
     */
    SaveListBody: {
      /** @example Quiet for four weeks */
      name: string;
      /**
       * @description As in the address of that list, behind the question mark: its filters and order, not its page. A day may be `today`, `today-30` or `today+14`.
       * @example force=norfolk&state=open&lastTo=today-28&sort=last&order=asc
       */
      query: string;
      /**
       * @description Show it to everyone, to run as it is.
       * @default false
       */
      shared: boolean;
      /**
       * @description The list that the query is for.
       * @enum {string}
       */
      target: 'cases' | 'obligations';
    };
    /**
     * @example {
     *       "actor": "api-token",
     *       "on": "2024-09-30",
     *       "position": 12710
     *     }
     */
    SetByDto: {
      /** @example api-token */
      actor: string;
      /**
       * Format: date
       * @description The day it was set.
       * @example 2024-09-30
       */
      on: string;
      /**
       * @description Position of its event.
       * @example 12710
       */
      position: number;
    };
    /**
     * @example {
     *       "digestAt": "07:30",
     *       "quietFrom": "20:00",
     *       "quietUntil": "07:30",
     *       "urgentOnEveryDay": false,
     *       "reason": "The office opens at eight."
     *     }
     */
    SetHoursBody: {
      /**
       * @description London time at which the digest of a working day is made.
       * @example 07:30
       */
      digestAt: string;
      /**
       * @description Nothing urgent goes out from then,
       * @example 20:00
       */
      quietFrom: string;
      /**
       * @description until then.
       * @example 07:30
       */
      quietUntil: string;
      /**
       * @description Why; kept sealed.
       * @example The office opens at eight.
       */
      reason: string;
      /** @description Also at weekends and on bank holidays. */
      urgentOnEveryDay: boolean;
    };
    /**
     * @example {
     *       "rungs": [
     *         {
     *           "at": "before-5",
     *           "to": [
     *             "owner",
     *             "deputy"
     *           ]
     *         }
     *       ],
     *       "again": {
     *         "everyWorkingDays": 5,
     *         "to": [
     *           "owner",
     *           "deputy"
     *         ]
     *       },
     *       "reason": "Agreed with the heads of department."
     *     }
     */
    SetLadderBody: {
      /** @description Null: never. */
      again: components['schemas']['AgainBody'] | null;
      /**
       * @description Why; kept sealed.
       * @example Agreed with the heads of department.
       */
      reason: string;
      /** @description No day twice. */
      rungs: components['schemas']['RungBody'][];
    };
    /**
     * @example {
     *       "force": "norfolk",
     *       "version": 4,
     *       "position": 12710
     *     }
     */
    SettingAnswerDto: {
      /** @example norfolk */
      force: string;
      /**
       * @description Position of its event.
       * @example 12710
       */
      position: number;
      /**
       * @description What `If-Match` asks for next.
       * @example 4
       */
      version: number;
    };
    /**
     * @example {
     *       "outcome": "sent",
     *       "reason": "Its reference is in the log of the mail server."
     *     }
     */
    SettleMailBody: {
      /**
       * @description What became of it.
       * @enum {string}
       */
      outcome: 'sent' | 'not-sent';
      /**
       * @description Why; kept sealed.
       * @example Its reference is in the log of the mail server.
       */
      reason: string;
    };
    /**
     * @example {
     *       "expectedVersion": 3,
     *       "currentVersion": 4
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
      /** @description Of a case: what was recorded since, in order. */
      newer?: components['schemas']['NewerEventDto'][];
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
     *         "currentVersion": 4
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
     *       "obligation": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *       "force": "norfolk",
     *       "type": "complaint",
     *       "reference": "CO/00123/24",
     *       "rule": "R-C13-2",
     *       "title": "Chapter 13 report: 12 months",
     *       "owner": "Professional Standards Department",
     *       "aboutOn": "2024-09-30",
     *       "ended": {
     *         "how": "discharged",
     *         "on": "2024-09-30"
     *       },
     *       "silence": null,
     *       "setBy": {
     *         "actor": "api-token",
     *         "on": "2024-09-30",
     *         "position": 12710
     *       },
     *       "rungs": [
     *         {
     *           "rung": "before-5",
     *           "on": "2024-09-30",
     *           "urgent": false,
     *           "people": [
     *             {
     *               "recipient": "Professional Standards Department",
     *               "as": "owner",
     *               "standsInFor": null,
     *               "outcome": "waiting",
     *               "reason": "Done on 3 October 2024, before the rung of 7 October 2024 was reached.",
     *               "mail": {
     *                 "digest": "text",
     *                 "kind": "digest",
     *                 "on": "2024-09-30",
     *                 "state": "pending",
     *                 "reference": null,
     *                 "sentAt": "2024-10-01T08:05:00.000Z"
     *               }
     *             }
     *           ]
     *         }
     *       ],
     *       "earlier": [
     *         {
     *           "number": 17,
     *           "obligation": "complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1",
     *           "force": "norfolk",
     *           "type": "complaint",
     *           "reference": "CO/00123/24",
     *           "rule": "R-C13-2",
     *           "aboutOn": "2024-09-30",
     *           "rung": "text",
     *           "recipient": "text",
     *           "as": "owner",
     *           "standsInFor": null,
     *           "movedFrom": "2024-09-30",
     *           "outcome": "waiting",
     *           "reason": null,
     *           "mail": {
     *             "digest": "text",
     *             "kind": "digest",
     *             "on": "2024-09-30",
     *             "state": "pending",
     *             "reference": null,
     *             "sentAt": "2024-10-01T08:05:00.000Z"
     *           }
     *         }
     *       ]
     *     }
     */
    ToldLadderDto: {
      /**
       * Format: date
       * @description The day that the reminders are about.
       * @example 2024-09-30
       */
      aboutOn: string | null;
      /** @description About other days that it had. */
      earlier: components['schemas']['ReminderDto'][];
      /** @description Null while it stands. */
      ended: components['schemas']['ObligationEndDto'] | null;
      /** @example norfolk */
      force: string;
      /** @example complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1 */
      obligation: string;
      /**
       * @description Who owns it, or did last.
       * @example Professional Standards Department
       */
      owner: string | null;
      /**
       * @description Reference of the case.
       * @example CO/00123/24
       */
      reference: string;
      /** @example R-C13-2 */
      rule: string;
      /** @description By day. */
      rungs: components['schemas']['RungDto'][];
      /** @description Who set the ladder that is in force; null for what ships. */
      setBy: components['schemas']['SetByDto'] | null;
      /** @description Why nobody is reminded of it at all. */
      silence: string | null;
      /**
       * @description What is owed.
       * @example Chapter 13 report: 12 months
       */
      title: string | null;
      /**
       * @description Type of the case.
       * @example complaint
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
    /**
     * @example {
     *       "reason": "What ships suits us after all."
     *     }
     */
    WithdrawLadderBody: {
      /**
       * @description Why; kept sealed.
       * @example What ships suits us after all.
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
    /** @description It has changed meanwhile. Read it again, look at what is newer, and send the command with the new version in `If-Match`. */
    StaleVersion: {
      headers: {
        'X-Correlation-Id': components['headers']['X-Correlation-Id'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "/docs/problems#stale-version",
         *       "title": "It has changed meanwhile",
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
    /** @description Id of the mail, as the list of reminders has it. */
    DigestPath: string;
    /** @description Id of the feed. */
    FeedPath: string;
    /** @description Slug of the force. */
    ForcePath: string;
    /** @description Slug of the force. */
    ForceQuery: string;
    /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
    FormatQuery: 'json' | 'csv';
    /** @description New for every command, the same when it is repeated. */
    IdempotencyKeyHeader: string;
    /** @description The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new. */
    IfMatchHeader: string;
    /** @description `*`: the case is new. */
    IfNoneMatchHeader: '*';
    /** @description Only what had been learned by the end of this day. */
    KnownOnQuery: string;
    /** @description Id of the saved list. */
    ListPath: string;
    /** @description Reference of the meeting. */
    MeetingPath: string;
    /** @description Waits until this position of the record is in, up to 5 seconds. */
    MinPositionQuery: number;
    /** @description Reference of the case; a `/` in it is written `%2F`. */
    ReferencePath: string;
    /** @description `standard`: every rule without a ladder of its own. */
    RulePath:
      | 'standard'
      | 'R-PM-2'
      | 'R-PM-3'
      | 'R-KI-2'
      | 'R-KI-3'
      | 'R-HAN-4'
      | 'R-SUS-2'
      | 'R-SUS-3'
      | 'R-REV-1'
      | 'R-REC-1'
      | 'R-REC-2'
      | 'R-REC-3'
      | 'R-REF-1'
      | 'R-SUS-4'
      | 'R-C13-2'
      | 'R-C13-5'
      | 'R-C13-9'
      | 'R-CON-1'
      | 'R-CON-2'
      | 'R-CON-3'
      | 'R-CON-4'
      | 'R-CON-4b'
      | 'R-CON-6'
      | 'R-CON-7'
      | 'R-CON-8'
      | 'R-CON-8b'
      | 'R-CON-9'
      | 'R-CON-10'
      | 'R-CON-11'
      | 'R-CON-12'
      | 'R-CON-13'
      | 'R-CON-19'
      | 'R-HMI-1'
      | 'R-CON-13b'
      | 'R-CON-14'
      | 'R-CON-15'
      | 'R-CON-15b'
      | 'R-CON-16'
      | 'R-CON-17'
      | 'R-PAT-1'
      | 'R-PAT-2'
      | 'R-PAT-2b'
      | 'R-BAR-1'
      | 'R-SRC-3';
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
  getAnchor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The code as printed under the paper; small letters and missing hyphens do no harm. */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the code of a published paper was given to */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnchorDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listCases: {
    parameters: {
      query: {
        /** @description `next` of the answer before, with the same filter and order. */
        after?: string;
        /** @description Closed, finalised or held on this day or later. */
        closedFrom?: string;
        /** @description Closed, finalised or held on this day or earlier. */
        closedTo?: string;
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
        /** @description Its latest fact is of this day or later. */
        lastFrom?: string;
        /** @description Its latest fact is of this day or earlier. */
        lastTo?: string;
        /** @description Most cases in one answer. */
        limit?: number;
        /** @description A fact of this milestone stands; with `onFrom` and `onTo`, one within those days. */
        milestone?:
          | 'action-done'
          | 'action-planned'
          | 'adjourned'
          | 'allegation'
          | 'allegation-decision'
          | 'allegation-recategorised'
          | 'allegation-withdrawn'
          | 'appeal-copied'
          | 'appeal-documents-sent'
          | 'appeal-heard'
          | 'appeal-lodged'
          | 'appeal-withdrawn'
          | 'authority-decided'
          | 'barred-list-reported'
          | 'became-conduct'
          | 'bundle-sent'
          | 'came-to-attention'
          | 'cancelled'
          | 'carried-over'
          | 'case-to-answer'
          | 'chair-appointed'
          | 'chair-report'
          | 'chapter-13'
          | 'chapter-13-acknowledged'
          | 'chapter-13-delivered'
          | 'chapter-13-drafted'
          | 'chapter-13-received'
          | 'chapter-13-withheld'
          | 'chief-officer-comments'
          | 'chief-officer-comments-invited'
          | 'closed'
          | 'complaint-copied'
          | 'complaints-model'
          | 'contact-not-required'
          | 'contacted'
          | 'copies-sent'
          | 'details-changed'
          | 'documents-supplied'
          | 'due'
          | 'entered'
          | 'established'
          | 'finalised'
          | 'fixed'
          | 'handling'
          | 'held'
          | 'information-withheld'
          | 'interested-person'
          | 'investigation'
          | 'investigation-completed'
          | 'iopc-recommendation'
          | 'learning'
          | 'left-service'
          | 'logged'
          | 'made'
          | 'mode-decided'
          | 'moved'
          | 'must-be-referred'
          | 'notice'
          | 'notice-given'
          | 'notice-published'
          | 'notice-required'
          | 'objection-decided'
          | 'objection-made'
          | 'officer-joined'
          | 'officer-left'
          | 'officer-response'
          | 'officer-suspended'
          | 'officer-suspension-lifted'
          | 'officer-suspension-reviewed'
          | 'otherwise-than-by-investigation'
          | 'outcome'
          | 'outcome-notified'
          | 'outcome-published'
          | 'outcome-taken-down'
          | 'owner'
          | 'panel-appointed'
          | 'panel-replaced'
          | 'period-extended'
          | 'period-reduced'
          | 'pre-hearing-held'
          | 'pre-hearing-not-held'
          | 'prejudice-determined'
          | 'proceedings-concluded'
          | 'proceedings-decided'
          | 'progress'
          | 'public-interest-decision'
          | 'published'
          | 'question-answered'
          | 'question-asked'
          | 'raised'
          | 'recommendation-extended'
          | 'recommendation-response'
          | 'record-copied'
          | 'recorded'
          | 'referred'
          | 'reinvestigation'
          | 'renamed'
          | 'reopened'
          | 'report-passed-on'
          | 'report-sent'
          | 'representations'
          | 'response-published'
          | 'resumed'
          | 'resumption-answer'
          | 'resumption-letter'
          | 'review-body-decided'
          | 'review-decided'
          | 'review-extended'
          | 'review-forwarded'
          | 'review-misdirected'
          | 'review-recommendation'
          | 'review-requested'
          | 'scheduled'
          | 'severity'
          | 'severity-notified'
          | 'succeeded'
          | 'suspended'
          | 'suspension-notified'
          | 'suspension-reviewed'
          | 'term-set'
          | 'update'
          | 'vacated'
          | 'withdrawal-notified'
          | 'withdrawal-received'
          | 'withdrawal-recorded'
          | 'witness-lists-exchanged'
          | 'witness-lists-sent';
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
        /** @description A fact of `milestone`, or any without it, happened on this day or later. */
        onFrom?: string;
        /** @description The same, on this day or earlier. */
        onTo?: string;
        /** @description Opened on this day or later. */
        openedFrom?: string;
        /** @description Opened on this day or earlier. */
        openedTo?: string;
        /** @description `desc` when not given, for `reference` `asc`. */
        order?: 'asc' | 'desc';
        /** @description `true`: something is overdue; with `owed`, by that rule. */
        overdue?: 'true';
        /** @description Something is owed by this rule. */
        owed?:
          | 'R-BAR-1'
          | 'R-C13-1'
          | 'R-C13-14'
          | 'R-C13-2'
          | 'R-C13-3'
          | 'R-C13-4'
          | 'R-C13-5'
          | 'R-C13-6'
          | 'R-C13-7'
          | 'R-C13-8'
          | 'R-C13-9'
          | 'R-CON-1'
          | 'R-CON-10'
          | 'R-CON-11'
          | 'R-CON-12'
          | 'R-CON-13'
          | 'R-CON-13b'
          | 'R-CON-14'
          | 'R-CON-15'
          | 'R-CON-15b'
          | 'R-CON-16'
          | 'R-CON-17'
          | 'R-CON-19'
          | 'R-CON-2'
          | 'R-CON-3'
          | 'R-CON-4'
          | 'R-CON-4b'
          | 'R-CON-6'
          | 'R-CON-7'
          | 'R-CON-8'
          | 'R-CON-8b'
          | 'R-CON-9'
          | 'R-HAN-4'
          | 'R-HMI-1'
          | 'R-KI-2'
          | 'R-KI-3'
          | 'R-PAT-1'
          | 'R-PAT-2'
          | 'R-PAT-2b'
          | 'R-PM-2'
          | 'R-PM-3'
          | 'R-PM-5'
          | 'R-REC-1'
          | 'R-REC-2'
          | 'R-REC-3'
          | 'R-REF-1'
          | 'R-REV-1'
          | 'R-REV-2'
          | 'R-SRC-3'
          | 'R-SUS-2'
          | 'R-SUS-3'
          | 'R-SUS-4'
          | 'R-TIME-1'
          | 'R-WD-3';
        /** @description The day as of which something is owed or overdue; today when not given. By itself: anything is owed. */
        owedOn?: string;
        /** @description Any fact of the case names this person, by pseudonymous reference. */
        person?: string;
        /** @description Words that the case has (milestones, values, categories, pseudonyms, references), or part of its reference. `"in this order"`, `or`, and `-without` are understood; names and notes are sealed and not searched. */
        q?: string;
        /** @description The body of rules that the case came in under and keeps. */
        regime?: '2012' | '2020' | '2024' | '2025';
        /** @description Any fact of the case names this one as related, by its whole reference. */
        related?: string;
        /** @description Cases that have not got the day come last. */
        sort?: 'opened' | 'closed' | 'last' | 'reference';
        /** @description State in the words of the type. */
        state?:
          | 'open'
          | 'suspended'
          | 'finalised'
          | 'referred'
          | 'fixed'
          | 'vacated'
          | 'adjourned'
          | 'concluded'
          | 'scheduled'
          | 'held'
          | 'cancelled'
          | 'new'
          | 'ongoing'
          | 'closed'
          | 'known'
          | 'left'
          | 'in-office'
          | 'succeeded'
          | 'became-conduct';
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
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseListDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
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
  getChapter13Report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
        /** @description Which relevant period, from 1. */
        period: number;
        /** @description Reference of the case; a `/` in it is written `%2F`. */
        reference: components['parameters']['ReferencePath'];
        type: 'complaint' | 'conduct' | 'dsi';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Read the Chapter 13 report on one period */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Chapter13ReportDto'];
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
  actionCarryOver: {
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
        'application/json': components['schemas']['ActionCarryOverBody'];
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
  actionReopen: {
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
        'application/json': components['schemas']['ActionReopenBody'];
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
  complaintCaptureLearning: {
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
        'application/json': components['schemas']['ComplaintCaptureLearningBody'];
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
  complaintDecideAllegation: {
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
        'application/json': components['schemas']['ComplaintDecideAllegationBody'];
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
  complaintDecideAuthority: {
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
        'application/json': components['schemas']['ComplaintDecideAuthorityBody'];
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
  complaintDecideNoInvestigation: {
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
        'application/json': components['schemas']['ComplaintDecideNoInvestigationBody'];
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
  complaintDecidePublicInterest: {
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
        'application/json': components['schemas']['ComplaintDecidePublicInterestBody'];
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
  complaintDecideReviewBody: {
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
        'application/json': components['schemas']['ComplaintDecideReviewBodyBody'];
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
  complaintDraftChapter13Report: {
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
        'application/json': components['schemas']['ComplaintDraftChapter13ReportBody'];
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
  complaintExtendRecommendationPeriod: {
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
        'application/json': components['schemas']['ComplaintExtendRecommendationPeriodBody'];
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
  complaintExtendReviewPeriod: {
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
        'application/json': components['schemas']['ComplaintExtendReviewPeriodBody'];
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
  complaintFindReferralMandatory: {
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
        'application/json': components['schemas']['ComplaintFindReferralMandatoryBody'];
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
  complaintForwardReview: {
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
        'application/json': components['schemas']['ComplaintForwardReviewBody'];
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
  complaintNotifySuspension: {
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
        'application/json': components['schemas']['ComplaintNotifySuspensionBody'];
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
  complaintNotifyWithdrawal: {
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
        'application/json': components['schemas']['ComplaintNotifyWithdrawalBody'];
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
  complaintRecategoriseAllegation: {
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
        'application/json': components['schemas']['ComplaintRecategoriseAllegationBody'];
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
  complaintReceiveWithdrawal: {
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
        'application/json': components['schemas']['ComplaintReceiveWithdrawalBody'];
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
  complaintRecordAllegation: {
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
        'application/json': components['schemas']['ComplaintRecordAllegationBody'];
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
  complaintRecordChapter13Acknowledgement: {
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
        'application/json': components['schemas']['ComplaintRecordChapter13AcknowledgementBody'];
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
  complaintRecordChapter13Delivery: {
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
        'application/json': components['schemas']['ComplaintRecordChapter13DeliveryBody'];
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
  complaintRecordChapter13Receipt: {
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
        'application/json': components['schemas']['ComplaintRecordChapter13ReceiptBody'];
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
  complaintRecordIopcRecommendation: {
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
        'application/json': components['schemas']['ComplaintRecordIopcRecommendationBody'];
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
  complaintRecordMisdirectedReview: {
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
        'application/json': components['schemas']['ComplaintRecordMisdirectedReviewBody'];
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
  complaintRecordMode: {
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
        'application/json': components['schemas']['ComplaintRecordModeBody'];
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
  complaintRecordProceedingsConcluded: {
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
        'application/json': components['schemas']['ComplaintRecordProceedingsConcludedBody'];
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
  complaintRecordResponsePublished: {
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
        'application/json': components['schemas']['ComplaintRecordResponsePublishedBody'];
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
  complaintRecordResumptionAnswer: {
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
        'application/json': components['schemas']['ComplaintRecordResumptionAnswerBody'];
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
  complaintRecordReviewRecommendation: {
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
        'application/json': components['schemas']['ComplaintRecordReviewRecommendationBody'];
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
  complaintRecordWithdrawal: {
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
        'application/json': components['schemas']['ComplaintRecordWithdrawalBody'];
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
  complaintRefer: {
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
        'application/json': components['schemas']['ComplaintReferBody'];
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
  complaintRespondToRecommendation: {
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
        'application/json': components['schemas']['ComplaintRespondToRecommendationBody'];
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
  complaintReviewSuspension: {
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
        'application/json': components['schemas']['ComplaintReviewSuspensionBody'];
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
  complaintSendComplaintCopy: {
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
        'application/json': components['schemas']['ComplaintSendComplaintCopyBody'];
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
  complaintSendRecordCopy: {
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
        'application/json': components['schemas']['ComplaintSendRecordCopyBody'];
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
  complaintSendResumptionLetter: {
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
        'application/json': components['schemas']['ComplaintSendResumptionLetterBody'];
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
  complaintWithdrawAllegation: {
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
        'application/json': components['schemas']['ComplaintWithdrawAllegationBody'];
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
  complaintWithholdInformation: {
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
        'application/json': components['schemas']['ComplaintWithholdInformationBody'];
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
  conductAddInterestedPerson: {
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
        'application/json': components['schemas']['ConductAddInterestedPersonBody'];
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
  conductCaptureLearning: {
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
        'application/json': components['schemas']['ConductCaptureLearningBody'];
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
  conductDecideProceedings: {
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
        'application/json': components['schemas']['ConductDecideProceedingsBody'];
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
  conductDetermineCaseToAnswer: {
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
        'application/json': components['schemas']['ConductDetermineCaseToAnswerBody'];
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
  conductDeterminePrejudice: {
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
        'application/json': components['schemas']['ConductDeterminePrejudiceBody'];
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
  conductDraftChapter13Report: {
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
        'application/json': components['schemas']['ConductDraftChapter13ReportBody'];
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
  conductFindReferralMandatory: {
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
        'application/json': components['schemas']['ConductFindReferralMandatoryBody'];
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
  conductLiftOfficerSuspension: {
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
        'application/json': components['schemas']['ConductLiftOfficerSuspensionBody'];
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
  conductNotifyOutcome: {
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
        'application/json': components['schemas']['ConductNotifyOutcomeBody'];
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
  conductNotifySeverity: {
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
        'application/json': components['schemas']['ConductNotifySeverityBody'];
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
  conductRecordChapter13Acknowledgement: {
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
        'application/json': components['schemas']['ConductRecordChapter13AcknowledgementBody'];
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
  conductRecordChapter13Delivery: {
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
        'application/json': components['schemas']['ConductRecordChapter13DeliveryBody'];
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
  conductRecordChapter13Receipt: {
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
        'application/json': components['schemas']['ConductRecordChapter13ReceiptBody'];
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
  conductRecordMode: {
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
        'application/json': components['schemas']['ConductRecordModeBody'];
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
  conductRecordProceedingsConcluded: {
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
        'application/json': components['schemas']['ConductRecordProceedingsConcludedBody'];
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
  conductRecordRepresentations: {
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
        'application/json': components['schemas']['ConductRecordRepresentationsBody'];
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
  conductRecordUpdate: {
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
        'application/json': components['schemas']['ConductRecordUpdateBody'];
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
  conductRefer: {
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
        'application/json': components['schemas']['ConductReferBody'];
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
  conductReviewOfficerSuspension: {
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
        'application/json': components['schemas']['ConductReviewOfficerSuspensionBody'];
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
  conductSuspendOfficer: {
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
        'application/json': components['schemas']['ConductSuspendOfficerBody'];
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
  dsiAddInterestedPerson: {
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
        'application/json': components['schemas']['DsiAddInterestedPersonBody'];
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
  dsiCaptureLearning: {
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
        'application/json': components['schemas']['DsiCaptureLearningBody'];
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
  dsiDeterminePrejudice: {
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
        'application/json': components['schemas']['DsiDeterminePrejudiceBody'];
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
  dsiDraftChapter13Report: {
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
        'application/json': components['schemas']['DsiDraftChapter13ReportBody'];
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
  dsiNotifyOutcome: {
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
        'application/json': components['schemas']['DsiNotifyOutcomeBody'];
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
  dsiRecordChapter13Acknowledgement: {
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
        'application/json': components['schemas']['DsiRecordChapter13AcknowledgementBody'];
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
  dsiRecordChapter13Delivery: {
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
        'application/json': components['schemas']['DsiRecordChapter13DeliveryBody'];
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
  dsiRecordChapter13Receipt: {
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
        'application/json': components['schemas']['DsiRecordChapter13ReceiptBody'];
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
  dsiRecordMode: {
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
        'application/json': components['schemas']['DsiRecordModeBody'];
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
  dsiRecordProceedingsConcluded: {
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
        'application/json': components['schemas']['DsiRecordProceedingsConcludedBody'];
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
  dsiRecordUpdate: {
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
        'application/json': components['schemas']['DsiRecordUpdateBody'];
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
  dsiTreatAsConduct: {
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
        'application/json': components['schemas']['DsiTreatAsConductBody'];
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
  meetingCancel: {
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
        'application/json': components['schemas']['MeetingCancelBody'];
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
  meetingRecordAnswer: {
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
        'application/json': components['schemas']['MeetingRecordAnswerBody'];
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
  meetingRecordQuestion: {
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
        'application/json': components['schemas']['MeetingRecordQuestionBody'];
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
  policingBodySetTerm: {
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
        'application/json': components['schemas']['PolicingBodySetTermBody'];
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
  proceedingAdjourn: {
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
        'application/json': components['schemas']['ProceedingAdjournBody'];
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
  proceedingAppointChair: {
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
        'application/json': components['schemas']['ProceedingAppointChairBody'];
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
  proceedingAppointPanel: {
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
        'application/json': components['schemas']['ProceedingAppointPanelBody'];
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
  proceedingDecideObjection: {
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
        'application/json': components['schemas']['ProceedingDecideObjectionBody'];
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
  proceedingDispenseWithPreHearing: {
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
        'application/json': components['schemas']['ProceedingDispenseWithPreHearingBody'];
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
  proceedingExchangeWitnessLists: {
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
        'application/json': components['schemas']['ProceedingExchangeWitnessListsBody'];
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
  proceedingGiveNotice: {
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
        'application/json': components['schemas']['ProceedingGiveNoticeBody'];
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
  proceedingHoldPreHearing: {
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
        'application/json': components['schemas']['ProceedingHoldPreHearingBody'];
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
  proceedingJoinOfficer: {
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
        'application/json': components['schemas']['ProceedingJoinOfficerBody'];
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
  proceedingMakeObjection: {
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
        'application/json': components['schemas']['ProceedingMakeObjectionBody'];
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
  proceedingPassOnReport: {
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
        'application/json': components['schemas']['ProceedingPassOnReportBody'];
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
  proceedingReceiveAppealNotice: {
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
        'application/json': components['schemas']['ProceedingReceiveAppealNoticeBody'];
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
  proceedingRecordLeaving: {
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
        'application/json': components['schemas']['ProceedingRecordLeavingBody'];
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
  proceedingReplacePanelMember: {
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
        'application/json': components['schemas']['ProceedingReplacePanelMemberBody'];
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
  proceedingRequirePublicNotice: {
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
        'application/json': components['schemas']['ProceedingRequirePublicNoticeBody'];
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
  proceedingSendAppealDocuments: {
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
        'application/json': components['schemas']['ProceedingSendAppealDocumentsBody'];
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
  proceedingSendBundle: {
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
        'application/json': components['schemas']['ProceedingSendBundleBody'];
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
  proceedingSendReport: {
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
        'application/json': components['schemas']['ProceedingSendReportBody'];
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
  proceedingSendWitnessLists: {
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
        'application/json': components['schemas']['ProceedingSendWitnessListsBody'];
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
  proceedingTakeDownOutcome: {
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
        'application/json': components['schemas']['ProceedingTakeDownOutcomeBody'];
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
  proceedingVacateDate: {
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
        'application/json': components['schemas']['ProceedingVacateDateBody'];
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
  proceedingWithdrawAppeal: {
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
        'application/json': components['schemas']['ProceedingWithdrawAppealBody'];
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
  recommendationCompleteAction: {
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
        'application/json': components['schemas']['RecommendationCompleteActionBody'];
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
  recommendationInviteComments: {
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
        'application/json': components['schemas']['RecommendationInviteCommentsBody'];
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
  recommendationPlanAction: {
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
        'application/json': components['schemas']['RecommendationPlanActionBody'];
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
  recommendationPublishResponse: {
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
        'application/json': components['schemas']['RecommendationPublishResponseBody'];
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
  recommendationRecordComments: {
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
        'application/json': components['schemas']['RecommendationRecordCommentsBody'];
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
  recommendationRecordProgress: {
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
        'application/json': components['schemas']['RecommendationRecordProgressBody'];
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
  recommendationReopen: {
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
        'application/json': components['schemas']['RecommendationReopenBody'];
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
  recommendationSendCopies: {
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
        'application/json': components['schemas']['RecommendationSendCopiesBody'];
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
  listFeeds: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar feeds of a force */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedListDto'];
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
  makeFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeFeedBody'];
      };
    };
    responses: {
      /** @description Made, its version as ETag. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedWithAddressDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      413: components['responses']['BodyTooLarge'];
      414: components['responses']['AddressTooLong'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  getFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the feed. */
        feed: components['parameters']['FeedPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The feed, its version as ETag. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedDto'];
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
  revokeFeed: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the feed that you have seen, as its ETag gives it. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the feed. */
        feed: components['parameters']['FeedPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      412: components['responses']['StaleVersion'];
      414: components['responses']['AddressTooLong'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  renewAddress: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the feed that you have seen, as its ETag gives it. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the feed. */
        feed: components['parameters']['FeedPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its new version as ETag. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedWithAddressDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      412: components['responses']['StaleVersion'];
      414: components['responses']['AddressTooLong'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listForces: {
    parameters: {
      query?: {
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The forces that the record knows */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ForceListDto'];
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
  getForce: {
    parameters: {
      query?: {
        /** @description Who held office on this day; today when not given. */
        on?: string;
      };
      header?: never;
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A force and its local policing body on a day */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ForceDto'];
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
  listLists: {
    parameters: {
      query?: {
        /** @description Only those about this force. */
        force?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Saved lists: one’s own, and those that are shared */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedListsDto'];
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
  saveList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveListBody'];
      };
    };
    responses: {
      /** @description Saved, its version as ETag. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedListDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      413: components['responses']['BodyTooLarge'];
      414: components['responses']['AddressTooLong'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  getList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the saved list. */
        list: components['parameters']['ListPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list, its version as ETag. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedListDto'];
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
  changeList: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the list that you have seen, as its ETag gives it. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the saved list. */
        list: components['parameters']['ListPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveListBody'];
      };
    };
    responses: {
      /** @description Changed, its new version as ETag. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedListDto'];
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
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  removeList: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the list that you have seen, as its ETag gives it. */
        'If-Match': string;
      };
      path: {
        /** @description Id of the saved list. */
        list: components['parameters']['ListPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      412: components['responses']['StaleVersion'];
      414: components['responses']['AddressTooLong'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listResults: {
    parameters: {
      query?: {
        /** @description `next` of the answer before, for a list with pages. */
        after?: string;
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
        /** @description Most in one answer, for a list with pages. */
        limit?: number;
        /** @description Waits until this position of the record is in, up to 5 seconds. */
        minPosition?: components['parameters']['MinPositionQuery'];
      };
      header?: never;
      path: {
        /** @description Id of the saved list. */
        list: components['parameters']['ListPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cases": [
           *         {
           *           "type": "complaint",
           *           "force": "norfolk",
           *           "reference": "CO/00123/24",
           *           "state": "open",
           *           "regime": "2020",
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
          'application/json':
            components['schemas']['CaseListDto'] | components['schemas']['ObligationListDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  retryMail: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
      };
      path: {
        /** @description Id of the mail, as the list of reminders has it. */
        digest: components['parameters']['DigestPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryMailBody'];
      };
    };
    responses: {
      /** @description It is in the record, and in a new mail. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
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
  settleMail: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
      };
      path: {
        /** @description Id of the mail, as the list of reminders has it. */
        digest: components['parameters']['DigestPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleMailBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['RuleViolation'];
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
  listMeetings: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the accountability meetings of a force, the latest first */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeetingListDto'];
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
  getActionsTable: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Only what had been learned by the end of this day. */
        knownOn?: string;
      };
      header?: never;
      path: {
        /** @description Reference of the meeting. */
        meeting: components['parameters']['MeetingPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table of actions of a meeting, as its minutes print it */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionsTableDto'];
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
  listPublicQuestions: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
      };
      header?: never;
      path: {
        /** @description Reference of the meeting. */
        meeting: components['parameters']['MeetingPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Public questions to a meeting, with their answers */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicQuestionListDto'];
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
  listObligations: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
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
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationListDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
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
  searchReadLog: {
    parameters: {
      query?: {
        /** @description Id of whoever read. */
        actor?: string;
        /** @description `next` of the answer before, with the same filter. */
        after?: number;
        /** @description Slug of the force of the cases. */
        force?: string;
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
        /** @description From this day in London, or this moment, on. */
        from?: string;
        /** @description Most entries in one answer. */
        limit?: number;
        /** @description What was done. */
        operation?:
          | 'collection'
          | 'alteration'
          | 'consultation'
          | 'disclosure'
          | 'combination'
          | 'export'
          | 'erasure';
        /** @description Reference of the case that was read; needs `type` and `force`. */
        reference?: string;
        /** @description Up to the end of this day in London, or to before this moment. */
        to?: string;
        /** @description Type of the case that was read. */
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
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadLogPageDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      408: components['responses']['RequestTimeout'];
      414: components['responses']['AddressTooLong'];
      429: components['responses']['TooManyRequests'];
      431: components['responses']['HeadersTooLarge'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  getReminderSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings, their version as ETag. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderSettingsDto'];
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
  listAbsences: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Offices that are, were or will be away, and who stands in */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceListDto'];
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
  recordAbsence: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
      };
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAbsenceBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
      201: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
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
  endAbsence: {
    parameters: {
      query?: never;
      header: {
        /** @description New for every command, the same when it is repeated. */
        'Idempotency-Key': components['parameters']['IdempotencyKeyHeader'];
      };
      path: {
        /** @description Id of the absence. */
        absence: string;
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndAbsenceBody'];
      };
    };
    responses: {
      /** @description It is in the record. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
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
  setHours: {
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
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetHoursBody'];
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
          'application/json': components['schemas']['SettingAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
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
  setLadder: {
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
        /** @description `standard`: every rule without a ladder of its own. */
        rule: components['parameters']['RulePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetLadderBody'];
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
          'application/json': components['schemas']['SettingAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
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
  rehearseLadder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Slug of the force. */
        force: components['parameters']['ForcePath'];
        /** @description `standard`: every rule without a ladder of its own. */
        rule: components['parameters']['RulePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LadderBody'];
      };
    };
    responses: {
      /** @description See who would be told what on the next working day under a ladder */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LadderRehearsalDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
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
  withdrawLadder: {
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
        /** @description `standard`: every rule without a ladder of its own. */
        rule: components['parameters']['RulePath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawLadderBody'];
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
          'application/json': components['schemas']['SettingAnswerDto'];
        };
      };
      400: components['responses']['InvalidInput'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
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
  listReminders: {
    parameters: {
      query: {
        /** @description `number` of the last entry of the answer before. */
        after?: number;
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
        /** @description In such a mail. */
        kind?: 'digest' | 'urgent' | 'daily-line' | 'canary';
        /** @description Most in one answer. */
        limit?: number;
        /** @description About this obligation, each # written %23. */
        obligation?: string;
        /** @description In a mail of this day. */
        on?: string;
        /** @description To this office. */
        recipient?: string;
        /** @description About it. */
        rule?:
          | 'R-PM-2'
          | 'R-PM-3'
          | 'R-KI-2'
          | 'R-KI-3'
          | 'R-HAN-4'
          | 'R-SUS-2'
          | 'R-SUS-3'
          | 'R-REV-1'
          | 'R-REC-1'
          | 'R-REC-2'
          | 'R-REC-3'
          | 'R-REF-1'
          | 'R-SUS-4'
          | 'R-C13-2'
          | 'R-C13-5'
          | 'R-C13-9'
          | 'R-CON-1'
          | 'R-CON-2'
          | 'R-CON-3'
          | 'R-CON-4'
          | 'R-CON-4b'
          | 'R-CON-6'
          | 'R-CON-7'
          | 'R-CON-8'
          | 'R-CON-8b'
          | 'R-CON-9'
          | 'R-CON-10'
          | 'R-CON-11'
          | 'R-CON-12'
          | 'R-CON-13'
          | 'R-CON-19'
          | 'R-HMI-1'
          | 'R-CON-13b'
          | 'R-CON-14'
          | 'R-CON-15'
          | 'R-CON-15b'
          | 'R-CON-16'
          | 'R-CON-17'
          | 'R-PAT-1'
          | 'R-PAT-2'
          | 'R-PAT-2b'
          | 'R-BAR-1'
          | 'R-SRC-3';
        state?: 'waiting' | 'sent' | 'skipped' | 'failed' | 'unknown';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderListDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
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
  listDailyLines: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
        /** @description Most in one answer. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account of each working day: how many were due, sent, skipped, missed */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DailyLineListDto'];
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
  getLadder: {
    parameters: {
      query: {
        /** @description Id of the obligation, each # written %23. */
        obligation: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Why somebody was reminded of an obligation, or nobody was */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ToldLadderDto'];
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
  getReminderQueue: {
    parameters: {
      query: {
        /** @description Slug of the force. */
        force: components['parameters']['ForceQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What waits, failed or is in doubt, by rule and by person */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderQueueDto'];
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
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
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
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
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
        /** @description `csv`: a file of the whole list, in its order; where the list has pages, from `after` on, and `limit` does not apply. */
        format?: components['parameters']['FormatQuery'];
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
      /** @description The list, or a file of it. */
      200: {
        headers: {
          'RateLimit-Remaining': components['headers']['RateLimit-Remaining'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureCasesDto'];
          /**
           * @example type,force,reference
           *     complaint,norfolk,CO/00123/24
           */
          'text/csv': string;
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
  readCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description As the answer that made the feed gave it. */
        secret: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar. */
      200: {
        headers: {
          /** @description The name of the file. */
          'Content-Disposition'?: string;
          /** @description For `If-None-Match`. */
          ETag?: string;
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example BEGIN:VCALENDAR
           *     VERSION:2.0
           *     PRODID:-//Tipstaff//Obligations//EN
           *     METHOD:PUBLISH
           *     END:VCALENDAR
           */
          'text/calendar': string;
        };
      };
      /** @description Nothing has changed. */
      304: {
        headers: {
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidInput'];
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
