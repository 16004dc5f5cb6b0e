import type { DemoStaff } from '../demo-city.ts';

/** Frequent surnames and given names with their pinyin; the pairing is arithmetic, so nobody is meant by it. */
const SURNAMES = [
  ['王', 'Wang'],
  ['李', 'Li'],
  ['张', 'Zhang'],
  ['刘', 'Liu'],
  ['赵', 'Zhao'],
  ['杨', 'Yang'],
  ['吴', 'Wu'],
  ['徐', 'Xu'],
  ['马', 'Ma'],
  ['朱', 'Zhu'],
  ['胡', 'Hu'],
  ['高', 'Gao'],
  ['宋', 'Song'],
  ['郑', 'Zheng'],
  ['于', 'Yu'],
  ['董', 'Dong'],
  ['韩', 'Han'],
  ['曹', 'Cao'],
  ['许', 'Xu'],
  ['姜', 'Jiang'],
  ['范', 'Fan'],
  ['金', 'Jin'],
  ['崔', 'Cui'],
] as const;

const GIVEN_NAMES = [
  ['建军', 'Jianjun'],
  ['海波', 'Haibo'],
  ['丽华', 'Lihua'],
  ['志强', 'Zhiqiang'],
  ['晓东', 'Xiaodong'],
  ['雪梅', 'Xuemei'],
  ['立伟', 'Liwei'],
  ['春生', 'Chunsheng'],
  ['文静', 'Wenjing'],
  ['国庆', 'Guoqing'],
  ['玉兰', 'Yulan'],
  ['振宇', 'Zhenyu'],
  ['慧敏', 'Huimin'],
  ['大鹏', 'Dapeng'],
  ['思远', 'Siyuan'],
  ['凤霞', 'Fengxia'],
  ['子涵', 'Zihan'],
  ['秀英', 'Xiuying'],
  ['宏亮', 'Hongliang'],
] as const;

interface Employer {
  readonly code: string;
  readonly login: string;
  readonly badge: string;
  readonly count: number;
}

/** 87 assessors of six insurers, as the city authorised them; how they spread is invented. */
const EMPLOYERS: readonly Employer[] = [
  { code: 'JIAH', login: 'jiahe', badge: 'JH', count: 20 },
  { code: 'BEIC', login: 'beichen', badge: 'BC', count: 17 },
  { code: 'TONG', login: 'tongtai', badge: 'TT', count: 15 },
  { code: 'ANYU', login: 'anyuan', badge: 'AY', count: 13 },
  { code: 'SONG', login: 'songling', badge: 'SL', count: 12 },
  { code: 'HENC', login: 'hengchuan', badge: 'HC', count: 10 },
];

/** The assessors a visitor signs in as, in place of the first of their employer. */
const NAMED: Readonly<Record<string, Pick<DemoStaff, 'login' | 'nameZh' | 'nameEn'>>> = {
  JIAH: { login: 'lin.zhe', nameZh: '林明哲', nameEn: 'Lin Mingzhe' },
  BEIC: { login: 'chen.tao', nameZh: '陈海涛', nameEn: 'Chen Haitao' },
  TONG: { login: 'guo.expired', nameZh: '郭立新', nameEn: 'Guo Lixin' },
};

function pick<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('Expected a list with at least one entry');
  return item;
}

function makeAssessors(): DemoStaff[] {
  const assessors: DemoStaff[] = [];
  for (const employer of EMPLOYERS) {
    for (let number = 1; number <= employer.count; number++) {
      // 23 and 19 have no common factor: the pair repeats only after 437 people.
      const [surname, given] = [pick(SURNAMES, assessors.length * 7), pick(GIVEN_NAMES, assessors.length * 5)];
      const serial = String(number).padStart(3, '0');
      const named = number === 1 ? NAMED[employer.code] : undefined;
      assessors.push({
        login: named?.login ?? `${employer.login}.${serial}`,
        nameZh: named?.nameZh ?? surname[0] + given[0],
        nameEn: named?.nameEn ?? `${surname[1]} ${given[1]}`,
        badgeNo: `${employer.badge}${serial}`,
        organisationCode: employer.code,
        roles: ['ASSESSOR'],
        signIn: named !== undefined,
      });
    }
  }
  return assessors;
}

/** The same 87 people every time. */
export const assessors: readonly DemoStaff[] = makeAssessors();
