import { Module } from '@nestjs/common';
import { ImportOrganisation } from './import-organisation.js';
import { ManageAccess } from './manage-access.js';
import { OrganisationController } from './organisation.controller.js';
import { PeopleController } from './people.controller.js';

/** Departments, groups, people and their import. */
@Module({ controllers: [OrganisationController, PeopleController], providers: [ImportOrganisation, ManageAccess] })
export class OrganisationModule {}
