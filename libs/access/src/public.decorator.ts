import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'tipstaff:public';

/**
 * Lets anyone in without a token. Everything else is closed by default, so the reason is asked for:
 * such a route may show nothing about a case or a person.
 */
export const Public = (why: string) => SetMetadata(PUBLIC, why);
