import { LocalDate } from '@tipstaff/kernel';
import { recipientsOn } from './recipients.policy';

const today = LocalDate.parse('2024-10-01');
const overdueFrom = LocalDate.parse('2024-10-01');
const later = LocalDate.parse('2024-10-02');

describe('who is reminded', () => {
  it('is the owner alone until the obligation is overdue', () => {
    expect(recipientsOn({ owner: 'Chief Constable', overdueFrom: later }, today)).toEqual([
      { name: 'Chief Constable', as: 'owner' },
    ]);
  });

  it('is each of several owners', () => {
    const names = recipientsOn({ owner: 'OPCC + Chief Constable', overdueFrom: null }, today);
    expect(names.map(({ name }) => name)).toEqual(['OPCC', 'Chief Constable']);
  });

  it('is the head of PSD as well from the day it is overdue, whoever owns it', () => {
    expect(recipientsOn({ owner: 'OPCC', overdueFrom }, today)).toEqual([
      { name: 'OPCC', as: 'owner' },
      { name: 'Head of Professional Standards', as: 'head-of-psd' },
    ]);
  });

  it('is told once when the head of PSD is the owner', () => {
    const owner = 'Head of Professional Standards';
    expect(recipientsOn({ owner, overdueFrom }, today)).toEqual([{ name: owner, as: 'owner' }]);
  });
});
