import { lastKept } from './own-retention';
import { type CaseType } from '@tipstaff/casework';
import { day, own, refOf } from './retention.fixture';

type Told = Parameters<typeof own>[1];

const OFF = { person: 'OFF-1' };
const MADE: Told = ['made', '2015-01-05'];
const FINALISED: Told = ['finalised', '2016-03-04', 'acceptable'];
const MATTER: Told = ['came-to-attention', '2015-01-05'];
const REFERRED: Told = ['referred', '2015-01-05', 'hearing', OFF];
const HELD: Told = ['held', '2016-03-04', 'hearing'];

/** What keeps it, from which fact and day, until which day; or why that can not be told. */
const kept: readonly [string, CaseType, readonly Told[], string][] = [
  [
    'is kept from when it was finalised',
    'complaint',
    [MADE, FINALISED],
    'complaint finalised 2016-03-04 2022-03-04',
  ],
  ['is kept while it is open', 'complaint', [MADE], 'not finalised'],
  [
    'that was opened again has no trigger',
    'complaint',
    [MADE, FINALISED, ['reinvestigation', '2017-01-04']],
    'opened again',
  ],
  [
    'that was opened again is kept from its second end',
    'complaint',
    [MADE, FINALISED, ['reinvestigation', '2017-01-04'], ['finalised', '2018-01-04', 'acceptable']],
    'complaint finalised 2018-01-04 2024-01-04',
  ],
  [
    'under a review is kept',
    'complaint',
    [MADE, FINALISED, ['review-requested', '2016-03-20', 'lpb']],
    'review',
  ],
  [
    'is kept from the decision of its review',
    'complaint',
    [
      MADE,
      FINALISED,
      ['review-requested', '2016-03-20', 'lpb'],
      ['review-decided', '2016-05-20', 'not-upheld'],
    ],
    'complaint review-decided 2016-05-20 2022-05-20',
  ],
  [
    'is kept from its end',
    'conduct',
    [MATTER, ['finalised', '2016-03-04', 'no-case-to-answer']],
    'conduct finalised 2016-03-04 2022-03-04',
  ],
  [
    'of gross misconduct with a case to answer is kept longer',
    'conduct',
    [
      MATTER,
      ['severity', '2015-02-02', 'gross-misconduct'],
      ['finalised', '2016-03-04', 'case-to-answer'],
    ],
    'gross-misconduct finalised 2016-03-04 2031-03-04',
  ],
  [
    'of gross misconduct that was revised down is not',
    'conduct',
    [
      MATTER,
      ['severity', '2015-02-02', 'gross-misconduct'],
      ['severity', '2015-06-02', 'misconduct'],
      ['finalised', '2016-03-04', 'case-to-answer'],
    ],
    'conduct finalised 2016-03-04 2022-03-04',
  ],
  [
    'that is investigated again is kept',
    'conduct',
    [
      MATTER,
      ['finalised', '2016-03-04', 'no-further-action'],
      ['investigation', '2017-03-04', 'local'],
    ],
    'opened again',
  ],
  [
    'is kept until reviewed',
    'dsi',
    [MATTER, ['finalised', '2016-03-04']],
    'death-or-serious-injury finalised 2016-03-04 2031-03-04',
  ],
  [
    'that became a conduct matter ended here',
    'dsi',
    [MATTER, ['became-conduct', '2015-05-05', null, { related: 'CM-1' }]],
    'death-or-serious-injury became-conduct 2015-05-05 2030-05-05',
  ],
  ['that were not held are kept', 'proceeding', [REFERRED], 'not held'],
  [
    'without an outcome for an officer are kept',
    'proceeding',
    [REFERRED, HELD, ['outcome', '2016-03-04', 'written-warning', { person: 'OFF-2' }]],
    'no outcome',
  ],
  [
    'that ended in a warning are kept',
    'proceeding',
    [REFERRED, HELD, ['outcome', '2016-03-05', 'written-warning', OFF]],
    'conduct outcome 2016-03-05 2022-03-05',
  ],
  [
    'under appeal are kept',
    'proceeding',
    [
      REFERRED,
      HELD,
      ['outcome', '2016-03-05', 'written-warning', OFF],
      ['appeal-lodged', '2016-03-10', null, OFF],
    ],
    'appeal',
  ],
  [
    'are kept from the end of an appeal',
    'proceeding',
    [
      REFERRED,
      HELD,
      ['outcome', '2016-03-05', 'written-warning', OFF],
      ['appeal-lodged', '2016-03-10', null, OFF],
      ['appeal-heard', '2016-06-10', 'dismissed', OFF],
    ],
    'conduct appeal-heard 2016-06-10 2022-06-10',
  ],
  [
    'that found gross misconduct are kept longer',
    'proceeding',
    [
      REFERRED,
      HELD,
      [
        'outcome',
        '2016-03-05',
        'final-written-warning',
        { ...OFF, details: { finding: 'gross-misconduct' } },
      ],
    ],
    'gross-misconduct outcome 2016-03-05 2031-03-05',
  ],
  [
    'that dismissed are kept until reviewed, from the dismissal',
    'proceeding',
    [
      REFERRED,
      HELD,
      ['outcome', '2016-03-05', 'dismissed', { ...OFF, details: { finding: 'gross-misconduct' } }],
      ['appeal-lodged', '2016-03-10', null, OFF],
      ['appeal-heard', '2016-06-10', 'dismissed', OFF],
    ],
    'dismissal outcome 2016-03-05 2031-03-05',
  ],
  [
    'withdrawn before they began are kept from then',
    'proceeding',
    [REFERRED, ['withdrawn', '2015-06-01', 'no-further-action', OFF]],
    'conduct withdrawn 2015-06-01 2021-06-01',
  ],
  [
    'reported to the barred list are kept from the report',
    'proceeding',
    [
      REFERRED,
      HELD,
      ['outcome', '2016-03-05', 'dismissed', OFF],
      ['barred-list-reported', '2016-03-09', null, OFF],
    ],
    'barred-list barred-list-reported 2016-03-09 2031-03-09',
  ],
  [
    'is kept from when it was held',
    'meeting',
    [
      ['scheduled', '2015-01-05', '2015-04-01'],
      ['held', '2015-04-01'],
    ],
    'accountability held 2015-04-01 2021-04-01',
  ],
  [
    'that is open again is kept',
    'action',
    [
      ['raised', '2015-01-05', '1'],
      ['closed', '2015-04-01'],
      ['reopened', '2015-05-01'],
    ],
    'not closed',
  ],
  [
    'is kept from when it was closed',
    'recommendation',
    [
      ['published', '2015-01-05', 'recommendation'],
      ['closed', '2015-04-01'],
    ],
    'accountability closed 2015-04-01 2021-04-01',
  ],
  [
    'who serves is kept',
    'person',
    [['entered', '2015-01-05', 'officer']],
    'have not left the service',
  ],
  [
    'who left is kept from then',
    'person',
    [
      ['entered', '2015-01-05', 'staff'],
      ['left-service', '2016-02-29', 'retired'],
    ],
    'register left-service 2016-02-29 2022-02-28',
  ],
  [
    'who was dismissed is kept until reviewed',
    'person',
    [
      ['entered', '2015-01-05', 'officer'],
      ['left-service', '2016-03-04', 'dismissed'],
    ],
    'register-dismissed left-service 2016-03-04 2031-03-04',
  ],
  [
    'who never served is kept from what was last entered',
    'person',
    [
      ['entered', '2015-01-05', 'complainant'],
      ['details-changed', '2016-03-04'],
    ],
    'register details-changed 2016-03-04 2022-03-04',
  ],
];

