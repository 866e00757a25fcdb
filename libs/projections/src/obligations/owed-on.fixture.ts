import { type CaseReader } from '@tipstaff/casework';
import { type ObligationPart, type ObligationsAsked } from './obligation-page';
import { type ObligationRegister } from './obligation-register.query';
import { type OwedObligation } from './owed-obligation';

type Asked = Omit<ObligationsAsked, 'parts'>;

const allOf =
  (part: ObligationPart) =>
  async (
    register: ObligationRegister,
    reader: CaseReader,
    asked: Asked,
  ): Promise<readonly OwedObligation[]> => {
    const found: OwedObligation[] = [];
    // Pages so small that their ends are among the rows of a test.
    for await (const page of register.pages(reader, { ...asked, parts: [part] }, 3)) {
      found.push(...page.map(({ obligation }) => obligation));
    }
    return found;
  };

/** Every one of a part, over as many pages as that takes. */
export const owedOn = allOf('owed');
export const inboundOn = allOf('inbound');
export const foreseenOn = allOf('foreseen');
