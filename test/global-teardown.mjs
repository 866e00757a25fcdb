export default async function globalTeardown() {
  await globalThis.tipstaffTestServices?.stop();
}
