import { type OnStop } from './command';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Where no launcher listens: the process then ends by the signal, and at once by a second one. */
export const onSignal: OnStop = (finish) => {
  const listenNoMore = (): void => {
    for (const one of SIGNALS) process.off(one, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    listenNoMore();
    void finish().finally(() => process.kill(process.pid, signal));
  };
  for (const one of SIGNALS) process.on(one, stop);
  return listenNoMore;
};
