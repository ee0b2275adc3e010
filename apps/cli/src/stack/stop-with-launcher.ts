import { stopLeftovers } from './child-register.js';

/** A program of its own beside a launcher, which holds its standard input: once that ends, it stops whatever the launcher of this data folder left running. */
const [, , dataDir = ''] = process.argv;
process.stdin.resume();
process.stdin.once('end', () => void stopLeftovers(dataDir));
