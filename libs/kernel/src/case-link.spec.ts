import { caseLink } from './case-ref';

it('encodes what a reference may hold, its slashes too', () => {
  const ref = { type: 'complaint', force: 'norfolk', reference: 'CO/1?a=b#é 23' } as const;
  expect(caseLink('https://tipstaff.psd.example/t', ref)).toBe(
    'https://tipstaff.psd.example/t/cases/complaint/norfolk/CO%2F1%3Fa%3Db%23%C3%A9%2023',
  );
});
