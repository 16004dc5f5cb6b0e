import type { DemoRole, DemoStaff } from '../demo-city.ts';
import { assessors } from './assessors.ts';
import { CENTER_CODE } from './organisations.ts';

type Row = readonly [login: string, nameZh: string, nameEn: string, badgeNo: string, organisationCode: string];

/** Accounts a visitor signs in with, besides the three assessors. */
const SIGN_INS: readonly string[] = [
  'luo.ping',
  'zhou.lan',
  'jiahe.claims',
  'beichen.claims',
  'sun.center',
  'qian.jian',
  'han.qing',
  'he.zheng',
  'admin',
  'security',
  'auditor',
];

function people(roles: readonly DemoRole[], rows: readonly Row[]): DemoStaff[] {
  return rows.map(([login, nameZh, nameEn, badgeNo, organisationCode]) => ({
    login,
    nameZh,
    nameEn,
    badgeNo,
    organisationCode,
    roles,
    signIn: SIGN_INS.includes(login),
  }));
}

const DETACHMENT = '230600000000';
const COMMAND = '230600001000';

/** Everyone with an account: 87 assessors first, then police, dispatch, insurers' claims desks, centre and oversight. */
export const staff: readonly DemoStaff[] = [
  ...assessors,
  ...people(
    ['OFFICER', 'REMOTE_OFFICER'],
    [
      ['luo.ping', '罗志平', 'Luo Zhiping', 'E06001', '230600004000'],
      ['han.qing', '韩雨青', 'Han Yuqing', 'E06002', '230600004000'],
      ['wei.min', '魏学民', 'Wei Xuemin', 'E06003', '230600004000'],
      ['shao.ning', '邵宁', 'Shao Ning', 'E06004', '230600004000'],
    ],
  ),
  ...people(
    ['OFFICER'],
    [
      ['sa.03', '方建业', 'Fang Jianye', 'E02003', '230602000000'],
      ['sa.07', '杜春雷', 'Du Chunlei', 'E02007', '230602000000'],
      ['long.01', '尹志刚', 'Yin Zhigang', 'E03001', '230603000000'],
      ['long.04', '白云飞', 'Bai Yunfei', 'E03004', '230603000000'],
      ['rang.02', '石磊', 'Shi Lei', 'E04002', '230604000000'],
      ['rang.05', '康文博', 'Kang Wenbo', 'E04005', '230604000000'],
      ['hong.02', '孟繁星', 'Meng Fanxing', 'E05002', '230605000000'],
      ['tong.01', '邱国栋', 'Qiu Guodong', 'E06011', '230606000000'],
      ['gaoxin.01', '谭卫东', 'Tan Weidong', 'E07001', '230600002000'],
      ['gaosu.01', '贺长河', 'He Changhe', 'E08001', '230600003000'],
    ],
  ),
  ...people(
    ['AUX'],
    [
      ['aux.wang', '王晓宇', 'Wang Xiaoyu', 'F02001', '230602000000'],
      ['aux.zhao', '赵天成', 'Zhao Tiancheng', 'F03001', '230603000000'],
      ['aux.gao', '高明亮', 'Gao Mingliang', 'F04001', '230604000000'],
      ['aux.li', '李冬雪', 'Li Dongxue', 'F02002', '230602000000'],
      ['aux.jin', '金成浩', 'Jin Chenghao', 'F02003', '230602000000'],
      ['aux.yu', '于海洋', 'Yu Haiyang', 'F03002', '230603000000'],
      ['aux.bao', '包青山', 'Bao Qingshan', 'F04002', '230624000000'],
      ['aux.hou', '侯立冬', 'Hou Lidong', 'F05001', '230605000000'],
      ['aux.ning', '宁小雨', 'Ning Xiaoyu', 'F06001', '230606000000'],
      ['aux.dai', '戴文龙', 'Dai Wenlong', 'F07001', '230600002000'],
    ],
  ),
  ...people(
    ['DISPATCH_110'],
    [
      ['zhou.lan', '周晓岚', 'Zhou Xiaolan', 'D11002', COMMAND],
      ['dispatch.01', '田野', 'Tian Ye', 'D11001', COMMAND],
      ['dispatch.03', '彭佳音', 'Peng Jiayin', 'D11003', COMMAND],
      ['dispatch.04', '毛宇航', 'Mao Yuhang', 'D11004', COMMAND],
    ],
  ),
  ...people(
    ['INSURER_CLAIMS'],
    [
      ['jiahe.claims', '何静怡', 'He Jingyi', 'JHC01', 'JIAH'],
      ['beichen.claims', '沈立群', 'Shen Liqun', 'BCC01', 'BEIC'],
      ['tongtai.claims', '卢佳宁', 'Lu Jianing', 'TTC01', 'TONG'],
      ['anyuan.claims', '蒋文清', 'Jiang Wenqing', 'AYC01', 'ANYU'],
      ['songling.claims', '丁若溪', 'Ding Ruoxi', 'SLC01', 'SONG'],
      ['hengchuan.claims', '贾承志', 'Jia Chengzhi', 'HCC01', 'HENC'],
    ],
  ),
  ...people(
    ['CENTER'],
    [
      ['sun.center', '孙雅文', 'Sun Yawen', 'Z01', CENTER_CODE],
      ['center.relief', '陆一鸣', 'Lu Yiming', 'Z02', CENTER_CODE],
      ['center.forensic', '秦正阳', 'Qin Zhengyang', 'Z03', CENTER_CODE],
      ['center.vehicle', '江少华', 'Jiang Shaohua', 'Z04', CENTER_CODE],
      ['center.mediation', '史玉和', 'Shi Yuhe', 'Z05', CENTER_CODE],
      ['center.claims', '顾思琪', 'Gu Siqi', 'Z06', CENTER_CODE],
      ['center.legal', '薛明远', 'Xue Mingyuan', 'Z07', CENTER_CODE],
      ['center.court', '万书同', 'Wan Shutong', 'Z08', CENTER_CODE],
    ],
  ),
  ...people(
    ['SUPERVISOR'],
    [
      ['qian.jian', '钱文建', 'Qian Wenjian', 'J001', DETACHMENT],
      ['supervisor.02', '严谨', 'Yan Jin', 'J002', DETACHMENT],
    ],
  ),
  ...people(
    ['UNIT_HEAD'],
    [
      ['he.zheng', '贺正', 'He Zheng', 'H001', DETACHMENT],
      ['head.02', '栾志国', 'Luan Zhiguo', 'H002', DETACHMENT],
    ],
  ),
  ...people(['SYSTEM_ADMIN'], [['admin', '系统管理员', 'System administrator', 'A001', COMMAND]]),
  ...people(['SECURITY_ADMIN'], [['security', '安全管理员', 'Security administrator', 'A002', COMMAND]]),
  ...people(['AUDITOR'], [['auditor', '审计管理员', 'Audit administrator', 'A003', COMMAND]]),
];
