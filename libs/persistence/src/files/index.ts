export type { FileUses, NewFile, StoredFileHead } from './file.store.js';
export { fileContent, fileHead, fileUses, storeFile } from './file.store.js';
