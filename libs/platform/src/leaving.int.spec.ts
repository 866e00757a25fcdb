import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Leaving } from './leaving';

@Module({ providers: [Leaving] })
class NothingModule {}

const MORE_THAN_IS_SENT_UNREAD = 'x'.repeat(32 * 1024 * 1024);
const asking = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

let app: NestFastifyApplication;
let finish: () => void;
let isUnderWay: Promise<void>;
let socket: Socket;
let said: string;

beforeEach(async () => {
  app = await NestFactory.create<NestFastifyApplication>(
    NothingModule,
    new FastifyAdapter({ return503OnClosing: false }),
    {
      logger: false,
    },
  );
  app.get(Leaving).through(app, { noticeMs: 300, longestAnswerMs: 500 });
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let begin = () => undefined as void;
  isUnderWay = new Promise<void>((resolve) => (begin = resolve));
  const instance = app.getHttpAdapter().getInstance();
  instance.get('/slow', async () => {
    begin();
    await finished;
    return 'whole';
  });
  instance.get('/long', () => Promise.resolve(MORE_THAN_IS_SENT_UNREAD));
  await app.listen(0, '127.0.0.1');
  const accepted = once(app.getHttpServer(), 'connection');
  socket = connect(Number(new URL(await app.getUrl()).port), '127.0.0.1');
  said = '';
  await accepted;
});
afterEach(() => socket.destroy());

describe('an application that closes', () => {
  it('does not wait for a connection that has asked nothing', async () => {
    await app.close();
  });

  it('answers what is under way, and then ends its connection', async () => {
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.write(asking('/slow'));
    await isUnderWay;
    const closed = app.close();
    finish();
    await closed;
    await once(socket, 'close');
    expect(said).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\nwhole$/);
  });

  it('does not wait for ever for somebody who does not read', async () => {
    socket.pause();
    socket.on('error', () => undefined);
    socket.write(asking('/long'));
    await once(app.getHttpServer(), 'request');
    await app.close();
  });
});
