export { OrganisationModule } from './organisation.module.js';
