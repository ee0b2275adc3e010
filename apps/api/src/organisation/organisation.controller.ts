import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { departmentTree, listDepartments, listGroups, readDepartment, wholeOrganisation } from '@duban/persistence';
import type { Actor, Page, Uploaded } from '../edge/index.js';
import {
  Answers,
  AnswersOnce,
  Caller,
  IdParam,
  pageOf,
  permit,
  placeOf,
  refused,
  settled,
  Upload,
  UploadedFile,
} from '../edge/index.js';
import { Reader } from '../record/index.js';
import { ImportOrganisation } from './import-organisation.js';
import { IMPORT_LIMITS, jsonPlace } from './organisation-document.js';
import { ImportedView } from './import.views.js';
import { DepartmentQuery, ImportQuery, OrganisationImport } from './organisation.requests.js';
import { DepartmentView, departmentView, GroupsView, groupsView, TreeView, treeView } from './organisation.views.js';
import { readWorkbook } from './read-workbook.js';
import { emptyWorkbook, organisationWorkbook } from './write-workbook.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK_ANSWER = { content: { [WORKBOOK]: { schema: { type: 'string' as const, format: 'binary' } } } };

/** Departments, groups and people. */
@ApiTags('organisation')
@Controller('organisation')
export class OrganisationController {
  constructor(
    private readonly importOrganisation: ImportOrganisation,
    private readonly reader: Reader,
  ) {}

  /** Imports an organisation, all or nothing, from JSON or from a workbook with the sheets 部门, 分组 and 人员. */
  @Post('import')
  @HttpCode(200)
  @AnswersOnce()
  @Upload({ field: 'file', maxBytes: IMPORT_LIMITS.bytes, orJson: true })
  @ApiExtraModels(OrganisationImport)
  @ApiConsumes('application/json')
  @ApiBody({ schema: { $ref: getSchemaPath(OrganisationImport) } })
  @Answers(ImportedView)
  async import(
    @Body() body: OrganisationImport,
    @UploadedFile() file: Uploaded | undefined,
    @Query() { preview = false }: ImportQuery,
    @Caller() actor: Actor,
  ): Promise<ImportedView> {
    settled(permit(actor, { action: 'organisation.manage' }));
    const document = file ? settled(await readWorkbook(file.bytes)) : { ...body, place: jsonPlace };
    const { importOrganisation } = this;
    return settled(
      await (preview ? importOrganisation.preview(document, actor) : importOrganisation.run(document, actor)),
    );
  }

  /** Departments by name. */
  @Get('departments')
  @Answers(DepartmentView, { isPage: true })
  async departments(
    @Query() { cursor, limit, search }: DepartmentQuery,
    @Caller() actor: Actor,
  ): Promise<Page<DepartmentView>> {
    settled(permit(actor, { action: 'organisation.read' }));
    const rows = await listDepartments(this.reader, {
      search: search ?? null,
      after: placeOf(cursor, 2),
      limit: limit + 1,
    });
    return pageOf(rows, limit, { key: ({ name, id }) => [name, id], view: departmentView });
  }

  /** One department. */
  @Get('departments/:id')
  @Answers(DepartmentView)
  async department(@IdParam() id: string, @Caller() actor: Actor): Promise<DepartmentView> {
    settled(permit(actor, { action: 'organisation.read' }));
    const department = await readDepartment(this.reader, id);
    if (!department) throw refused({ code: 'department.unknown' });
    return departmentView(department);
  }

  /** All departments at once, each with the one above it and how many people may sign in for it. */
  @Get('tree')
  @Answers(TreeView)
  async tree(@Caller() actor: Actor): Promise<TreeView> {
    settled(permit(actor, { action: 'organisation.read' }));
    const { departments } = IMPORT_LIMITS;
    return treeView(await departmentTree(this.reader, departments + 1), departments);
  }

  /** All groups with their members. */
  @Get('groups')
  @Answers(GroupsView)
  async groups(@Caller() actor: Actor): Promise<GroupsView> {
    settled(permit(actor, { action: 'organisation.read' }));
    return groupsView(await listGroups(this.reader, IMPORT_LIMITS.groups + 1), IMPORT_LIMITS.groups);
  }

  /** The workbook that an import reads, without any line. */
  @Get('import-template.xlsx')
  @ApiOkResponse(WORKBOOK_ANSWER)
  async template(@Caller() actor: Actor): Promise<StreamableFile> {
    settled(permit(actor, { action: 'organisation.manage' }));
    return workbookNamed('organisation-template.xlsx', await emptyWorkbook());
  }

  /** The organisation as the workbook that an import reads back. */
  @Get('export.xlsx')
  @ApiOkResponse(WORKBOOK_ANSWER)
  async export(@Caller() actor: Actor): Promise<StreamableFile> {
    settled(permit(actor, { action: 'organisation.manage' }));
    return workbookNamed('organisation.xlsx', await organisationWorkbook(await wholeOrganisation(this.reader.query)));
  }
}

function workbookNamed(name: string, bytes: Buffer): StreamableFile {
  return new StreamableFile(bytes, { type: WORKBOOK, disposition: `attachment; filename="${name}"` });
}
