export const processRoles = [
  'tipstaff_api',
  'tipstaff_worker',
  'tipstaff_opcc',
  'tipstaff_reporting',
] as const;

export type ProcessRole = (typeof processRoles)[number];

interface Rights {
  /** What is not named may not be touched. */
  readonly relations: Readonly<Record<string, string>>;
  readonly functions: readonly string[];
}

/**
 * By hand, and compared with what is found by trying: a table that is added fails the comparison until it
 * is placed here for each role that is to have it. docs/how-to/database-roles.md has the same for readers.
 */
export const databaseRights: Readonly<Record<ProcessRole, Rights>> = {
  tipstaff_api: {
    relations: {
      'access.pending_sign_in': 'read add remove',
      'access.session': 'read add change(seen_at) remove',
      'event_log.event': 'read',
      'event_log.event_as_json': 'read',
      'event_log.head': 'read',
      'feed.entry': 'read add change remove',
      'feed.feed': 'read add change remove',
      'keyring.key': 'read add',
      'opcc.setting': 'read',
      'preference.saved_list': 'read add change remove',
      'read_model.case_fact': 'read',
      'read_model.case_holder': 'read',
      'read_model.case_list': 'read',
      'read_model.case_restriction': 'read',
      'read_model.checkpoint': 'read',
      'read_model.figure_case': 'read',
      'read_model.figure_contribution': 'read',
      'read_model.figure_day': 'read',
      'read_model.look_of_name': 'read',
      'read_model.measure_answer': 'read',
      'read_model.measure_row': 'read',
      'read_model.obligation': 'read',
      'read_model.officer_in_proceedings': 'read',
      'read_model.parked_case': 'read',
      'read_model.person_mention': 'read',
      'read_model.person_unit': 'read',
      'read_model.retention_case': 'read',
      'read_model.retention_link': 'read',
      'read_model.retention_span': 'read',
      'read_model.unit_span': 'read',
      'reminder.daily_line': 'read',
      'reminder.day': 'read',
      'reminder.digest':
        'read add(id,force,recipient,"on",attempt,kind,sequence) change(state,lease_until,outcome,sent_at,settled_at)',
      'reminder.reminder': 'read change(digest_id,outcome,code,reason)',
    },
    functions: [
      'event_log.append',
      'event_log.append_checked',
      'event_log.append_one',
      'event_log.recorded_at',
      'read_log.append',
    ],
  },
  tipstaff_worker: {
    relations: {
      'event_log.event': 'read',
      'event_log.event_as_json': 'read',
      'event_log.head': 'read',
      'keyring.key': 'read',
      'read_model.case_fact': 'read add change remove empty',
      'read_model.case_holder': 'read add change remove empty',
      'read_model.case_list': 'read add change remove empty',
      'read_model.case_restriction': 'read',
      'read_model.checkpoint': 'read add change remove empty',
      'read_model.figure_case': 'read add change remove empty',
      'read_model.figure_contribution': 'read add change remove empty',
      'read_model.figure_day': 'read add change remove empty',
      'read_model.look_of_name': 'read add change remove empty',
      'read_model.measure_answer': 'read add change remove empty',
      'read_model.measure_row': 'read add change remove empty',
      'read_model.obligation': 'read add change remove empty',
      'read_model.officer_in_proceedings': 'read add change remove empty',
      'read_model.parked_case': 'read add change remove empty',
      'read_model.person_mention': 'read add change remove empty',
      'read_model.person_unit': 'read add change remove empty',
      'read_model.retention_case': 'read add change remove empty',
      'read_model.retention_link': 'read add change remove empty',
      'read_model.retention_span': 'read add change remove empty',
      'read_model.unit_span': 'read add change remove empty',
      'reminder.daily_line': 'read add change',
      'reminder.day': 'read add change',
      'reminder.digest': 'read add change',
      'reminder.reminder': 'read add change',
      'reminder.witness': 'read add change',
      'work.lease': 'read add change',
    },
    functions: [
      'event_log.append',
      'event_log.append_checked',
      'event_log.append_one',
      'event_log.recorded_at',
      'read_log.append',
    ],
  },
  tipstaff_opcc: {
    relations: {
      'opcc.action': 'read',
      'opcc.chapter_13': 'read',
      'opcc.chapter_13_coming': 'read',
      'opcc.figure': 'read',
      'opcc.obligation': 'read',
      'opcc.review': 'read',
    },
    functions: [
      'opcc.read_action',
      'opcc.read_chapter_13',
      'opcc.read_chapter_13_coming',
      'opcc.read_figure',
      'opcc.read_obligation',
      'opcc.read_review',
    ],
  },
  tipstaff_reporting: {
    relations: { 'reporting.figure': 'read' },
    functions: ['reporting.read_figure'],
  },
};

/** Tables of which a role sees the rows alone that are in sight; of the others, whoever may read sees all. */
export const tablesByRow: readonly string[] = [
  'read_model.case_fact',
  'read_model.case_holder',
  'read_model.case_list',
  'read_model.case_restriction',
  'read_model.figure_case',
  'read_model.figure_contribution',
  'read_model.figure_day',
  'read_model.look_of_name',
  // Published, and so in sight of every reader.
  'read_model.measure_answer',
  'read_model.measure_row',
  'read_model.obligation',
  'read_model.officer_in_proceedings',
  'read_model.parked_case',
  'read_model.person_mention',
  'read_model.person_unit',
  'read_model.retention_case',
  'read_model.retention_link',
  'read_model.retention_span',
  'read_model.unit_span',
  'reminder.daily_line',
  'reminder.day',
  'reminder.digest',
  'reminder.reminder',
];
