export { actorOf, refuseUnreached, refuseWithout, type RequestWithActor } from './access.guard';
export { AccessModule } from './access.module';
export { type Actor, makeActor, mayOver, seenThrough } from './actor';
export { ApiToken, caseReaderOf } from './api-token';
export { Authentication } from './authentication';
export { MachineTokens } from './machine-tokens';
export { holdsOperationsToken } from './operations-token';
export { meaningOf, type Permission, permissions } from './permissions.table';
export { permissionToRead, readingPermissionOf, toReadType } from './reading.table';
export {
  type Role,
  roleNames,
  roles,
  type Scope,
  scopeOf,
  scopes,
  scopesByCase,
} from './roles.table';
export { Needs, NeedsOver, Public, SignedIn } from './route-access.decorator';
export { cookieLine, cookieOf } from './sign-in/cookies';
export { PENDING_MINUTES } from './sign-in/pending-sign-ins';
export { csrfTokenOf } from './sign-in/secrets';
export { orSignInOff, SIGN_IN, SignIn } from './sign-in/sign-in';
export { endSessionsOf, type StandingSession, standingSessions } from './sign-in/sessions';
