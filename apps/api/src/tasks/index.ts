export { kindWords } from './happening-words.js';
export { permitOnTask, subjectOf } from './open-task.js';
export { TasksModule } from './tasks.module.js';
