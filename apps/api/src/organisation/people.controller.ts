import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listPeople, readPerson } from '@duban/persistence';
import type { Actor, Page } from '../edge/index.js';
import { Answers, AnswersOnce, Caller, IdParam, pageOf, permit, placeOf, refused, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { TemporaryPasswordView } from './import.views.js';
import { ManageAccess } from './manage-access.js';
import { PeopleQuery } from './organisation.requests.js';
import { PersonView, personView } from './organisation.views.js';

/** People, and who of them may sign in. */
@ApiTags('organisation')
@Controller('organisation/people')
export class PeopleController {
  constructor(
    private readonly manageAccess: ManageAccess,
    private readonly reader: Reader,
  ) {}

  /** People by name; those who may not sign in any more only for administrators who ask for them. */
  @Get()
  @Answers(PersonView, { isPage: true })
  async list(@Query() query: PeopleQuery, @Caller() actor: Actor): Promise<Page<PersonView>> {
    settled(permit(actor, { action: 'organisation.read' }));
    const { cursor, limit, search = null, department: departmentId = null, withDisabled = false } = query;
    const isAdministrator = administrates(actor);
    const narrowed = { search, departmentId, withDisabled: withDisabled && isAdministrator };
    const rows = await listPeople(this.reader, { ...narrowed, after: placeOf(cursor, 2), limit: limit + 1 });
    const view = (person: (typeof rows)[number]) => personView(person, isAdministrator);
    return pageOf(rows, limit, { key: ({ name, id }) => [name, id], view });
  }

  /** One person. */
  @Get(':id')
  @Answers(PersonView)
  async read(@IdParam() id: string, @Caller() actor: Actor): Promise<PersonView> {
    settled(permit(actor, { action: 'organisation.read' }));
    return this.shown(id, actor);
  }

  /** Gives a person a new password for one use, told this once, and ends their sessions. */
  @Post(':id/password')
  @HttpCode(200)
  @AnswersOnce()
  @Answers(TemporaryPasswordView)
  async resetPassword(@IdParam() id: string, @Caller() actor: Actor): Promise<TemporaryPasswordView> {
    const password = settled(await this.manageAccess.resetPassword(id, actor));
    return { login: (await this.shown(id, actor)).login, password };
  }

  /** Lets a person no longer sign in, and ends their sessions. */
  @Post(':id/disable')
  @HttpCode(200)
  @Answers(PersonView)
  async disable(@IdParam() id: string, @Caller() actor: Actor): Promise<PersonView> {
    settled(await this.manageAccess.disable(id, actor));
    return this.shown(id, actor);
  }

  /** Lets a person sign in again. */
  @Post(':id/enable')
  @HttpCode(200)
  @Answers(PersonView)
  async enable(@IdParam() id: string, @Caller() actor: Actor): Promise<PersonView> {
    settled(await this.manageAccess.enable(id, actor));
    return this.shown(id, actor);
  }

  private async shown(id: string, actor: Actor): Promise<PersonView> {
    const person = await readPerson(this.reader, id);
    const isShown = person && (!person.isDisabled || administrates(actor));
    if (!isShown) throw refused({ code: 'resource.unknown' });
    return personView(person, administrates(actor));
  }
}

function administrates(actor: Actor): boolean {
  return permit(actor, { action: 'organisation.manage' }).ok;
}
