import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** An SMTP server in a process of its own, so that it takes no time from those who send to it. */
export interface SmtpSink {
  readonly url: string;
  /** How many messages have come so far. */
  count(): Promise<number>;
  stop(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const child = fork(join(__dirname, 'smtp-sink.process.mjs'), { stdio: 'inherit' });
  const { port } = (await nextMessage(child)) as { readonly port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    async count() {
      child.send('count');
      return ((await nextMessage(child)) as { readonly count: number }).count;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message')) as [unknown];
  return message;
}
