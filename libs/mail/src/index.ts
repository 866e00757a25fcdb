export { type DigestContent, type DigestEntry, type RenderedMail } from './digest-content';
export { digestMail } from './digest.template';
export { MAILER, MailModule } from './mail.module';
export { type Asked, type Delivery, type Mailer, type OutgoingMail } from './mailer.port';
export { type Note, noteMail } from './note.template';
export { NotifyMailer, type NotifyOptions } from './notify-mailer.adapter';
export { SmtpMailer, type SmtpOptions } from './smtp-mailer.adapter';
