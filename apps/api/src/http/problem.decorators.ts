import { ApiExtension } from '@nestjs/swagger';
import { type ProblemKind } from './problem-kind.table';

/** Where a route's kinds stand until `problem-responses.ts` makes responses of them. */
export const PROBLEMS = 'x-problems';

/** The kinds of problem that a route can answer with, besides those that every route can. */
export function Problems(...kinds: readonly ProblemKind[]): MethodDecorator & ClassDecorator {
  return ApiExtension(PROBLEMS, kinds) as MethodDecorator & ClassDecorator;
}
