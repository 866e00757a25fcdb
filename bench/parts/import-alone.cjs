/** node import-alone.cjs CLI FILE DATABASE_URL: one import; prints what it did, in how long, and its peak. */
const { Writable } = require('node:stream');

const [cli, path, databaseUrl] = process.argv.slice(2);
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
  await main(['import', path, '--json'], host);
  const ms = performance.now() - began;
  const { rows, imported, cases } = JSON.parse(text);
  const peakKilobytes = process.resourceUsage().maxRSS;
  console.log(JSON.stringify({ rows, imported, cases, ms, peakKilobytes }));
}

importAlone();
