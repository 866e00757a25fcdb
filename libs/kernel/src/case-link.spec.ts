import { caseLink, dateLink } from './case-ref';

it('encodes what a reference may hold, its slashes too', () => {
  const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/1?a=b#é 23' } as const;
  expect(caseLink('https://tipstaff.psd.example/t', ref)).toBe(
    'https://tipstaff.psd.example/t/cases/complaint/norfolk/CO%2F1%3Fa%3Db%23%C3%A9%2023',
  );
});

it('leads to what explains one date, by what tells it from others of its case', () => {
  const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/1/24' } as const;
  expect(dateLink('https://t.example', ref, 'complaint:norfolk:CO/1/24#R-C13-2#2023-09-06#1')).toBe(
    'https://t.example/cases/complaint/norfolk/CO%2F1%2F24/deadlines/R-C13-2~2023-09-06~1',
  );
});
