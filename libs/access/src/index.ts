export { AccessModule } from './access.module';
export { type Actor } from './actor';
export { CurrentActor } from './current-actor.decorator';
export { Public } from './public.decorator';
