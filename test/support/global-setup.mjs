import { ServiceBroker } from './service-broker.mjs';

/** Opens the broker before the first test file; the address reaches the test processes by their environment. */
export default async function setup() {
  globalThis.serviceBroker = new ServiceBroker();
  process.env.DUBAN_TEST_BROKER = await globalThis.serviceBroker.open();
}
