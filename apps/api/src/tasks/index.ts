export { kindWords } from './happening-words.js';
export { decidedWith, openTask, permitOnTask, saveOpen, subjectOf } from './open-task.js';
export { ReadTask } from './read-task.js';
export { TaskView, taskView } from './task.view.js';
export { TasksModule } from './tasks.module.js';
