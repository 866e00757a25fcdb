/**
 * Jest's module loader, but for the modules of packages, libraries and apps, which are kept in the
 * environment that the test files of a worker share. Test files and their fixtures are loaded anew.
 */
const { sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

let current = null;

class SharedRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    current = this;
    this.registries.moduleRegistry = new SharedRegistry(config.rootDir, environment.modules);
    this.transformCache.sourceMaps = environment.sourceMaps;
    compileOnce(this.executor, environment.compiled);
  }

  /** A shared module that requires another later on has the runtime of an earlier file. */
  requireModuleOrMock(from, moduleName) {
    return current === this || current === null
      ? super.requireModuleOrMock(from, moduleName)
      : current.requireModuleOrMock(from, moduleName);
  }
}

/** What each test file loads anew, jest's own parts above all, has the same code each time. */
function compileOnce(executor, compiled) {
  const compile = executor.compile.bind(executor);
  executor.compile = (text, filename) => {
    if (filename === executor.testPath) return compile(text, filename);
    const before = compiled.get(filename);
    if (before?.text === text) return before.code;
    const code = compile(text, filename);
    compiled.set(filename, { text, code });
    return code;
  };
}

class SharedRegistry extends Map {
  constructor(rootDir, shared) {
    super();
    this.shared = shared;
    this.isShared = (path) =>
      path.includes(`${sep}node_modules${sep}`) ||
      (!/\.(spec|e2e-spec|fixture)\.\w+$/.test(path) &&
        ['apps', 'libs'].some((folder) => path.startsWith(rootDir + sep + folder + sep)));
  }
  get(path) {
    return super.get(path) ?? this.shared.get(path);
  }
  has(path) {
    return super.has(path) || this.shared.has(path);
  }
  set(path, module) {
    if (!this.isShared(path)) return super.set(path, module);
    this.shared.set(path, module);
    return this;
  }
  delete(path) {
    return this.isShared(path) ? this.shared.delete(path) : super.delete(path);
  }
}

module.exports = SharedRuntime;
