/** What other slices may read of organisations. */
export { findOrganisationsByIds, listInsurers } from './queries.ts';
