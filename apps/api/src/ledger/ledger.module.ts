import { Module } from '@nestjs/common';
import { ExportLedger } from './export-ledger.js';
import { LedgerController } from './ledger.controller.js';

/** The ledger of a plan as a workbook. */
@Module({ controllers: [LedgerController], providers: [ExportLedger] })
export class LedgerModule {}
