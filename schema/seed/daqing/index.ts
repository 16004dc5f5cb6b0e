import type { DemoCity } from '../demo-city.ts';
import { openCases } from './cases-open.ts';
import { settledCases } from './cases-settled.ts';
import { policeCases } from './cases-with-police.ts';
import { districts } from './districts.ts';
import { mandates } from './mandates.ts';
import { organisations, services } from './organisations.ts';
import { outlets } from './outlets.ts';
import { roads } from './roads.ts';
import { staff } from './staff.ts';
import { units } from './units.ts';
import { waters } from './waters.ts';

/** Daqing (大庆, 230600): a real place with invented people, companies, borders and accidents. */
export const daqing: DemoCity = {
  code: '230600',
  nameZh: '大庆市',
  nameEn: 'Daqing',
  center: [125.02, 46.58],
  districts,
  roads,
  waters,
  organisations,
  services,
  outlets,
  staff,
  mandates,
  units,
  cases: [...openCases, ...policeCases, ...settledCases],
};
