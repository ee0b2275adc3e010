import { Module } from '@nestjs/common';
import { ExportLedger } from './export-ledger.js';
import { LedgerListController } from './ledger-list.controller.js';
import { LedgerController } from './ledger.controller.js';
import { ReadLedger } from './read-ledger.js';
import { KeepView } from './keep-view.js';
import { SavedViewsController } from './saved-views.controller.js';

/** The ledger: on the screen, as a workbook, and the views of it that people keep. */
@Module({
  controllers: [SavedViewsController, LedgerListController, LedgerController],
  providers: [ReadLedger, ExportLedger, KeepView],
})
export class LedgerModule {}
