export { actorOf, type RequestWithActor } from './access.guard';
export { AccessModule } from './access.module';
export { type Actor } from './actor';

export { Public } from './public.decorator';
