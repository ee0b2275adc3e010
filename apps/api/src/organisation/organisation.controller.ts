import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { listDepartments, listPeople, readDepartment } from '@duban/persistence';
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
import { DepartmentQuery, OrganisationImport, PeopleQuery } from './organisation.requests.js';
import { DepartmentView, departmentView, ImportedView, PersonView, personView } from './organisation.views.js';
import { readWorkbook } from './read-workbook.js';

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
    @Caller() actor: Actor,
  ): Promise<ImportedView> {
    settled(permit(actor, { action: 'organisation.manage' }));
    const document = file ? settled(await readWorkbook(file.bytes)) : { ...body, place: jsonPlace };
    return settled(await this.importOrganisation.run(document, actor));
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

  /** People who may sign in, by name. */
  @Get('people')
  @Answers(PersonView, { isPage: true })
  async people(
    @Query() { cursor, limit, search, department }: PeopleQuery,
    @Caller() actor: Actor,
  ): Promise<Page<PersonView>> {
    settled(permit(actor, { action: 'organisation.read' }));
    const rows = await listPeople(this.reader, {
      search: search ?? null,
      departmentId: department ?? null,
      after: placeOf(cursor, 2),
      limit: limit + 1,
    });
    return pageOf(rows, limit, { key: ({ name, id }) => [name, id], view: personView });
  }
}
