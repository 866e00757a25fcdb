import fc from 'fast-check';
import { CaseRef } from './case-ref';
import { caseTypes } from './case-types';

describe('CaseRef', () => {
  it.each(['CO/00123/24', 'a:b:c', 'PAM-2024-10-08/11', ':', 'Ångström 7', '/'])(
    'finds the case again from the stream of %j',
    (reference) => {
      const ref = CaseRef.parse('complaint', 'norfolk', reference);
      expect(CaseRef.ofStream(CaseRef.stream(ref))).toEqual(ref);
    },
  );

  it('finds any case again from its stream', () => {
    const force = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...caseTypes), force, fc.string(), (type, slug, reference) => {
        fc.pre(CaseRef.referenceFault(reference) === null);
        const ref = CaseRef.parse(type, slug, reference);
        expect(CaseRef.ofStream(CaseRef.stream(ref))).toEqual(ref);
      }),
    );
  });

  it.each(['reminder:norfolk:CO/1', 'complaint', 'complaint:norfolk', '', ':x:y'])(
    'knows that %j is not the stream of a case',
    (stream) => {
      expect(CaseRef.ofStream(stream)).toBeNull();
    },
  );

  it.each([
    ['grievance', 'norfolk', 'CO/1', 'case.unknown-type', '/type'],
    ['complaint', 'Norfolk', 'CO/1', 'case.invalid-force', '/force'],
    ['complaint', 'nor:folk', 'CO/1', 'case.invalid-force', '/force'],
    ['complaint', 'norfolk', '', 'case.invalid-reference', '/reference'],
    ['complaint', 'norfolk', ' CO/1', 'case.invalid-reference', '/reference'],
    ['complaint', 'norfolk', 'CO\n1', 'case.invalid-reference', '/reference'],
    ['complaint', 'norfolk', 'CO\ud8001', 'case.invalid-reference', '/reference'],
    ['complaint', 'norfolk', 'CO\u200b1', 'case.invalid-reference', '/reference'],
    ['complaint', 'norfolk', 'CO\u202e1', 'case.invalid-reference', '/reference'],
    ['complaint', 'norfolk', 'x'.repeat(201), 'case.invalid-reference', '/reference'],
  ])('refuses %j %j %j as %s', (type, force, reference, code, pointer) => {
    expect(() => CaseRef.parse(type, force, reference)).toThrow(
      expect.objectContaining({ code, pointer, kind: 'invalid-input' }),
    );
  });
});
