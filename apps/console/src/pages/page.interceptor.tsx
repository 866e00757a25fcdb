import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isValidElement } from 'preact';
import { map, type Observable } from 'rxjs';
import { PassedOverNames, passedOverIn } from './said-in';
import { pageBytes } from './send-page';

/** Where the browser goes after a form: what it does there can be done again without harm. */
export class SeeOther {
  constructor(
    /** A path of this server. */
    readonly location: string,
  ) {}
}

/** Makes documents of what the controllers of the console return. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer instanceof SeeOther) {
          void reply.code(303).header('Location', answer.location);
          return '';
        }
        if (!isValidElement(answer)) return answer;
        const { query } = http.getRequest<FastifyRequest>();
        return pageBytes(
          reply,
          <PassedOverNames.Provider value={passedOverIn(query)}>{answer}</PassedOverNames.Provider>,
        );
      }),
    );
  }
}
