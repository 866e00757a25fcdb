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

  // All that pg and its pool say without a code, and whose words TypeORM hands on.
  it.each([
    'Connection terminated',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Query read timeout',
    'timeout expired',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Received unexpected commandComplete message from backend.',
    'The server does not support SSL connections',
    'There was an error establishing an SSL connection',
    'Cannot use a pool after calling end on the pool',
  ])('"%s" is an outage, also within what TypeORM throws', (words) => {
    const driverError = new Error(words);
    const code = 'database.unavailable';
    expect(outageOf(ADDRESS, driverError)).toMatchObject({ code });
    expect(outageOf(ADDRESS, Object.assign(new Error(), { driverError }))).toMatchObject({ code });
  });

  it.each([
    ['25006', 'database.read-only', 'standby'],
    ['40001', 'database.busy', 'Try again'],
    ['40P01', 'database.busy', 'Try again'],
    ['55P03', 'database.busy', 'held by others'],
    ['57014', 'database.too-slow', 'Ask for less'],
  ])('%s has a code of its own, %s', (code, own, words) => {
    for (const fault of [
      outageOf(ADDRESS, errorWith(code)),
      connectionFault(ADDRESS, errorWith(code)),
    ]) {
      expect(fault).toMatchObject({ kind: 'unavailable', code: own });
      expect(fault?.message).toContain(words);
      expect(fault?.message).not.toContain('Start PostgreSQL');
    }
  });

  it('is not to be started where all connections of this process are in use', () => {
    const full = new Error('timeout exceeded when trying to connect');
    expect(connectionFault(ADDRESS, full)).toMatchObject({ code: 'database.busy' });
    expect(outageOf(ADDRESS, full)).toMatchObject({ code: 'database.busy' });
  });

  it('of several servers is named by all of them', () => {
    const several = 'postgres://tipstaff:hunter2@one.example,two.example:5433/tipstaff';
    const { message } = connectionFault(several, errorWith('ECONNREFUSED'));
    expect(message).toContain('one.example:5432,two.example:5433/tipstaff');
    expect(message).not.toContain('hunter2');
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
