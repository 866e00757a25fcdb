/**
 * One world of modules for all test files of a jest worker, instead of one for each: loading Nest
 * and what it needs takes longer than most files' tests. Jest's own node environment is made once
 * for each time zone; what a file left in it (settings, listeners, jest's state) goes when it ends.
 */
const { TestEnvironment } = require('jest-environment-node');

const ZONE = process.env.TZ;
const environments = new Map();

class SharedEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { timeZone, postgres } = config.projectConfig.testEnvironmentOptions;
    setTimeZone(timeZone ?? ZONE);
    const shared = environments.get(timeZone);
    if (shared) {
      shared.chooseServices(postgres);
      return shared;
    }
    super(config, context);
    refuseOtherZone(this.global, timeZone);
    environments.set(timeZone, this);
    /** Modules of all test files of this zone, by path: see shared.runtime.cjs. */
    this.modules = new Map();
    this.compiled = new Map();
    this.sourceMaps = new KeptMap();
    this.before = stateOf(this.global);
    this.chooseServices(postgres);
  }

  /** A test that runs on another version as well is told of that one's services by their usual names. */
  chooseServices(postgres) {
    if (postgres === undefined) return;
    const ending = `_ON_${postgres}`;
    for (const [name, value] of Object.entries(this.before.env)) {
      if (name.endsWith(ending)) this.global.process.env[name.slice(0, -ending.length)] = value;
    }
  }

  async teardown() {
    const { process } = this.global;
    for (const key of Object.getOwnPropertySymbols(this.global)) {
      if (!this.before.symbols.has(key)) Reflect.deleteProperty(this.global, key);
    }
    for (const name of Object.keys(process.env)) {
      if (!(name in this.before.env)) delete process.env[name];
    }
    Object.assign(process.env, this.before.env);
    process.exit = this.before.exit;
    process.exitCode = undefined;
    for (const event of process.eventNames()) {
      for (const listener of process.rawListeners(event)) {
        if (!this.before.listeners.has(listener)) process.off(event, listener);
      }
    }
  }
}

/** Jest empties its map when a file ends. */
class KeptMap extends Map {
  clear() {}
}

/** Node asks for the zone anew when this is set, in every context of the process. */
function setTimeZone(timeZone) {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
}

function refuseOtherZone({ Intl }, timeZone) {
  const found = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (timeZone === undefined || found === timeZone) return;
  throw new Error(`The tests should run in ${timeZone}, and run in ${found}.`);
}

function stateOf({ process, ...global }) {
  return {
    symbols: new Set(Object.getOwnPropertySymbols(global)),
    env: { ...process.env },
    exit: process.exit,
    listeners: new Set(process.eventNames().flatMap((event) => process.rawListeners(event))),
  };
}

module.exports = SharedEnvironment;
