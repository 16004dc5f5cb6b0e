/** What other slices may read of organisations. */
export { findOrganisationsByIds, isSuperior, listInsurers, listOrganisations, listPoliceUnits } from './queries.ts';