describe('the retention of a case', () => {
  it.each(kept)('%s: %s', (_, type, facts, expected) => {
    const { keeping } = own(refOf(type), ...facts);
    const words =
      'open' in keeping
        ? keeping.open
        : `${keeping.class.id} ${keeping.trigger.milestone} ${keeping.trigger.on} ${keeping.lastKept}`;
    expect(words).toContain(expected);
  });

  it('is the same in whatever order the facts were entered', () => {
    const facts: readonly Told[] = [MADE, FINALISED, ['reinvestigation', '2017-01-04']];
    expect(own(refOf('complaint'), ...[...facts].reverse())).toEqual(
      own(refOf('complaint'), ...facts),
    );
  });

  it('is not that of a policing body, of which nothing is personal', () => {
    expect(() => own(refOf('policing-body'), ['established', '2015-01-05'])).toThrow('No class');
  });
});

describe('the last day it is kept', () => {
  it.each([
    ['the corresponding day', 6, 'years', '2016-03-04', '2022-03-04'],
    ['28 February after 29 February', 6, 'years', '2016-02-29', '2022-02-28'],
    ['29 February where there is one', 4, 'years', '2016-02-29', '2020-02-29'],
    ['the end of a shorter month', 18, 'months', '2016-08-31', '2018-02-28'],
    ['the end of June after 31 May', 1, 'months', '2016-05-31', '2016-06-30'],
    ['in the next year', 2, 'months', '2016-12-15', '2017-02-15'],
  ] as const)('is %s', (_, count, unit, from, expected) => {
    expect(lastKept({ period: { count, unit } }, day(from))).toBe(expected);
  });
});
