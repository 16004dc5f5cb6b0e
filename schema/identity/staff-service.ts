/** What the account slice may do to an account's sign-in. */
export { deleteFactor as removeFactor, findFactorsOf } from './factor-queries.ts';
export { revokeSession as endSession } from './queries.ts';
export {
  listSessions,
  listSignIns,
  ownerOfSession,
  revokeSessionsOf,
  updatePassword,
  type OpenSessionRow,
  type SignInRow,
  type StaffRow,
} from './staff-queries.ts';
export { forgiveGuesses, lockOf } from './staff-sign-in.ts';
