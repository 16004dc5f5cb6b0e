import { eligibilityWorkbench } from '../accident/workbench.ts';
import { deadlineWorkbench } from '../clock/workbench.ts';
import { maskingWorkbench, validityWorkbench } from '../access/workbench.ts';
import type { Workbench } from '../core/workbench.ts';
import { liabilityWorkbench } from '../liability/workbench.ts';
import { mandateWorkbench } from '../mandate/workbench.ts';
import { moneyWorkbench } from '../money/workbench.ts';

/** Every kind of rule that can be asked, in the order of the list on screen. */
export const WORKBENCHES: readonly Workbench[] = [
  eligibilityWorkbench,
  deadlineWorkbench,
  liabilityWorkbench,
  moneyWorkbench,
  mandateWorkbench,
  validityWorkbench,
  maskingWorkbench,
];

export const findWorkbench = (kind: string): Workbench | undefined => WORKBENCHES.find((each) => each.kind === kind);
