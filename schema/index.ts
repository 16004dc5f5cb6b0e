/** Loads every slice into the builder and exports the schema. Order does not matter: slices refer to each other by value. */
import './identity/types.ts';
import './identity/access-types.ts';
import './account/types.ts';
import './proof/types.ts';
import './city/types.ts';
import './codes/types.ts';
import './case/types.ts';
import './mandate/mutations.ts';
import './accident/types.ts';
import './party/types.ts';
import './party/mutations.ts';
import './evidence/types.ts';
import './mandate/types.ts';
import './liability/types.ts';
import './agreement/types.ts';
import './claim/types.ts';
import './recusal/types.ts';
import './determination/mutations.ts';
import './dispatch/types.ts';
import './lifecycle/types.ts';
import './lifecycle/mutations.ts';
import './lifecycle/waiting.ts';
import './disclosure/types.ts';
import './permission/types.ts';
import './deadline/types.ts';
import { builder } from './builder.ts';
import { refuseWithoutRule } from './permission/guard.ts';

/** The whole API; what has no row in the table of who may do what is refused to everybody. */
export const schema = refuseWithoutRule(builder.toSchema());
