export { type DigestContent, type DigestEntry, type RenderedMail } from './digest-content';
export { digestMail } from './digest.template';
export { type Delivery, type Mailer, type OutgoingMail } from './mailer.port';
export { SmtpMailer, type SmtpOptions } from './smtp-mailer.adapter';
