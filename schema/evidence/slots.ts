/** One picture the case asks for. */
export interface PhotoSlotKind {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hintZh: string;
  readonly hintEn: string;
  /** Part of the minimum after which the road may be cleared. */
  readonly requiredForClearance: boolean;
}

/**
 * The photo slots. PH-A, PH-B and PH-C are the national habit's minimum of three, after which the cars may be moved.
 *
 * @source domain.md 6.1
 */
export const PHOTO_SLOTS: readonly PhotoSlotKind[] = [
  slot(
    'PH-A',
    '侧前方',
    'Front side',
    '站到车右前方 3–5 米，把两车、车牌、地上车道线都拍进去',
    'Stand 3–5 m to the right front. Get both cars, plates and lane lines',
    true,
  ),
  slot(
    'PH-B',
    '侧后方',
    'Rear side',
    '绕到车后 3–5 米，把两车和对方车牌拍进去',
    'Go 3–5 m behind. Get both cars and the other plate',
    true,
  ),
  slot(
    'PH-C',
    '碰撞处',
    'Point of contact',
    '站到两车中间，靠近拍碰到的地方',
    'Stand between the cars and take the contact area close up',
    true,
  ),
  slot('PH-D', '整车', 'Whole vehicle', '拍下整辆车，车牌要看得清', 'Take the whole vehicle, plate legible', false),
  slot(
    'PH-E',
    '前后 5 米',
    'Five metres ahead and behind',
    '拍路面、标线和标志',
    'Take the road, lines and signs',
    false,
  ),
  slot(
    'PH-F',
    '驾驶证、行驶证',
    'Licence and registration',
    '平放拍正面，字要看得清',
    'Lay flat, take the front, text legible',
    false,
  ),
  slot('PH-G', '车架号', 'VIN', '拍前挡风玻璃下的车架号', 'Take the VIN under the windscreen', false),
  slot('PH-H', '保单', 'Insurance policy', '拍保单号和日期', 'Take the policy number and dates', false),
  slot('PH-I', '双方同框', 'Both drivers', '两位驾驶人和车一起拍', 'Both drivers together with the cars', false),
  slot(
    'PH-K',
    '标志标线信号',
    'Sign, marking or signal',
    '拍决定谁先走的标志、标线或信号灯',
    'Take the sign, marking or signal that decides priority',
    false,
  ),
  slot('PH-L', '其他', 'Other', '你觉得要紧的都可以拍', 'Anything you think matters', false),
];

function slot(
  code: string,
  nameZh: string,
  nameEn: string,
  hintZh: string,
  hintEn: string,
  requiredForClearance: boolean,
): PhotoSlotKind {
  return { code, nameZh, nameEn, hintZh, hintEn, requiredForClearance };
}

export const CLEARANCE_SLOTS: readonly string[] = PHOTO_SLOTS.filter((kind) => kind.requiredForClearance).map(
  ({ code }) => code,
);

export const findSlot = (code: string): PhotoSlotKind | undefined => PHOTO_SLOTS.find((kind) => kind.code === code);
