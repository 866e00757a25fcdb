import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Shorter than the time after which whoever stops a process kills it, or it leaves by itself. */
const LONGEST_ANSWER_MS = 10_000;

export interface LeavingOptions {
  /** How long the process says that it is not ready before its door closes. */
  readonly noticeMs: number;
  /** After this time an answer that is not yet read is cut off. */
  readonly longestAnswerMs?: number;
}

/**
 * How a process leaves: it says that it is not ready, so that a balancer sends nobody any more; its door
 * closes; what is under way gets its answer. Nest closes everything else after that, in the order of its
 * hooks: what this waits for, `onModuleDestroy`, comes before all others.
 */
@Injectable()
export class Leaving implements OnModuleDestroy {
  private begun = false;
  private closeDoor: () => Promise<void> = () => Promise.resolve();

  /** Whether it is about to close: it answers all the same. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /**
   * Requests under way get their answers and no connection outlives them. Node ends only those that are idle
   * at that moment: one that has not asked anything yet (browsers open them in advance), or that becomes
   * idle a moment later, would hold up the end by a minute.
   */
  through(
    app: NestFastifyApplication,
    { noticeMs, longestAnswerMs = LONGEST_ANSWER_MS }: LeavingOptions,
  ): void {
    const instance = app.getHttpAdapter().getInstance();
    const { server } = instance;
    const silent = new Set<Socket>();
    let isClosing = false;
    this.closeDoor = async () => {
      // Before it listened nobody was sent here.
      if (!server.listening) return;
      await wait(noticeMs);
      await instance.close();
    };
    server.on('connection', (socket) => {
      silent.add(socket);
      socket.once('close', () => silent.delete(socket));
    });
    server.on('request', ({ socket }) => silent.delete(socket));
    // Whoever keeps a connection open asks on another one, of a process that stays.
    instance.addHook('onSend', (_request, reply, _payload, done) => {
      if (this.begun) void reply.header('Connection', 'close');
      done();
    });
    instance.addHook('onResponse', (request, _reply, done) => {
      if (isClosing) request.raw.socket.destroySoon();
      done();
    });
    instance.addHook('preClose', (done) => {
      isClosing = true;
      for (const socket of silent) socket.destroy();
      const timer = setTimeout(() => server.closeAllConnections(), longestAnswerMs);
      server.once('close', () => clearTimeout(timer));
      // A server that never listened does not tell that it is closed.
      if (!server.listening) clearTimeout(timer);
      done();
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.begun = true;
    await this.closeDoor();
  }
}
