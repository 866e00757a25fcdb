export { actorOf, type RequestWithActor } from './access.guard';
export { AccessModule } from './access.module';
export { type Actor } from './actor';
export { ApiToken, caseReaderOf } from './api-token';
export { Authentication } from './authentication';
export { type Authenticator, type Credentials } from './authenticator';
export { actorFromClaims, type ClaimNames } from './claims';
export { MachineTokens, type MachineTokenSettings } from './machine-tokens';
export { makeActor, mayOver, seenThrough } from './make-actor';
export { type Permission, permissions } from './permissions.table';
export { permissionToRead, readingPermissionOf, toReadType } from './reading.table';
export { refuseUnreached, refuseWithout } from './refusals';
export { type Role, roleNames, roles, type Scope, scopes, scopesByCase } from './roles.table';
export {
  Needs,
  NeedsOver,
  Public,
  ROUTE_ACCESS,
  type RouteAccess,
  SignedIn,
} from './route-access.decorator';
export { cookieLine, cookieOf } from './sign-in/cookies';
export { PENDING_MINUTES } from './sign-in/pending-sign-ins';
export { csrfTokenOf } from './sign-in/secrets';
export { orSignInOff, SIGN_IN, SignIn, type SignInSettings } from './sign-in/sign-in';
export { endSessionsOf, type StandingSession, standingSessions } from './sign-in/standing-sessions';
