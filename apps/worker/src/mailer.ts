import { type Mailer, NotifyMailer, SmtpMailer } from '@tipstaff/mail';
import { type SettingsWith } from '@tipstaff/platform';

/** The mailer that the settings name (TIPSTAFF_MAIL_THROUGH). */
export function mailerOf({ mailProvider, mail }: SettingsWith<'mailProvider'>): Mailer {
  switch (mailProvider.through) {
    case 'smtp':
      return new SmtpMailer({ url: mailProvider.url, from: mail.from });
    case 'notify':
      return new NotifyMailer(mailProvider);
  }
}
