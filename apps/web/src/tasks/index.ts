export { TaskPage } from './task-page.js';
