import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const SECRET = 'a-secret-of-the-api-for-this-test-alone';
const MACHINE_SECRET = 'a-secret-of-a-program-for-this-test-alone';

/** A real provider of OpenID Connect: that of the demonstration. */
export class IdentityProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly publicUrl: string,
    readonly issuer: string,
    /** Where it listens itself. */
    readonly port: number,
  ) {}

  /**
   * @param publicUrl of the API that people sign in to
   * @param issuer where something stands in front of it
   */
  static async start(publicUrl: string, issuer?: string): Promise<IdentityProcess> {
    const options = { publicUrl, secret: SECRET, machineSecret: MACHINE_SECRET, issuer };
    const child = fork(join(__dirname, 'identity-provider.mjs'), [JSON.stringify(options)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const told = await toldBy(child);
    return new IdentityProcess(child, publicUrl, told.issuer, told.port);
  }

  /** The settings of an API that people and programs come to from here. */
  get environment(): Readonly<Record<string, string>> {
    return {
      TIPSTAFF_PUBLIC_URL: this.publicUrl,
      TIPSTAFF_OIDC_ISSUER: this.issuer,
      TIPSTAFF_OIDC_CLIENT_ID: 'tipstaff',
      TIPSTAFF_OIDC_CLIENT_SECRET: SECRET,
      TIPSTAFF_API_AUDIENCE: 'api://tipstaff',
    };
  }

  /** Signs with another key from now on, at the same address. */
  async rotate(): Promise<void> {
    const done = toldBy(this.child);
    this.child.send('rotate');
    await done;
  }

  async machineToken(): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'demo-program',
      client_secret: MACHINE_SECRET,
    });
    const answer = await fetch(`${this.issuer}/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

interface Told {
  readonly issuer: string;
  readonly port: number;
}

async function toldBy(child: ChildProcess): Promise<Told> {
  const gone = once(child, 'exit').then(() => {
    throw new Error('The provider ended by itself.');
  });
  const [told] = (await Promise.race([once(child, 'message'), gone])) as [Told];
  gone.catch(() => undefined);
  return told;
}
