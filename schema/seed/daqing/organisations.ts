import type { DemoOrganisation, DemoService } from '../demo-city.ts';

function insurer(code: string, nameZh: string, nameEn: string, hotline: string): DemoOrganisation {
  return { kind: 'INSURER', code, nameZh, nameEn, parentCode: null, hotline };
}

/** The police unit that owns the demo; codes are six digits of area and six invented digits of unit. */
const DETACHMENT = '230600000000';

function brigade(code: string, nameZh: string, nameEn: string): DemoOrganisation {
  return { kind: 'POLICE_UNIT', code, nameZh, nameEn, parentCode: DETACHMENT, hotline: null };
}

/** Six insurers with invented names and numbers (95000 with an extension is not a telephone number). */
const INSURERS: readonly DemoOrganisation[] = [
  insurer('JIAH', '嘉禾财险', 'Jiahe Property Insurance', '95000-2601'),
  insurer('BEIC', '北辰财险', 'Beichen Property Insurance', '95000-2602'),
  insurer('TONG', '同泰财险', 'Tongtai Property Insurance', '95000-2603'),
  insurer('ANYU', '安远财险', 'Anyuan Property Insurance', '95000-2604'),
  insurer('SONG', '松岭财险', 'Songling Property Insurance', '95000-2605'),
  insurer('HENC', '恒川财险', 'Hengchuan Property Insurance', '95000-2606'),
];

/** One detachment with its command centre, eight brigades in the city and four in the counties. */
const POLICE_UNITS: readonly DemoOrganisation[] = [
  {
    kind: 'POLICE_UNIT',
    code: DETACHMENT,
    nameZh: '大庆市公安局交通警察支队',
    nameEn: 'Daqing Traffic Police Detachment',
    parentCode: null,
    hotline: null,
  },
  brigade('230600001000', '交警指挥中心', 'Traffic Command Center'),
  brigade('230602000000', '萨尔图大队', 'Sartu Brigade'),
  brigade('230603000000', '龙凤大队', 'Longfeng Brigade'),
  brigade('230604000000', '让胡路大队', 'Ranghulu Brigade'),
  brigade('230605000000', '红岗大队', 'Honggang Brigade'),
  brigade('230606000000', '大同大队', 'Datong Brigade'),
  brigade('230600002000', '高新区大队', 'High-tech Zone Brigade'),
  brigade('230600003000', '高速公路大队', 'Expressway Brigade'),
  brigade('230600004000', '事故处理大队', 'Accident Investigation Brigade'),
  brigade('230621000000', '肇州大队', 'Zhaozhou Brigade'),
  brigade('230622000000', '肇源大队', 'Zhaoyuan Brigade'),
  brigade('230623000000', '林甸大队', 'Lindian Brigade'),
  brigade('230624000000', '杜尔伯特大队', 'Dorbod Brigade'),
];

export const CENTER_CODE = '230600009000';

export const organisations: readonly DemoOrganisation[] = [
  ...INSURERS,
  ...POLICE_UNITS,
  {
    kind: 'CENTER',
    code: CENTER_CODE,
    nameZh: '大庆市道路交通事故处理服务中心',
    nameEn: 'Daqing Road Accident Service Center',
    parentCode: null,
    hotline: null,
  },
];

/** The eight services under one roof. */
export const services: readonly DemoService[] = [
  { code: 'REVIEW', nameZh: '复议复核', nameEn: 'Review' },
  { code: 'RELIEF_FUND', nameZh: '救助基金', nameEn: 'Relief fund' },
  { code: 'FORENSIC_MEDICINE', nameZh: '法医鉴定', nameEn: 'Forensic medicine' },
  { code: 'VEHICLE_APPRAISAL', nameZh: '车辆鉴定', nameEn: 'Vehicle appraisal' },
  { code: 'PEOPLES_MEDIATION', nameZh: '人民调解', nameEn: "People's mediation" },
  { code: 'INSURANCE_CLAIMS', nameZh: '保险理赔', nameEn: 'Insurance claims' },
  { code: 'LEGAL_SERVICE', nameZh: '法律服务', nameEn: 'Legal service' },
  { code: 'LITIGATION', nameZh: '案件诉讼', nameEn: 'Litigation' },
];
