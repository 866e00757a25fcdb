import { type Conversation } from './smtp-conversation';

/** Long enough for the next mail of a burst; servers give up after minutes, firewalls sooner. */
const KEEP_MS = 1_000;

/** Conversations that just carried a mail, for the next one; after a moment they are ended. */
export class ConversationPool {
  private readonly leaving = new Map<Conversation, NodeJS.Timeout>();

  keep(conversation: Conversation): void {
    if (!conversation.canGoOn) {
      conversation.takeLeave();
      return;
    }
    const leave = () => {
      this.leaving.delete(conversation);
      conversation.takeLeave();
    };
    this.leaving.set(conversation, setTimeout(leave, KEEP_MS));
  }

  /** One that was not broken when last heard of; null when there is none. */
  take(): Conversation | null {
    for (const [conversation, timer] of this.leaving) {
      clearTimeout(timer);
      this.leaving.delete(conversation);
      if (conversation.canGoOn) return conversation;
      conversation.hangUp();
    }
    return null;
  }
}
