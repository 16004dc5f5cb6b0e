/** What other slices may read of organisations. */
export { findOrganisationsByIds, isSuperior, listInsurers, listPoliceUnits } from './queries.ts';
