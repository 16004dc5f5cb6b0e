import type { LngLat } from '../../geo/coordinates.ts';
import type { DemoCase } from './demo-case.ts';

/**
 * A whole city as plain data: everything the seeder writes before the first person signs in.
 * Nothing here is a real person, company, telephone number or survey; see the README of this folder.
 * Rows refer to each other by `code`, `login` or `callSign`, all unique in their list.
 */
export interface DemoCity {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly center: LngLat;
  readonly districts: readonly DemoDistrict[];
  readonly roads: readonly DemoRoad[];
  readonly waters: readonly DemoWater[];
  /** A parent stands before its children, so the list can be inserted in order. */
  readonly organisations: readonly DemoOrganisation[];
  /** The services of the one-stop centre. */
  readonly services: readonly DemoService[];
  readonly outlets: readonly DemoOutlet[];
  readonly staff: readonly DemoStaff[];
  readonly mandates: readonly DemoMandate[];
  readonly units: readonly DemoUnit[];
  /** Stories for the seeder to play through the real commands. */
  readonly cases: readonly DemoCase[];
}

export interface DemoDistrict {
  /** GB/T 2260 code, six digits. */
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Where the district's seat lies; inside its own boundary. */
  readonly seat: LngLat;
  /** Where the name is written on the map. */
  readonly label: LngLat;
  /** One closed exterior ring (first position = last), counter-clockwise; a sketch, never a survey. */
  readonly boundary: readonly LngLat[];
  readonly boundaryNote: string;
}

export type DemoRoadKind = 'EXPRESSWAY' | 'MAIN' | 'ARTERIAL' | 'RAILWAY';

export interface DemoRoad {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: DemoRoadKind;
  readonly line: readonly LngLat[];
}

export interface DemoWater {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: 'LAKE' | 'WETLAND';
  /** One closed ring, counter-clockwise. */
  readonly ring: readonly LngLat[];
}

export interface DemoOrganisation {
  readonly kind: 'INSURER' | 'POLICE_UNIT' | 'CENTER';
  /** Insurer: four letters of ours. Police unit and centre: 12 digits, six of area and six of unit. */
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
  /** Invented; null where nobody calls. */
  readonly hotline: string | null;
}

export interface DemoService {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface DemoOutlet {
  readonly code: string;
  readonly kind: 'STREET' | 'INSURER';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly address: string;
  readonly position: LngLat;
  /** People waiting now. */
  readonly queueLength: number;
  readonly hours: string;
  readonly organisationCode: string;
}

export type DemoRole =
  | 'ASSESSOR'
  | 'AUX'
  | 'OFFICER'
  | 'REMOTE_OFFICER'
  | 'DISPATCH_110'
  | 'INSURER_CLAIMS'
  | 'CENTER'
  | 'SUPERVISOR'
  | 'UNIT_HEAD'
  | 'AUDITOR'
  | 'SECURITY_ADMIN'
  | 'SYSTEM_ADMIN';

export interface DemoStaff {
  readonly login: string;
  /** Invented; shown masked outside the own organisation. */
  readonly nameZh: string;
  readonly nameEn: string;
  readonly badgeNo: string;
  readonly organisationCode: string;
  readonly roles: readonly DemoRole[];
  /** True for the dozen accounts that a visitor signs in with; the others exist to fill lists and hold mandates. */
  readonly signIn: boolean;
}

export type DemoMandateAct =
  | 'RECEIVE_ORDER'
  | 'SECURE_SCENE'
  | 'CAPTURE_EVIDENCE'
  | 'GUIDE_AGREEMENT'
  | 'PROPOSE_LIABILITY'
  | 'DRAFT_AGREEMENT'
  | 'SUBMIT_TO_OFFICER'
  | 'ASSESS_DAMAGE'
  | 'SETTLE_CLAIM'
  | 'ASSIST_ENTRY'
  | 'SERVE_DOCUMENT';

export interface DemoMandate {
  readonly documentNo: string;
  readonly holderLogin: string;
  /** The officer who signed the grant. */
  readonly issuedByLogin: string;
  readonly acts: readonly DemoMandateAct[];
  /** Ids of the liability patterns the holder may work with, such as `L-01`. */
  readonly accidentForms: readonly string[];
  /** Highest estimate of any one vehicle, 1/100 yuan. 500000 is an unconfirmed default: the city's own cap is not known. */
  readonly ceilingFen: number;
  readonly districtCodes: readonly string[];
  /** Local time, start inclusive; '00:00' with '24:00' is the whole day. */
  readonly dailyFrom: string;
  /** Local time, end exclusive. */
  readonly dailyUntil: string;
  /** ISO time with offset, inclusive. */
  readonly validFrom: string;
  /** ISO time with offset, exclusive. */
  readonly validUntil: string;
  /** Null while in force. */
  readonly ended: DemoMandateEnd | null;
}

/** Withdrawn for good (`REVOKED`) or until the reason is gone (`SUSPENDED`). */
export interface DemoMandateEnd {
  readonly kind: 'REVOKED' | 'SUSPENDED';
  readonly at: string;
  readonly byLogin: string;
  readonly reason: string;
}

export interface DemoUnit {
  readonly callSign: string;
  readonly kind: 'CREW' | 'POLICE' | 'TOW';
  readonly status: 'AVAILABLE' | 'EN_ROUTE' | 'ON_SCENE' | 'RESTING' | 'OUT_OF_SERVICE';
  readonly crewLogins: readonly string[];
  readonly note: string;
  readonly position: LngLat;
  /** Degrees clockwise from north; null when standing. */
  readonly headingDeg: number | null;
  /** Age of the position at the moment of seeding. */
  readonly fixAgeSeconds: number;
  /** Joint crews serve the east or the west of the main urban area. */
  readonly zone: 'EAST' | 'WEST' | null;
}
