import type { DemoParty } from '../demo-case.ts';

function driver(number: number, name: string, licenceNo: string, plate: string, insurerCode: string): DemoParty {
  const newEnergy = plate.length === 8;
  const serial = String(number).padStart(4, '0');
  return {
    name,
    phone: `${number % 2 === 1 ? '139' : '136'}0000${serial}`,
    licenceNo,
    vehicleKind: '小型轿车',
    plate,
    plateKind: newEnergy ? '52' : '02',
    insurerCode,
    policyNo: `${insurerCode}2026DEMO${serial}`,
  };
}

/**
 * The people in the stories. A licence number has a right check digit but belongs to nobody: area 230600 is the whole
 * prefecture, under which no number is issued, and a holder born in 1900 would be older than anyone alive.
 */
export const DRIVERS = {
  anJian: driver(1, '安建', '230600190001140079', '黑E3J820', 'SONG'),
  zhengHaiyan: driver(2, '郑海燕', '230600190001270148', '黑E66B02', 'HENC'),
  tianFeng: driver(3, '田丰', '230600190002090210', '黑E5N917', 'TONG'),
  songYulin: driver(4, '宋玉林', '230600190002220281', '黑E82K05', 'ANYU'),
  maHongwei: driver(5, '马宏伟', '230600190003070350', '黑E20G77', 'BEIC'),
  xuJing: driver(6, '徐静', '230600190003200426', '黑EF80613', 'SONG'),
  liChunmei: driver(7, '李春梅', '230600190004020494', '黑ED05182', 'JIAH'),
  zhangXiaoshan: driver(8, '张小山', '230600190004150563', '黑E7K2M6', 'BEIC'),
  dongKai: driver(9, '董凯', '230600190004280632', '黑EQ1193', 'TONG'),
  caoLixin: driver(10, '曹丽欣', '230600190005110707', '黑ED90015', 'JIAH'),
  heJun: driver(11, '何俊', '230600190005240771', '黑EH61F3', 'JIAH'),
  fengJianguo: driver(12, '冯建国', '230600190006060844', '黑EA30226', 'TONG'),
  renGuangming: driver(13, '任广明', '230600190006190913', '黑E19D66', 'ANYU'),
  pengXue: driver(14, '彭雪', '230600190007020983', '黑EM4471', 'HENC'),
  jiangTao: driver(15, '姜涛', '230600190007151051', '黑ET35C8', 'SONG'),
  cuiYan: driver(16, '崔艳', '230600190007281120', '黑EA68140', 'BEIC'),
  fanShijie: driver(17, '范世杰', '230600190008101195', '黑EF2K18', 'TONG'),
  yeQiuying: driver(18, '叶秋颖', '230600190008231264', '黑EC77301', 'JIAH'),
  luMing: driver(19, '鲁明', '230600190009051337', '黑E4R605', 'JIAH'),
  shiWenli: driver(20, '施文丽', '230600190009181406', '黑ED31907', 'BEIC'),
  quZhiyuan: driver(21, '曲志远', '230600190010011471', '黑E8P213', 'BEIC'),
  haoNa: driver(22, '郝娜', '230600190010141540', '黑EB52064', 'JIAH'),
  wuGang: driver(23, '武钢', '23060019001027161X', '黑E0T559', 'JIAH'),
  yaoMeiling: driver(24, '姚美玲', '230600190011091688', '黑E6W734', 'BEIC'),
} as const;
