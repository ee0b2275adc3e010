import type { StreamableFile } from '@nestjs/common';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '../edge/index.js';
import { Answers, Caller, settled } from '../edge/index.js';
import { instantText, SpokenLanguage } from '../seeing/index.js';
import { ExportLedger } from './export-ledger.js';
import { groupFilter } from './group-filter.js';
import { LedgerGroupsQuery, LedgerQuery, LedgerShownQuery } from './ledger.requests.js';
import { LedgerGroupsView, LedgerWindowView } from './ledger.views.js';
import { ReadLedger } from './read-ledger.js';
import { ledgerFile, WORKBOOK } from './ledger-file.js';

/** The ledger (台账) of all tasks that the caller sees. */
@ApiTags('ledger')
@Controller()
export class LedgerListController {
  constructor(
    private readonly readLedger: ReadLedger,
    private readonly exportLedger: ExportLedger,
  ) {}

  /** A window of the ledger's rows, and how many there are in all; the count need not be asked again for another window or order. */
  @Get('ledger')
  @Answers(LedgerWindowView)
  async window(@Query() query: LedgerQuery, @Caller() actor: Actor): Promise<LedgerWindowView> {
    const { total, now, rows } = await this.readLedger.window(query, actor);
    return { total, offset: query.offset, asOf: instantText(now), items: rows };
  }

  /** The groups into which the ledger's rows fall. */
  @Get('ledger/groups')
  @Answers(LedgerGroupsView)
  async groups(@Query() { group, ...filter }: LedgerGroupsQuery, @Caller() actor: Actor): Promise<LedgerGroupsView> {
    const { now, rows, isCut } = await this.readLedger.groups(filter, group, actor);
    const items = rows.map((row) => {
      const { key, label, planTitle, tasks, overdue } = row;
      return { key, label, planTitle, tasks, overdue, filter: groupFilter(group, row) };
    });
    return { isCut, asOf: instantText(now), items };
  }

  /** The ledger as an Excel file: exactly the rows, the order and the columns that are shown. */
  @Get('ledger.xlsx')
  @ApiOkResponse({ content: { [WORKBOOK]: { schema: { type: 'string', format: 'binary' } } } })
  async sheet(
    @Query() query: LedgerShownQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<StreamableFile> {
    return ledgerFile(settled(await this.exportLedger.shown(query, actor, language)));
  }
}
