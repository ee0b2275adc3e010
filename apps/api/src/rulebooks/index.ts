export { RulebookModule } from './rulebook.module.js';
