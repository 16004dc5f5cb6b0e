import type { CaseRoute, SceneDuty } from './rules.ts';

/** Routes as people read them. */
export const ROUTE_LABELS: Record<CaseRoute, { readonly zh: string; readonly en: string }> = {
  EMERGENCY: { zh: '紧急处置', en: 'Emergency' },
  GENERAL_PROCEDURE: { zh: '一般程序', en: 'General procedure' },
  SIMPLE_PROCEDURE: { zh: '民警到场', en: 'Officer on scene' },
  ONLINE_DETERMINATION: { zh: '线上认定', en: 'Online determination' },
  SELF_NEGOTIATION: { zh: '自行协商', en: 'Self-negotiation' },
  INSURER_ONLY: { zh: '单方报保险', en: 'Insurer only' },
};

/** What the scene duty asks of the people there, in their words. */
export const DUTY_TEXTS: Record<SceneDuty, { readonly zh: string; readonly en: string }> = {
  HOLD: { zh: '车先别动，保护现场，等民警', en: 'Leave the cars, protect the scene, wait for an officer' },
  PHOTO_MOVE_CALL: {
    zh: '拍完照先把车挪开，再等民警，不要离开',
    en: 'Photograph, move aside, then wait for an officer; do not leave',
  },
  PHOTO_MOVE: { zh: '拍完照就可以挪车', en: 'Photograph, then move' },
  NONE: { zh: '现场已撤离', en: 'The scene is already cleared' },
};
