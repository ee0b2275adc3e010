import type { StreamableFile } from '@nestjs/common';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '../edge/index.js';
import { Caller, IdParam, settled } from '../edge/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { ExportLedger } from './export-ledger.js';
import { ledgerFile, WORKBOOK } from './ledger-file.js';

/** The ledger of a plan on paper. */
@ApiTags('plans')
@Controller('plans')
export class LedgerController {
  constructor(private readonly exportLedger: ExportLedger) {}

  /** The ledger as an Excel file. */
  @Get(':id/ledger.xlsx')
  @ApiOkResponse({ content: { [WORKBOOK]: { schema: { type: 'string', format: 'binary' } } } })
  async read(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<StreamableFile> {
    return ledgerFile(settled(await this.exportLedger.ofPlan(id, actor, language)));
  }
}
