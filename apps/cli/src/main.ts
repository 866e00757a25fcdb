import { type Readable } from 'node:stream';
import { DomainError } from '@tipstaff/kernel';
import { misused, readArguments } from './arguments';
import { type Call, type Command, type ExitStatus, type OnStop, type Services } from './command';
import { commands } from './command.table';
import { failureOf, HostFault } from './failure';
import { releaseVersion } from '@tipstaff/platform';
import { commandHelp, helpText } from './help-text';
import { onSignal } from './on-signal';
import { servicesOfEnvironment, wantsDebugging } from './services-of-environment';
import { type Output, Terminal } from './terminal';

export { type Services } from './command';

/** What runs the command line: it knows, or starts, the services, and lends its streams. */
export interface Host {
  services(): Promise<Services>;
  readonly stdin?: Readable;
  readonly stdout?: Output;
  readonly stderr?: Output;
  /** Where the host is told to stop itself, and takes the services away; by the signals of the process if not given. */
  readonly onStop?: OnStop;
}

/** Where no launcher found the services. */
export const hostOfEnvironment: Host = {
  services: () => new Promise((resolve) => resolve(servicesOfEnvironment())),
};

/**
 * @returns the exit status; everything that was opened is closed by then
 * @throws whatever the host throws when it is asked for services, and nothing else
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const terminal = new Terminal(host.stdout ?? process.stdout, host.stderr ?? process.stderr);
  try {
    return await runCommand(argv, {
      terminal,
      services: () => servicesOf(host),
      input: host.stdin ?? process.stdin,
      onStop: host.onStop ?? onSignal,
    });
  } catch (error) {
    if (error instanceof HostFault) throw error.cause;
    const { status, words } = failureOf(error, wantsDebugging());
    await terminal.err(words);
    return status;
  }
}

function servicesOf(host: Host): Promise<Services> {
  return host.services().catch((error: unknown) => {
    throw error instanceof DomainError ? error : new HostFault(error);
  });
}

async function runCommand(
  argv: readonly string[],
  call: Omit<Call, 'arguments'>,
): Promise<ExitStatus> {
  const { terminal } = call;
  const [name, ...words] = argv;
  if (name === undefined) {
    await terminal.err(helpText(commands));
    return 2;
  }
  if (name === '--version') {
    await terminal.out(releaseVersion());
    return 0;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const [topic] = words;
    await terminal.out(topic === undefined ? helpText(commands) : commandHelp(commandOf(topic)));
    return 0;
  }
  const command = commandOf(name);
  if (asksForHelp(words)) {
    await terminal.out(commandHelp(command));
    return 0;
  }
  return command.run({ ...call, arguments: readArguments(command, words) });
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function commandOf(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const known = commands.map((command) => command.name).join(', ');
  throw misused(`There is no command "${name}": use one of ${known}, help.`);
}

if (require.main === module) {
  void main(process.argv.slice(2), hostOfEnvironment).then((status) => {
    process.exitCode = status;
  });
}
