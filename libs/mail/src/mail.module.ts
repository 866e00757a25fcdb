import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type SettingsWith } from '@tipstaff/platform';
import { type Mailer } from './mailer.port';
import { NotifyMailer } from './notify-mailer.adapter';
import { SmtpMailer } from './smtp-mailer.adapter';

/** Provides the `Mailer` that the settings name (TIPSTAFF_MAIL_THROUGH). */
export const MAILER = Symbol('Mailer');

@Global()
@Module({})
export class MailModule {
  static forRoot(settings: SettingsWith<'mailProvider'>): DynamicModule {
    const mailer = { provide: MAILER, useFactory: () => mailerOf(settings) };
    return { module: MailModule, providers: [mailer], exports: [mailer] };
  }
}

function mailerOf({ mailProvider, mail }: SettingsWith<'mailProvider'>): Mailer {
  switch (mailProvider.through) {
    case 'smtp':
      return new SmtpMailer({ ...mailProvider, from: mail.from });
    case 'notify':
      return new NotifyMailer(mailProvider);
  }
}
