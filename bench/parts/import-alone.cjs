/**
 * node import-alone.cjs CLI DATABASE_URL WORD...: one command of the CLI that imports; prints what it says with
 * --json, in how long, and its peak.
 */
const { Writable } = require('node:stream');

const [cli, databaseUrl, ...words] = process.argv.slice(2);
const { main } = require(cli);
const services = { databaseUrl, redisUrl: null, smtpUrl: null, clock: 'real' };
let text = '';
const stdout = new Writable({
  write(chunk, _encoding, done) {
    text += chunk;
    done();
  },
});
const host = { services: () => Promise.resolve(services), stdout };

async function importAlone() {
  const began = performance.now();
  await main([...words, '--json'], host);
  const ms = performance.now() - began;
  const peakKilobytes = process.resourceUsage().maxRSS;
  console.log(JSON.stringify({ ...JSON.parse(text), ms, peakKilobytes }));
}

importAlone();
