export { TakeAnswers } from './take-answers.js';
export { WorkModule } from './work.module.js';
