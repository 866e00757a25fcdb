import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

interface Service {
  readonly image?: string;
  readonly command?: readonly string[] | string;
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

/** docker-compose.yml as compose reads it: merges done, and variables in place. */
export class ComposeFile {
  readonly services: Readonly<Record<string, Service>>;

  /** @throws Error for a variable that is to be set and is not, in the words of the file */
  constructor(private readonly variables: Readonly<Record<string, string>>) {
    const tree = load(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8')) as Tree;
    const { services } = this.whole(tree) as unknown as { services: Record<string, Service> };
    this.services = services;
  }

  /** Where a service finds a file that stands beside the compose file. */
  mounts(service: string): readonly { readonly from: string; readonly to: string }[] {
    return (this.services[service]?.volumes ?? [])
      .map((volume) => volume.split(':'))
      .filter(([from]) => from?.startsWith('./'))
      .map(([from = '', to = '']) => ({ from, to }));
  }

  private whole(tree: Tree): Tree {
    if (typeof tree === 'string') return this.withVariables(tree);
    if (tree === null || typeof tree !== 'object') return tree;
    if (Array.isArray(tree)) return tree.map((one: Tree) => this.whole(one));
    const { '<<': merged, ...own } = tree as Readonly<Record<string, Tree>>;
    const under = merged === undefined ? {} : (this.whole(merged) as object);
    return { ...under, ...mapped(own, (one) => this.whole(one)) };
  }

  private withVariables(text: string): string {
    return text.replaceAll(
      /\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g,
      (found, name?: string, kind?: string, words = '') => {
        if (name === undefined) return '$';
        const value = this.variables[name] ?? '';
        if (value !== '') return value;
        if (kind === '?') throw new Error(`${found}: ${words}`);
        return words;
      },
    );
  }
}

function mapped<V, R>(from: Readonly<Record<string, V>>, to: (value: V) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)]));
}
