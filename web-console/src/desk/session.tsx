import { createContext, useContext } from 'react';
import type { AppConfig } from '../api/app-config.ts';
import type { Role, ViewerQuery } from '../api/generated/graphql.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export interface Session {
  readonly config: AppConfig;
  readonly viewer: Viewer;
  readonly signOut: () => void;
}

export const SessionContext = createContext<Session | null>(null);

/** Who works at this desk; only inside the signed-in part. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('Expected a signed-in viewer around this page');
  return session;
}

export interface DeskPlace {
  readonly path: string;
  readonly roles: readonly Role[];
  readonly zh: string;
  readonly en: string;
}

/** The desks and who works at them; the first that fits a role is where it lands. */
export const places: readonly DeskPlace[] = [
  {
    path: '/dispatch',
    roles: ['DISPATCH_110', 'DISPATCH_INS', 'SUPERVISOR'],
    zh: '110 指挥',
    en: '110 dispatch',
  },
  { path: '/queue', roles: ['ASSESSOR', 'AUX'], zh: '查勘席', en: 'Assessor' },
  { path: '/officer', roles: ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD'], zh: '民警席', en: 'Officer' },
  { path: '/center', roles: ['CENTER'], zh: '中心', en: 'Centre' },
  { path: '/claims', roles: ['INSURER_CLAIMS'], zh: '理赔', en: 'Claims' },
  {
    path: '/clocks',
    roles: ['SUPERVISOR', 'UNIT_HEAD', 'OFFICER', 'REMOTE_OFFICER'],
    zh: '时限',
    en: 'Clocks',
  },
  {
    path: '/calendar',
    roles: ['SUPERVISOR', 'UNIT_HEAD', 'OFFICER', 'REMOTE_OFFICER'],
    zh: '工作日历',
    en: 'Calendar',
  },
  {
    path: '/mandates',
    roles: ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'SUPERVISOR'],
    zh: '授权',
    en: 'Mandates',
  },
  { path: '/crew', roles: ['ASSESSOR', 'AUX', 'DISPATCH_110'], zh: '登班', en: 'Crews' },
  { path: '/audit', roles: ['AUDITOR', 'SUPERVISOR'], zh: '审计', en: 'Audit' },
  {
    path: '/rules',
    roles: ['SUPERVISOR', 'UNIT_HEAD', 'OFFICER', 'REMOTE_OFFICER', 'AUDITOR'],
    zh: '规则',
    en: 'Rules',
  },
  { path: '/policy', roles: ['SUPERVISOR', 'UNIT_HEAD', 'AUDITOR'], zh: '政策', en: 'Policy' },
  { path: '/admin/staff', roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'], zh: '账号', en: 'Accounts' },
  { path: '/admin/access', roles: ['SECURITY_ADMIN', 'AUDITOR'], zh: '权限表', en: 'Who may do what' },
];

/** Every desk this viewer may open. */
export function placesOf(roles: readonly Role[]): readonly DeskPlace[] {
  return places.filter((place) => place.roles.some((role) => roles.includes(role)));
}

export const roleWords: Readonly<Record<Role, readonly [string, string]>> = {
  ASSESSOR: ['查勘员', 'Assessor'],
  AUX: ['辅警', 'Auxiliary'],
  OFFICER: ['民警', 'Officer'],
  REMOTE_OFFICER: ['线上民警', 'Remote officer'],
  DISPATCH_110: ['接处警', 'Dispatcher'],
  DISPATCH_INS: ['保险调度', 'Insurer dispatcher'],
  INSURER_CLAIMS: ['理赔', 'Claims'],
  CENTER: ['中心', 'Centre'],
  SUPERVISOR: ['督导', 'Supervisor'],
  UNIT_HEAD: ['部门负责人', 'Head of unit'],
  OUTLET: ['服务点', 'Outlet'],
  RURAL_ASSISTANT: ['农村协理员', 'Rural assistant'],
  AUDITOR: ['审计', 'Auditor'],
  SECURITY_ADMIN: ['安全管理', 'Security administrator'],
  SYSTEM_ADMIN: ['系统管理', 'System administrator'],
};
