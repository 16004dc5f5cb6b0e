/** Weather codes as police systems use them (domain.md 7.5). */
const WEATHER = {
  '1': ['晴', 'Clear'],
  '2': ['阴', 'Overcast'],
  '3': ['雨', 'Rain'],
  '4': ['雪', 'Snow'],
  '5': ['雾', 'Fog'],
  '6': ['大风', 'Strong wind'],
  '7': ['沙尘', 'Dust'],
  '8': ['冰雹', 'Hail'],
  '9': ['其它', 'Other'],
} as const;

export const isWeatherCode = (code: string): boolean => Object.hasOwn(WEATHER, code);

/** The Chinese word of a weather code; nobody having stated it is said as such. */
export const weatherLabel = (code: string | null): string =>
  code !== null && isWeatherCode(code) ? WEATHER[code as keyof typeof WEATHER][0] : '未填写';
