export { WorkbenchPage } from './workbench-page.js';
