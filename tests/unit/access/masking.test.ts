import fc from 'fast-check';
import {
  maskAddress,
  maskBankCard,
  maskIdNumber,
  maskIdNumberPublic,
  maskLicenceNo,
  maskName,
  maskPhone,
  maskPlate,
  maskPolicyNo,
} from '../../../schema/access/masking.ts';

describe('masking', () => {
  it.each([
    ['张三', '张*'],
    ['张小三', '张*三'],
    ['欧阳锋华', '欧**华'],
    ['阿依古丽·买买提', '阿**提'],
    ['张', '*'],
    ['', ''],
    [' 张三 ', '张*'],
    ['John Smith', 'J*** S****'],
    ['J Smith', '* S****'],
    ['𠮷田', '𠮷*'],
  ])('name %j becomes %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    [maskPhone, '13812341234', '138****1234'],
    [maskPhone, '1381234', '*******'],
    [maskIdNumber, '11010519491231002X', '110105********002X'],
    [maskIdNumberPublic, '11010519491231002X', '1****************X'],
    [maskLicenceNo, '11010519491231002X', '110105********002X'],
    [maskLicenceNo, 'E12345678', 'E1*****78'],
    [maskLicenceNo, 'E123', '****'],
    [maskPlate, '黑E12345', '黑E1**45'],
    [maskPlate, '黑ED12345', '黑ED***45'],
    [maskPlate, '黑E1234挂', '黑E1**4挂'],
    [maskPlate, '黑E·12345', '黑E·1**45'],
    [maskPlate, '黑E·D12345', '黑E·D***45'],
    [maskBankCard, '6222021234567890123', '***************0123'],
    [maskBankCard, '0123', '****'],
    [maskPlate, '黑E123', '*****'],
    [maskPolicyNo, 'PDZA202323060000012345', '******************2345'],
    [maskPolicyNo, '2345', '****'],
  ] as [(text: string) => string, string, string][])('%p hides the decided part', (mask, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    ['黑龙江省大庆市萨尔图区会战大街1号', '黑龙江省大庆市萨尔图区******'],
    ['大庆市林甸县林甸镇', '大庆市林甸县***'],
    ['内蒙古自治区呼和浩特市新城区新华大街', '内蒙古自治区呼和浩特市新城区****'],
    ['大庆市阳光小区3号楼', '**********'],
    ['世纪大道', '****'],
  ])('address %s is shown to the district: %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('hides exactly as many characters as it replaces, names over four characters apart', () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((value) => value.replaceAll('*', '-'));
    fc.assert(
      fc.property(text, (value) => {
        for (const mask of [maskPhone, maskIdNumber, maskIdNumberPublic, maskLicenceNo, maskPlate, maskPolicyNo]) {
          expect(Array.from(mask(value)).length).toBe(Array.from(value).length);
          expect(value === '' || mask(value).includes('*')).toBe(true);
        }
      }),
    );
  });

  it('never shows a Chinese name whole', () => {
    const han = fc.string({ unit: fc.constantFrom(...Array.from('张王李赵欧阳娜伟芳·')), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(han, (name) => {
        fc.pre(/\p{Script=Han}/u.test(name));
        expect(maskName(name)).toContain('*');
        expect(maskName(name).replaceAll('*', '').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
