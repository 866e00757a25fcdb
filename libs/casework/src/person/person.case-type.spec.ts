import { casesOf, refOf } from '../given-when-then.fixture';
import { refuseUnfitReference } from '../case-ref';
import { type PersonMilestone } from './person.case-type';

const { given, fact, record } = casesOf<PersonMilestone>('person');

const entered = {
  ...fact('entered', '2024-03-04', 'officer'),
  details: { name: 'A. Person', email: 'a.person@example.org' },
};

describe('a person', () => {
  it('is known by role and reference; name and ways to reach them are sealed', () => {
    const known = given()
      .when(record(entered))
      .then({
        data: { value: 'officer', sealed: ['details.email', 'details.name'] },
        secret: {
          subject: 'case',
          content: { 'details.name': 'A. Person', 'details.email': 'a.person@example.org' },
        },
      });
    expect(known.state()).toEqual({ status: 'known', kind: 'officer' });
  });

  it('is entered with a name', () => {
    given()
      .when(record(fact('entered', '2024-03-04', 'officer')))
      .thenRefused('person.detail-missing');
  });

  it('is entered under a pseudonymous reference, never under a name', () => {
    expect(() => refuseUnfitReference(refOf('person', 'OFF-0123'))).not.toThrow();
    expect(() => refuseUnfitReference(refOf('person', 'A. Person'))).toThrow(
      expect.objectContaining({ code: 'person.unfit-reference' }),
    );
    expect(() => refuseUnfitReference(refOf('complaint', 'CO/1/24'))).not.toThrow();
  });

  it('keeps a state without a name when the details change', () => {
    const moved = {
      ...fact('details-changed', '2024-06-03'),
      details: { address: '1 High Street' },
    };
    const changed = given(entered)
      .when(record(moved))
      .then({ data: { sealed: ['details.address'] } });
    expect(changed.state()).toEqual({ status: 'known', kind: 'officer' });
    given().when(record(moved)).thenRefused('person.never-entered');
  });

  it('leaves the service once, and only who serves can', () => {
    const left = fact('left-service', '2025-01-31', 'resigned');
    expect(given(entered, left).state()).toEqual({
      status: 'left',
      kind: 'officer',
      leftOn: '2025-01-31',
      how: 'resigned',
    });
    given(entered, left)
      .when(record(fact('left-service', '2025-02-03', 'retired')))
      .thenRefused('person.left-service-twice');
    given({ ...entered, value: 'complainant' })
      .when(record(left))
      .thenRefused('person.left-service-of-outsider');
  });

  it('owes nothing', () => {
    expect(given(entered).obligations()).toEqual([]);
  });
});
