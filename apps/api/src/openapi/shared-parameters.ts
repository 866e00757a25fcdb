import {
  type Contract,
  freeName,
  isReference,
  type Parameter,
  pascal,
  withOperations,
} from './document';

/**
 * A parameter that several operations have is written once, among the components. Where several differ
 * under one name they are numbered, the one that is used most first.
 */
export function withSharedParameters(contract: Contract): Contract {
  const shared = sharedOf(contract);
  const names = new Map([...shared].map(([name, parameter]) => [JSON.stringify(parameter), name]));
  const changed = withOperations(contract, ({ parameters, ...operation }) => ({
    ...operation,
    ...(parameters
      ? {
          parameters: parameters.map((parameter) => {
            const name = names.get(JSON.stringify(parameter));
            return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
          }),
        }
      : {}),
  }));
  return {
    ...changed,
    components: { ...contract.components, parameters: Object.fromEntries([...shared].sort()) },
  };
}

function sharedOf({ paths }: Contract): Map<string, Parameter> {
  const uses = new Map<string, { readonly parameter: Parameter; times: number }>();
  const all = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ parameters = [] }) => parameters),
  );
  for (const parameter of all) {
    if (isReference(parameter)) continue;
    const text = JSON.stringify(parameter);
    const use = uses.get(text) ?? { parameter, times: 0 };
    use.times += 1;
    uses.set(text, use);
  }
  const shared = new Map<string, Parameter>();
  for (const { parameter, times } of [...uses.values()].sort((a, b) => b.times - a.times)) {
    if (times > 1)
      shared.set(freeName(pascal(`${parameter.name}-${parameter.in}`), shared), parameter);
  }
  return shared;
}
