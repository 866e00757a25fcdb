export default async function globalTeardown() {
  await globalThis.tipstaffTestServices15?.stop();
}
