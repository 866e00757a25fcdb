/**
 * An SMTP server in a process of its own that reads every message and keeps none. Its parent is told
 * the port, and on each message it sends how many have come so far; it ends with its parent.
 */
import { SMTPServer } from 'smtp-server';

let count = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, callback) {
    stream.on('end', () => {
      count += 1;
      callback();
    });
    stream.resume();
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('message', () => process.send({ count }));
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the parent decides when the mail server goes.
process.on('SIGINT', () => undefined);
