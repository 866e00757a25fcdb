import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKOUT } from './embedded/home.mjs';

const sample = (name) => join(CHECKOUT, 'samples', name);
const PEOPLE = 'norfolk-people.csv';
/** Who gives the sample its cases, and who asks for a decision: people of the demonstration's provider. */
const GIVES = 'psd-supervisor';
const ASKS = 'psd-case-worker';
/** Who registers the policing body. */
const REGISTERS = 'administrator';
/** How the sample names the provider, whose place is known once it stands. */
const PROVIDER = 'demonstration|';

/**
 * The people of the sample: who works there, who has which case, and one decision that is asked for. Nobody of them
 * lives. They come in once the provider of the demonstration stands, since a directory knows people by the id with
 * which they sign in; and their work before anybody is reminded, so that each mail goes to whoever has the case.
 * @param {object} where
 * @param {{ read(): object | null, write(state: object): void }} where.record what is done already, and for which
 *   provider
 * @param {(name: string) => string} where.at a place for a file of the home
 * @param {(argv: string[]) => Promise<void>} where.runCommand of the command line
 * @param {(text: string) => void} where.onStep
 * @returns what to do at a start, or null where the provider is the one it was and all is done
 */
export function samplePeople({ record, at, runCommand, onStep }) {
  return (identity) => {
    const done = record.read();
    const isKnown = done?.provider === identity.issuer;
    if (isKnown && done.hasWork) return null;
    return async (api) => {
      if (!isKnown) await importDirectory(identity.issuer, { at, runCommand });
      record.write({ provider: identity.issuer, hasWork: done?.hasWork ?? false });
      if (done?.hasWork) return;
      for (const refusal of await giveWork(api, identity.tokenOf)) onStep(refusal);
      record.write({ provider: identity.issuer, hasWork: true });
      onStep('People of the sample have their cases');
    };
  };
}

async function importDirectory(issuer, { at, runCommand }) {
  const text = await readFile(sample(PEOPLE), 'utf8');
  const here = at(PEOPLE);
  await writeFile(here, text.replaceAll(PROVIDER, `${new URL(issuer).host}|`));
  await runCommand(['directory', 'import', here, '--force', 'norfolk']);
}

/**
 * Safe to repeat: each command has its key.
 * @returns what was refused, as where the record of an older sample has been worked on since
 */
async function giveWork(api, tokenOf) {
  const [body, allocations, asked] = await Promise.all(
    ['policing-body', 'allocations', 'proposal'].map(async (name) =>
      JSON.parse(await readFile(sample(`norfolk-${name}.json`), 'utf8')),
    ),
  );
  const registered = await post(`${api}/api/v1/commands`, await tokenOf(REGISTERS), body);
  const given = await post(`${api}/api/v1/commands`, await tokenOf(GIVES), allocations);
  const { type, force, reference, command, idempotencyKey, proposal } = asked;
  const ofCase = `${api}/api/v1/cases/${type}/${force}/${encodeURIComponent(reference)}`;
  const proposed = await post(
    `${ofCase}/commands/${command}/proposals`,
    await tokenOf(ASKS),
    proposal,
    { 'Idempotency-Key': idempotencyKey },
  );
  const answers = [registered, given].flatMap((all) => all.results ?? [all]);
  return [...answers, proposed].flatMap((answer) => {
    const problem = answer.problem ?? (answer.detail === undefined ? null : answer);
    return problem ? [`Of the sample's people: ${problem.detail}`] : [];
  });
}

async function post(url, token, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}
