/**
 * The `code` of an error: of the operating system (`ENOENT`), of PostgreSQL (`23505`) or of a library; null when it has none.
 * By shape, not by class: errors of Node itself are of another class inside a test runner's context.
 */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
