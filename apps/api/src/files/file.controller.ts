import { Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { fileContent, visibleFile } from '@duban/persistence';
import type { Actor, Uploaded } from '../edge/index.js';
import { Answers, Caller, IdParam, refused, settled, Upload, UploadedFile } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import { FileView, MOST_FILE_BYTES } from './file.views.js';
import { UploadFile } from './upload-file.js';

/** Evidence and documents. */
@ApiTags('files')
@Controller('files')
export class FileController {
  constructor(
    private readonly uploadFile: UploadFile,
    private readonly reader: Reader,
  ) {}

  /** Keeps a file of at most 20 MB. */
  @Post()
  @Upload({ field: 'file', maxBytes: MOST_FILE_BYTES })
  @Answers(FileView, { status: 201 })
  async upload(@UploadedFile() file: Uploaded, @Caller() actor: Actor): Promise<FileView> {
    return settled(await this.uploadFile.run(file, actor));
  }

  /** The content of a file; always as a download, so that nothing uploaded ever runs in a browser. */
  @Get(':id')
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  async read(@IdParam() id: string, @Caller() actor: Actor): Promise<StreamableFile> {
    const head = await visibleFile(this.reader.query, id, { ...viewerOf(actor), personId: actor.personId });
    const content = head && (await fileContent(this.reader.query, id));
    if (!content) throw refused({ code: 'resource.unknown' });
    return new StreamableFile(content, {
      type: 'application/octet-stream',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(head.name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      length: head.sizeBytes,
    });
  }
}
