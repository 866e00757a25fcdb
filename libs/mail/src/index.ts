export { type DigestContent, type DigestEntry, type RenderedMail } from './digest-content';
export { digestMail } from './digest.template';
export { MAILER, MailModule } from './mail.module';
export {
  type Asked,
  type Delivery,
  LONGEST_DELIVERY_MS,
  type Mailer,
  type OutgoingMail,
} from './mailer.port';
export { noteMail } from './note.template';
export { SmtpMailer } from './smtp-mailer.adapter';
