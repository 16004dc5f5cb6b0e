/** What other slices may read of the city. */
export { findCity, findDistrictNames } from './queries.ts';
