import { Injectable, type OnModuleInit, SetMetadata, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type LoggedOperation } from '@tipstaff/compliance';
import { type CasesShown } from './cases-shown';

export const LOGS = 'tipstaff:logs';

/** What a route says of the read log: each says one of the three, or nothing starts. */
export type LogPlacement =
  | { readonly operation: LoggedOperation; readonly shows: CasesShown }
  | { readonly itself: string }
  | { readonly nothing: string };

/** Each answer of the route is logged before it leaves; as a file it is logged as export. */
export const Logs = (operation: LoggedOperation, shows: CasesShown) =>
  SetMetadata(LOGS, { operation, shows } satisfies LogPlacement);

/** The route writes to the read log by itself; says what, and when. */
export const LogsItself = (how: string) =>
  SetMetadata(LOGS, { itself: how } satisfies LogPlacement);

/** The route shows nothing of any case, or what it does is an event of the record; says why. */
export const LogsNothing = (why: string) =>
  SetMetadata(LOGS, { nothing: why } satisfies LogPlacement);

export interface PlacedRoute {
  /** Name of the controller's method: the operation, as the API's document has it, of whichever type. */
  readonly name: string;
  readonly controller: string;
  readonly placement: LogPlacement | undefined;
}

/** What each route says of the read log. The application does not start with one that says nothing. */
@Injectable()
export class LoggedRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error naming every route that is not placed */
  onModuleInit(): void {
    const lost = this.all().filter(({ placement }) => placement === undefined);
    if (lost.length === 0) return;
    const names = lost.map(({ controller, name }) => `${controller}.${name}`).join(', ');
    throw new Error(
      `These routes do not say what they write to the read log: ${names}. Put @Logs(...) before what shows something of a case, and @LogsNothing(why) before what does not (docs/how-to/read-log.md).`,
    );
  }

  all(): readonly PlacedRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const controller = metatype as Type | null;
      return controller === null ? [] : this.routesOf(controller);
    });
  }

  private routesOf(controller: Type): readonly PlacedRoute[] {
    const prototype = controller.prototype as Record<string, () => unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
      const placement = this.reflector.getAllAndOverride<LogPlacement | undefined>(LOGS, [
        handler,
        controller,
      ]);
      return [{ name, controller: controller.name, placement }];
    });
  }
}
