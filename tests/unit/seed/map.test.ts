import type { LngLat } from '../../../geo/coordinates.ts';
import { makeDistricts } from '../../../schema/seed/daqing/generators/districts.ts';
import { makeWaters } from '../../../schema/seed/daqing/generators/waters.ts';
import { daqing } from '../../../schema/seed/daqing/index.ts';
import type { DemoDistrict } from '../../../schema/seed/demo-city.ts';
import { area, cross, inside, metresTo, segments, turning } from './planar.ts';

const key = (a: LngLat, b: LngLat) => `${a.join()} > ${b.join()}`;
const { districts, roads, waters, outlets, units } = daqing;
const directed = districts.flatMap((district) =>
  segments(district.boundary).map(([a, b]) => ({ code: district.code, a, b })),
);
const districtsAt = (point: LngLat) => districts.filter((district) => inside(point, district.boundary));
const roadsOnly = roads.filter((road) => road.kind !== 'RAILWAY');

describe('the district sketch', () => {
  it('has the nine statutory codes and says on each that it is a sketch', () => {
    expect(districts.map((district) => district.code)).toEqual([
      '230602',
      '230603',
      '230604',
      '230605',
      '230606',
      '230621',
      '230622',
      '230623',
      '230624',
    ]);
    for (const district of districts) expect(district.boundaryNote).toBe('示意边界，未经测绘 / sketch, not surveyed');
  });

  it.each(districts.map((district) => [district.nameZh, district] as const))(
    '%s is one closed counter-clockwise ring that never crosses itself and contains its seat and label',
    (_name, district: DemoDistrict) => {
      expect(district.boundary.at(-1)).toEqual(district.boundary[0]);
      expect(turning(district.boundary)).toBeGreaterThan(0);
      expect(district.boundary.length).toBeGreaterThanOrEqual(12);
      expect(inside(district.seat, district.boundary)).toBe(true);
      expect(inside(district.label, district.boundary)).toBe(true);
      const corners = district.boundary.slice(1).map(String);
      expect(new Set(corners).size).toBe(corners.length);
    },
  );

  it('lets no two borders cross, within a district or between two', () => {
    const crossing = directed.flatMap((one, index) =>
      directed
        .slice(index + 1)
        .filter((other) => cross([one.a, one.b], [other.a, other.b]))
        .map((other) => `${one.code} ${key(one.a, one.b)} × ${other.code} ${key(other.a, other.b)}`),
    );
    expect(crossing).toEqual([]);
  });

  it('uses every border at most once in each direction, so that neighbours share it exactly', () => {
    const walked = directed.map(({ a, b }) => key(a, b));
    expect(new Set(walked).size).toBe(walked.length);
  });

  it('tiles the city: the districts together are as large as the one ring around them', () => {
    const walked = new Set(directed.map(({ a, b }) => key(a, b)));
    const outer = directed.filter(({ a, b }) => !walked.has(key(b, a)));
    const next = new Map(outer.map(({ a, b }) => [String(a), b]));
    const start = outer[0]?.a ?? [0, 0];
    const ring: LngLat[] = [start];
    for (let at = next.get(String(start)); at !== undefined && ring.length <= outer.length; at = next.get(String(at))) {
      ring.push(at);
      if (String(at) === String(start)) break;
    }
    expect(ring).toHaveLength(outer.length + 1); // one outline: a hole would leave a second ring over
    const together = districts.reduce((sum, district) => sum + area(district.boundary), 0);
    expect(together).toBeCloseTo(area(ring), 9);
  });

  it('puts every point of a fine grid in one district at most', () => {
    for (let lng = 123.7013; lng < 125.9; lng += 0.0491) {
      for (let lat = 45.3017; lat < 47.6; lat += 0.0487) {
        expect(districtsAt([lng, lat]).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is what the committed generator makes', () => {
    expect(districts).toEqual(makeDistricts());
    expect(waters).toEqual(makeWaters());
  });
});

describe('roads and water', () => {
  it('keeps about 25 roads and 8 waters with unique codes', () => {
    expect(roads.length).toBeGreaterThanOrEqual(25);
    expect(waters.length).toBeGreaterThanOrEqual(8);
    expect(new Set([...roads, ...waters].map((shape) => shape.code)).size).toBe(roads.length + waters.length);
  });

  it('keeps every road inside the city', () => {
    const outside = roads.flatMap((road) =>
      road.line.filter((point) => districtsAt(point).length === 0).map((point) => `${road.nameZh} ${point.join()}`),
    );
    expect(outside).toEqual([]);
  });

  it('draws no road through a lake and closes every shore', () => {
    for (const water of waters) {
      expect(water.ring.at(-1)).toEqual(water.ring[0]);
      expect(turning(water.ring)).toBeGreaterThan(0);
      const through = roads.filter((road) =>
        segments(road.line).some((piece) => segments(water.ring).some((shore) => cross(piece, shore))),
      );
      expect([water.nameZh, through.map((road) => road.nameZh)]).toEqual([water.nameZh, []]);
    }
  });
});

describe('outlets and units', () => {
  it('has five street outlets of police units and eight of insurers', () => {
    const kindOf = new Map(daqing.organisations.map((organisation) => [organisation.code, organisation.kind]));
    const owners = outlets.map((outlet) => [outlet.kind, kindOf.get(outlet.organisationCode)].join());
    expect(owners.filter((pair) => pair === 'STREET,POLICE_UNIT')).toHaveLength(5);
    expect(owners.filter((pair) => pair === 'INSURER,INSURER')).toHaveLength(8);
    expect(owners).toHaveLength(13);
  });

  it('places every outlet in a district and every unit on a road', () => {
    for (const outlet of outlets) expect(districtsAt(outlet.position)).toHaveLength(1);
    const astray = units.filter((unit) => Math.min(...roadsOnly.map((r) => metresTo(unit.position, r.line))) > 120);
    expect(astray.map((unit) => unit.callSign)).toEqual([]);
  });

  it('has three joint crews of one assessor and one auxiliary, nine police units and two tow trucks', () => {
    const roles = new Map(daqing.staff.map((person) => [person.login, person.roles]));
    const crews = units.filter((unit) => unit.kind === 'CREW');
    expect(crews.map((crew) => crew.crewLogins.map((login) => roles.get(login)?.[0]))).toEqual([
      ['ASSESSOR', 'AUX'],
      ['ASSESSOR', 'AUX'],
      ['ASSESSOR', 'AUX'],
    ]);
    expect(new Set(crews.map((crew) => crew.zone))).toEqual(new Set(['EAST', 'WEST']));
    const police = units.filter((unit) => unit.kind === 'POLICE');
    expect(police).toHaveLength(9);
    for (const unit of police) expect(roles.get(unit.crewLogins[0] ?? '')).toContain('OFFICER');
    expect(units.filter((unit) => unit.kind === 'TOW')).toHaveLength(2);
  });

  it('puts nobody in two units at once', () => {
    const aboard = units.flatMap((unit) => unit.crewLogins);
    expect(new Set(aboard).size).toBe(aboard.length);
  });
});
