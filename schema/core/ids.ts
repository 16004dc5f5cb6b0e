import { v7 } from 'uuid';

/** A new time-ordered id (uuid v7). Opaque to clients; nothing may be read from it. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a client's string can be one of our ids; anything else is simply "not found", never a database error. */
export const isId = (value: string): boolean => UUID.test(value);
