import { Module } from '@nestjs/common';
import { ImportOrganisation } from './import-organisation.js';
import { OrganisationController } from './organisation.controller.js';

/** Departments, groups, people and their import. */
@Module({ controllers: [OrganisationController], providers: [ImportOrganisation] })
export class OrganisationModule {}
