import { type Actor } from './actor';

/** What a request shows of who sent it, before anything else of it is read. */
export interface Credentials {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export const METHODS_THAT_READ: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** One way of proving who asks. The first that knows the credentials at all decides. */
export interface Authenticator {
  /**
   * @returns null when the request carries no credentials of this kind
   * @throws DomainError `unauthenticated` for credentials of this kind that are not good; never repeats them
   */
  authenticate(request: Credentials): Promise<Actor | null>;

  /**
   * Asked beside it wherever more than who asks has to be known. Absent where the credentials can be sent
   * by nobody but their holder.
   * @throws DomainError `forbidden` for a request that others may have made its holder send
   */
  refuseForged?(request: Credentials): void;
}
