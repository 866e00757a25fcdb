/** node docker/healthcheck.cjs URL: status 0 when the address answers 2xx. */
fetch(process.argv[2], { signal: AbortSignal.timeout(4_000) }).then(
  (response) => process.exit(response.ok ? 0 : 1),
  () => process.exit(1),
);
