import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuseUnprotected } from '@tipstaff/compliance';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK, createLogger, Leaving, listen } from '@tipstaff/platform';
import { readOnlyHttpAdapter } from './http/read-only-http-adapter';
import { type WorkerSettings } from './tokens';
import { WorkerProcess } from './worker-process';
import { WorkerModule } from './worker.module';

export interface Application {
  readonly app: NestFastifyApplication;
  /** Begins the work, then opens the door. @returns the address of health and metrics */
  start(): Promise<string>;
}

/** The whole worker; nothing has been asked of the database or the mail server yet. */
export async function createApplication(settings: WorkerSettings): Promise<Application> {
  const app = await NestFactory.create<NestFastifyApplication>(
    WorkerModule.forRoot(settings),
    readOnlyHttpAdapter(),
    { logger: createLogger(settings), abortOnError: false },
  );
  app.get(Leaving).through(app, { noticeMs: settings.stopNoticeMs });
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  return {
    app,
    async start() {
      await app.init();
      if (settings.mail.directoryPath === null && settings.environment === 'production') {
        new Logger('Reminders').warn(
          'TIPSTAFF_DIRECTORY is not set: no owner has an address, and every reminder will be listed as failed.',
        );
      }
      const { mailProvider, environment } = settings;
      const isOpen = mailProvider.through === 'smtp' && !mailProvider.requireTls;
      if (isOpen && environment === 'production') {
        new Logger('Reminders').warn(
          'TIPSTAFF_SMTP_TLS is "not-required": where the mail server offers no TLS, its password and every mail go for all on the way to read.',
        );
      }
      const worker = app.get(WorkerProcess);
      await worker.refuseUnready();
      const [store, clock, pool] = [
        app.get(EventStore),
        app.get<Clock>(CLOCK),
        app.get<Pool>(POOL),
      ];
      const { databaseUrl } = settings;
      await refuseUnprotected({ store, clock, pool, databaseUrl }, settings);
      const { words } = await listen(app, {
        ...settings.worker,
        portSetting: 'TIPSTAFF_WORKER_PORT',
      });
      await worker.start();
      return words;
    },
  };
}
