export { FileModule } from './file.module.js';
export { FileView } from './file.views.js';
