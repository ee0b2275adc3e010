/** Stops what the broker started. */
export default async function teardown() {
  await globalThis.serviceBroker.close();
}
