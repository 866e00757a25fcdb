import { type AppendRequest, type AppendResult } from './append-request';
import { EventAppender } from './append/event-appender';
import { EventStore } from './event-store';

/** A record that a test also writes to, past every command. */
export class AppendingStore extends EventStore {
  private readonly appender = new EventAppender(this);

  append(request: AppendRequest): Promise<AppendResult> {
    return this.appender.append(request);
  }

  appendAll(requests: readonly AppendRequest[]): ReturnType<EventAppender['appendAll']> {
    return this.appender.appendAll(requests);
  }

  close(): Promise<void> {
    return this.appender.close();
  }
}
