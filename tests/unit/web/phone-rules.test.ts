import { createHash } from 'node:crypto';
import { appendPlateKey, plateKeys } from '../../../web-console/src/phone/kit/plate-keys.ts';
import { hasEnoughInk, normaliseStrokes } from '../../../web-console/src/shared/strokes.ts';
import { photoHints } from '../../../web-console/src/phone/photos/photo-check.ts';
import { sha256, sha256Hex } from '../../../web-console/src/shared/sha256.ts';
import { describePosition, distanceM, placeLine } from '../../../web-console/src/phone/place.ts';
import { emptyReport, factsOf, reportInput } from '../../../web-console/src/phone/report-draft.ts';

const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the fingerprint of a photo', () => {
  // Around the padding limits of 55, 56 and 64 bytes, and across several blocks.
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001])(
    'of %i bytes is SHA-256, also without crypto.subtle',
    (size) => {
      const bytes = new Uint8Array(size).map((_, index) => (index * 31 + 7) & 0xff);
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(reference(bytes));
    },
  );

  it('is lower-case hex', async () => {
    const bytes = new Uint8Array([97, 98, 99]);
    expect(await sha256Hex(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the quick look at a photo', () => {
  const picture = (luma: (x: number, y: number) => number): Uint8ClampedArray => {
    const pixels = new Uint8ClampedArray(64 * 64 * 4);
    for (let i = 0; i < 64 * 64; i += 1) pixels.fill(luma(i % 64, Math.floor(i / 64)), i * 4, i * 4 + 3);
    return pixels;
  };

  it('warns of blur when nothing in the picture has an edge', () => {
    expect(
      photoHints(
        picture((x) => 90 + x),
        64,
        64,
      ),
    ).toEqual(['BLURRED']);
  });

  it('says nothing about a picture with edges', () => {
    expect(
      photoHints(
        picture((x) => (x % 8 < 4 ? 40 : 200)),
        64,
        64,
      ),
    ).toEqual([]);
  });

  it('names darkness or glare rather than the blur that comes with them', () => {
    expect(
      photoHints(
        picture(() => 12),
        64,
        64,
      ),
    ).toEqual(['DARK']);
    expect(
      photoHints(
        picture(() => 250),
        64,
        64,
      ),
    ).toEqual(['BRIGHT']);
  });
});

describe('a finger signature', () => {
  it('keeps its shape in the 600 × 200 box: scaled evenly and centred', () => {
    const [stroke] = normaliseStrokes(
      [
        [
          [0, 0],
          [300, 200],
        ],
      ],
      300,
      200,
    );
    expect(stroke).toEqual([
      [150, 0],
      [450, 200],
    ]);
  });

  it('pulls a finger that left the pad back to its edge', () => {
    expect(normaliseStrokes([[[-50, 500]]], 600, 200)).toEqual([[[0, 200]]]);
  });

  it('refuses a dot or a tick as a name', () => {
    expect(hasEnoughInk([])).toBe(false);
    expect(
      hasEnoughInk([
        [[10, 10]],
        [
          [20, 20],
          [30, 30],
        ],
      ]),
    ).toBe(false);
    expect(
      hasEnoughInk([
        [
          [0, 0],
          [40, 0],
        ],
        [
          [0, 10],
          [40, 10],
        ],
      ]),
    ).toBe(true);
  });
});

describe('the plate keyboard', () => {
  it('starts with a province, then a letter, and never offers I or O', () => {
    expect(appendPlateKey('', 'A')).toBe('');
    expect(appendPlateKey('', '黑')).toBe('黑');
    expect(appendPlateKey('黑', '5')).toBe('黑');
    expect(appendPlateKey('黑', 'e')).toBe('黑E');
    for (const typed of ['黑', '黑E', '黑E1234']) {
      expect(plateKeys(typed)).not.toContain('I');
      expect(plateKeys(typed)).not.toContain('O');
    }
  });

  it('stops at the eight characters of a new-energy plate', () => {
    expect(appendPlateKey('黑ED05182', '3')).toBe('黑ED05182');
  });
});

describe('saying where it happened', () => {
  const line = (...coordinates: [number, number][]): unknown => ({ type: 'LineString', coordinates });
  const roads = [
    { nameZh: '世纪大道', nameEn: 'Shiji', kind: 'MAIN', line: line([124.9, 46.59], [125.2, 46.59]) },
    { nameZh: '经六街', nameEn: 'Jingliu', kind: 'ARTERIAL', line: line([125.031, 46.5], [125.031, 46.7]) },
    { nameZh: '滨洲铁路', nameEn: 'Railway', kind: 'RAILWAY', line: line([124.9, 46.5901], [125.2, 46.5901]) },
  ];

  it('names the road and the side and distance of the next crossing street', () => {
    expect(describePosition([125.03, 46.5901], roads)).toMatchObject({
      roadName: '世纪大道',
      referencePoint: '经六街西 80 米',
    });
  });

  it('names no road when none is near, and never a railway', () => {
    expect(describePosition([125.03, 46.61], roads.slice(0, 1))).toBeNull();
    expect(describePosition([124.95, 46.5901], roads)?.roadName).toBe('世纪大道');
  });

  it('survives a line that is not one', () => {
    expect(describePosition([125.03, 46.59], [{ nameZh: 'x', nameEn: 'x', kind: 'MAIN', line: null }])).toBeNull();
  });

  it('measures a kilometre at this latitude within one per cent', () => {
    expect(distanceM([125, 46.6], [125.01307, 46.6])).toBeGreaterThan(990);
    expect(distanceM([125, 46.6], [125.01307, 46.6])).toBeLessThan(1010);
  });

  it('leaves out what was not said', () => {
    expect(placeLine({ roadName: '世纪大道', referencePoint: ' ', direction: '由西向东', kilometrePost: '' })).toBe(
      '世纪大道 由西向东',
    );
  });
});

describe('the facts of a report', () => {
  const answers = (part: Partial<Parameters<typeof factsOf>[0]>): ReturnType<typeof factsOf> =>
    factsOf({ injury: 'NONE', responsive: 'UNKNOWN', movable: 'YES', conditions: [], ...part });

  it('says of a late report that the scene was cleared, and of any other that it was not', () => {
    expect(answers({ conditions: ['SCENE_CLEARED'] }).sceneCleared).toBe('YES');
    expect(answers({}).sceneCleared).toBe('NO');
  });

  it('states "no" for what was shown and not ticked', () => {
    expect(answers({})).toMatchObject({
      anyoneInjured: 'NO',
      anyoneDied: 'NO',
      partyLeft: 'NO',
      alcoholSuspected: 'NO',
      licence: 'VALID',
      plate: 'OK',
      hitFacility: 'NO',
      motorVehicles: 2,
    });
  });

  it('never turns "not sure" into "no"', () => {
    expect(answers({ injury: 'UNKNOWN', movable: 'UNKNOWN' })).toMatchObject({
      anyoneInjured: 'UNKNOWN',
      anyoneDied: 'UNKNOWN',
      allVehiclesMovable: 'UNKNOWN',
    });
    expect(answers({ injury: null, movable: null })).toMatchObject({
      anyoneInjured: 'UNKNOWN',
      allVehiclesMovable: 'UNKNOWN',
    });
  });

  it('claims a slight injury only when that answer was given', () => {
    expect(answers({ injury: 'INJURED' })).toMatchObject({ anyoneInjured: 'YES', allAgreeSimple: 'NO' });
    expect(answers({ injury: 'INJURED' })).not.toHaveProperty('injurySlight');
    expect(answers({ injury: 'SLIGHT_AGREED' })).toMatchObject({
      anyoneInjured: 'YES',
      injurySlight: 'YES',
      allAgreeSimple: 'YES',
    });
  });

  it('rules out a death only when all who are hurt respond', () => {
    expect(answers({ injury: 'INJURED', responsive: 'YES' }).anyoneDied).toBe('NO');
    expect(answers({ injury: 'INJURED', responsive: 'NO' }).anyoneDied).toBe('UNKNOWN');
    expect(answers({ injury: 'INJURED', responsive: 'UNKNOWN' }).anyoneDied).toBe('UNKNOWN');
    expect(answers({ injury: 'UNKNOWN', responsive: 'YES' }).anyoneDied).toBe('UNKNOWN');
  });

  it('marks a place without the phone’s position as told by the caller, at the city’s centre', () => {
    const draft = { ...emptyReport(new Date('2026-11-24T00:31:00Z')), roadName: '世纪大道' };
    const input = reportInput(draft, { longitude: 125.1, latitude: 46.59 });
    expect(input.place).toMatchObject({ longitude: 125.1, source: 'CALLER', description: '世纪大道', accuracyM: null });
  });
});
