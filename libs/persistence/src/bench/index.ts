export { BenchRecord } from './bench-record.js';
export type { LedgerSize, SeededLedger } from './seed-ledger.js';
export { seedLedger } from './seed-ledger.js';
export type { SeededStorm, StormSize, Wave } from './seed-storm.js';
export { seedIndividual, seedStorm } from './seed-storm.js';
export type { WaveFaults } from './wave-faults.js';
export { waveFaults } from './wave-faults.js';
