/** `npm run -s roles > docs/roles.md` */
import { rolesDocument } from './roles-document';

process.stdout.write(`${rolesDocument()}\n`);
