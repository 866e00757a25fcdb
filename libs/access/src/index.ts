export { actorOf, type RequestWithActor } from './access.guard';
export { AccessModule } from './access.module';
export { type Actor } from './actor';
export { BearerToken } from './bearer-token';
export { administrationPermissions, Needs, refuseWithout } from './permission';
export { Public } from './public.decorator';
