import { Module } from '@nestjs/common';
import { FileController } from './file.controller.js';
import { UploadFile } from './upload-file.js';

/** Files: kept as evidence, given back to those who may see them. */
@Module({ controllers: [FileController], providers: [UploadFile] })
export class FileModule {}
