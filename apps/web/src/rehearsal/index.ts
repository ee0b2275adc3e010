export { RehearsalBar } from './rehearsal-bar.js';
