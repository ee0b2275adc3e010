export { useClock } from './data.js';
export { RehearsalBar } from './rehearsal-bar.js';
