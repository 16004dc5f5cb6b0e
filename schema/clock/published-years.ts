import type { CalendarYear } from './calendar.ts';
import { dayNumber, dayText } from './day.ts';

type Holiday = CalendarYear['holidays'][number];

/** Every day from the first to the last, both included. */
function from(name: string, first: string, last: string): Holiday[] {
  const [start, end] = [dayNumber(first), dayNumber(last)];
  return Array.from({ length: end - start + 1 }, (_, index) => ({ day: dayText(start + index), name }));
}

/**
 * The State Council's yearly notices (国务院办公厅关于某年部分节假日安排的通知). 2024 encourages leave on the eve of the Spring
 * Festival (2024-02-09): a working day all the same. Written down by the makers and to be compared by the city.
 */
export const PUBLISHED_YEARS: Record<string, CalendarYear> = {
  '2024': {
    published: true,
    source: '国办发明电〔2023〕7号',
    unconfirmed: true,
    holidays: [
      ...from('元旦', '2024-01-01', '2024-01-01'),
      ...from('春节', '2024-02-10', '2024-02-17'),
      ...from('清明节', '2024-04-04', '2024-04-06'),
      ...from('劳动节', '2024-05-01', '2024-05-05'),
      ...from('端午节', '2024-06-10', '2024-06-10'),
      ...from('中秋节', '2024-09-15', '2024-09-17'),
      ...from('国庆节', '2024-10-01', '2024-10-07'),
    ],
    makeUpWorkdays: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  '2025': {
    published: true,
    source: '国办发明电〔2024〕12号',
    unconfirmed: true,
    holidays: [
      ...from('元旦', '2025-01-01', '2025-01-01'),
      ...from('春节', '2025-01-28', '2025-02-04'),
      ...from('清明节', '2025-04-04', '2025-04-06'),
      ...from('劳动节', '2025-05-01', '2025-05-05'),
      ...from('端午节', '2025-05-31', '2025-06-02'),
      ...from('国庆节、中秋节', '2025-10-01', '2025-10-08'),
    ],
    makeUpWorkdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  '2026': {
    published: true,
    source: '国办发明电〔2025〕7号',
    unconfirmed: true,
    holidays: [
      ...from('元旦', '2026-01-01', '2026-01-03'),
      ...from('春节', '2026-02-15', '2026-02-23'),
      ...from('清明节', '2026-04-04', '2026-04-06'),
      ...from('劳动节', '2026-05-01', '2026-05-05'),
      ...from('端午节', '2026-06-19', '2026-06-21'),
      ...from('中秋节', '2026-09-25', '2026-09-27'),
      ...from('国庆节', '2026-10-01', '2026-10-07'),
    ],
    makeUpWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};
