import type { Language } from './i18n.ts';

/** The city's clock; a phone set to another zone must still show the time at the scene. */
const timeZone = 'Asia/Shanghai';
const dayMs = 86_400_000;

interface LocalParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly weekday: number;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function localParts(at: string | number | Date): LocalParts {
  const parts = new Map(clock.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const year = get('year');
  const month = get('month');
  const day = get('day');
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return { year, month, day, hour: get('hour'), minute: get('minute'), second: get('second'), weekday };
}

const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `08:31`, city time. */
export function formatTime(at: string | number | Date): string {
  const p = localParts(at);
  return `${p.hour}:${p.minute}`;
}

/** `08:41:27`, city time; for seals and clocks. */
export function formatTimeSeconds(at: string | number | Date): string {
  const p = localParts(at);
  return `${p.hour}:${p.minute}:${p.second}`;
}

/** `11月25日 周三` / `Wed 25 Nov`, city time. */
export function formatDay(at: string | number | Date, language: Language): string {
  const p = localParts(at);
  const month = Number(p.month);
  const day = Number(p.day);
  return language === 'zh'
    ? `${month}月${day}日 ${weekdaysZh[p.weekday] ?? ''}`
    : `${weekdaysEn[p.weekday] ?? ''} ${day} ${monthsEn[month - 1] ?? ''}`;
}

/** `2026年11月24日 08:31` / `24 Nov 2026, 08:31`, city time; as documents write it. */
export function formatDateTime(at: string | number | Date, language: Language): string {
  const p = localParts(at);
  const month = Number(p.month);
  const day = Number(p.day);
  return language === 'zh'
    ? `${p.year}年${month}月${day}日 ${p.hour}:${p.minute}`
    : `${day} ${monthsEn[month - 1] ?? ''} ${p.year}, ${p.hour}:${p.minute}`;
}

/** `今天 08:58` / `Today 08:58`, otherwise the day and the time. */
export function formatMoment(at: string | number | Date, now: string | number | Date, language: Language): string {
  const p = localParts(at);
  const today = localParts(now);
  const sameDay = p.year === today.year && p.month === today.month && p.day === today.day;
  const day = sameDay ? (language === 'zh' ? '今天' : 'Today') : formatDay(at, language);
  return `${day} ${p.hour}:${p.minute}`;
}

/** `2026-11-24T08:31`, city time, for a `datetime-local` field. */
export function toLocalInput(at: string | number | Date): string {
  const p = localParts(at);
  return `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}`;
}

/** A `datetime-local` value read as city time (UTC+8 all year); ISO 8601 in UTC. */
export function fromLocalInput(local: string): string {
  return new Date(`${local.slice(0, 16)}:00+08:00`).toISOString();
}

/** Whole calendar days from `now` to `at` in city time; negative when the day has passed. */
export function daysUntil(at: string | number | Date, now: string | number | Date): number {
  const dayNumber = (moment: string | number | Date): number => {
    const p = localParts(moment);
    return Date.UTC(Number(p.year), Number(p.month) - 1, Number(p.day)) / dayMs;
  };
  return dayNumber(at) - dayNumber(now);
}

/** `4:10` minutes and seconds, `1:02:09` from an hour; negative values count as zero. */
export function formatCountdown(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A length of time in words: `12 分 40 秒`, `21 分钟`, `1 天 2 小时`. */
export function formatDuration(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const zh = language === 'zh';
  if (days > 0) return zh ? `${days} 天 ${hours % 24} 小时` : `${days} d ${hours % 24} h`;
  if (hours > 0) return zh ? `${hours} 小时 ${minutes % 60} 分` : `${hours} h ${minutes % 60} min`;
  if (minutes >= 20) return zh ? `${minutes} 分钟` : `${minutes} min`;
  if (minutes > 0) return zh ? `${minutes} 分 ${whole % 60} 秒` : `${minutes} min ${whole % 60} s`;
  return zh ? `${whole} 秒` : `${whole} s`;
}

/** How old a datum is: `3 秒前`, `5 分钟前`. Ages are shown, never assumed. */
export function formatAge(at: string | number | Date, now: string | number | Date, language: Language): string {
  const age = formatDuration((new Date(now).getTime() - new Date(at).getTime()) / 1000, language);
  return language === 'zh' ? `${age}前` : `${age} ago`;
}

/** Metres below a kilometre (to 10 m from 100 m up), then `1.9 公里`. */
export function formatDistance(metres: number, language: Language): string {
  const zh = language === 'zh';
  if (metres >= 1000) return `${(metres / 1000).toFixed(1)} ${zh ? '公里' : 'km'}`;
  const rounded = metres >= 100 ? Math.round(metres / 10) * 10 : Math.round(metres);
  return `${rounded} ${zh ? '米' : 'm'}`;
}

/** Fen (1/100 yuan, integer) as `1,234.50 元` / `CNY 1,234.50`; whole yuan without decimals. */
export function formatFen(fen: number, language: Language): string {
  const yuan = new Intl.NumberFormat('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 }).format(fen / 100);
  return language === 'zh' ? `${yuan} 元` : `CNY ${yuan}`;
}

/** `黑ED05182` → `黑E·D05182`; anything that is not province + letter first stays as it is. */
export function formatPlate(plate: string): string {
  const plain = plate.replace(/[·\s]/g, '').toUpperCase();
  return /^[一-鿿][A-Z]/.test(plain) ? `${plain.slice(0, 2)}·${plain.slice(2)}` : plain;
}
