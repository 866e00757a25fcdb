import { DomainError } from '@tipstaff/kernel';
import { placeOf } from '@tipstaff/platform';
import { connectionFault, outageOf } from './database-fault';

const ADDRESS = 'postgres://tipstaff:hunter2@db.example/tipstaff';
const errorWith = (code: string) => Object.assign(new Error('words of the driver'), { code });

describe('a database that can not be used', () => {
  it('is named by host, port and name, never by its password', () => {
    expect(placeOf(ADDRESS)).toBe('db.example:5432/tipstaff');
    const { message } = connectionFault(ADDRESS, errorWith('ECONNREFUSED'));
    expect(message).toContain('db.example:5432/tipstaff');
    expect(message).not.toContain('hunter2');
  });

  it.each([
    ['ECONNREFUSED', 'Start PostgreSQL'],
    ['28P01', 'password'],
    ['3D000', 'createdb'],
    ['22023', 'migrate'],
    ['53100', 'full'],
    ['53300', 'max_connections'],
  ])('says what to do about %s', (code, remedy) => {
    expect(connectionFault(ADDRESS, errorWith(code), 'live_api').message).toContain(remedy);
  });

  it.each(['ECONNRESET', '57P01', '08006', '53300'])('%s is an outage', (code) => {
    expect(outageOf(ADDRESS, errorWith(code))).toMatchObject({ code: 'database.unavailable' });
  });

  it.each(['23505', '42P01', ''])('a statement that was wrong (%s) is not an outage', (code) => {
    expect(outageOf(ADDRESS, errorWith(code))).toBeNull();
  });

  it('passes on an outage that was already put into words', () => {
    const outage = new DomainError('unavailable', 'database.unavailable', 'words');
    expect(outageOf(ADDRESS, outage)).toBe(outage);
    expect(connectionFault(ADDRESS, outage)).toBe(outage);
  });
});
