import 'reflect-metadata';
import { allCommands, commandNamed, commandsOf, factGiven, mustBeCommand } from '@tipstaff/cases';
import { type CaseType, caseTypeDefinitions, caseTypes } from '@tipstaff/casework';
import { RequestValidationPipe } from '../http/request-validation';

describe.each(caseTypes)('the commands of a %s', (type) => {
  it('are one for each milestone, and those that change a fact', () => {
    const recorded = commandsOf(type).flatMap((one) =>
      one.kind === 'record' ? [one.milestone] : [],
    );
    expect(recorded).toEqual(Object.keys(caseTypeDefinitions[type].milestones));
    expect(commandNamed(type, 'correct-fact')?.kind).toBe('correct');
    expect(commandNamed(type, 'withdraw-fact')?.kind).toBe('withdraw');
  });
});

it('each command has a body by whose name the document lists it, one for types that are alike', () => {
  const bodies = allCommands().map(({ body }) => body);
  expect(new Set(bodies.map(({ name }) => name)).size).toBe(new Set(bodies).size);
  const bodyOf = (type: CaseType, name: string) => mustBeCommand(type, name).body;
  expect(bodyOf('dsi', 'allocate')).toBe(bodyOf('complaint', 'allocate'));
  expect(bodyOf('dsi', 'suspend')).toBe(bodyOf('conduct', 'suspend'));
  expect(bodyOf('dsi', 'suspend')).not.toBe(bodyOf('complaint', 'suspend'));
});

describe('the body of a command', () => {
  const bodyOf = (type: 'complaint' | 'person' | 'action', name: string, sent: object): object => {
    const definition = commandNamed(type, name);
    if (definition?.kind !== 'record') throw new Error(`${type} has no command ${name}.`);
    const pipe = new RequestValidationPipe();
    const body = pipe.transform(sent, { type: 'body', metatype: definition.body });
    return factGiven(definition.rule, body as object);
  };

  it('is kept as text: a list joined by +, a number as its digits', () => {
    expect(
      bodyOf('complaint', 'withhold-chapter-13-report', {
        on: '2024-09-06',
        value: ['lpb', 'complainant'],
        note: 'A trial is listed.',
      }),
    ).toMatchObject({ on: '2024-09-06', value: 'lpb+complainant', note: 'A trial is listed.' });
    const said = { person: 'Chief Constable', note: 'Report on custody.' };
    expect(bodyOf('action', 'raise', { on: '2024-09-06', value: 4, ...said })).toMatchObject({
      value: '4',
    });
  });

  it('has the further fields of its milestone as details', () => {
    expect(
      bodyOf('person', 'enter', { on: '2024-09-06', value: 'officer', name: 'A Name' }),
    ).toEqual({
      on: '2024-09-06',
      value: 'officer',
      person: null,
      related: null,
      note: null,
      details: { name: 'A Name' },
    });
  });

  it.each([
    ['an unknown field', { value: 'officer', name: 'A Name', colour: 'red' }, '/colour'],
    ['a field that is missing', { value: 'officer' }, '/name'],
    ['a value that is none', { value: 'sergeant', name: 'A Name' }, '/value'],
    ['a value that is missing', { name: 'A Name' }, '/value'],
    ['a name of two lines', { value: 'officer', name: 'A\nName' }, '/name'],
  ])('is refused with %s', (_, sent, pointer) => {
    expect(() => bodyOf('person', 'enter', { on: '2024-09-06', ...sent })).toThrow(
      expect.objectContaining({
        data: { errors: [expect.objectContaining({ in: 'body', pointer })] },
      }),
    );
  });
});
