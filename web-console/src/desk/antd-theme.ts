import { type ThemeConfig, theme as antdTheme } from 'antd';
import type { Theme } from '../shared/theme.ts';

/** antd's tokens from `shared/tokens.css`; call after the theme was written onto `html`. */
export function deskTheme(theme: Theme): ThemeConfig {
  const styles = getComputedStyle(document.documentElement);
  const value = (name: string): string => styles.getPropertyValue(`--${name}`).trim();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ink3 = value('ink-3');
  return {
    algorithm: theme === 'night' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: value('primary'),
      colorInfo: value('of'),
      colorSuccess: value('av'),
      colorWarning: value('en'),
      colorWarningText: value('en-ink'),
      colorError: value('ov'),
      colorText: value('ink'),
      colorTextSecondary: value('ink-2'),
      colorTextTertiary: ink3,
      colorTextDescription: ink3,
      colorTextPlaceholder: ink3,
      colorBgLayout: value('bg'),
      colorBgContainer: value('surface'),
      colorBgElevated: value('raised'),
      colorBorder: value('line-strong'),
      colorBorderSecondary: value('line'),
      colorSplit: value('line'),
      colorLink: value('primary-ink'),
      borderRadius: 6,
      borderRadiusLG: 8,
      borderRadiusSM: 4,
      fontFamily: value('font'),
      fontSize: 13,
      fontSizeSM: 12,
      lineHeight: 1.54,
      controlHeight: 32,
      controlHeightSM: 26,
      controlHeightLG: 40,
      motion: !still,
      motionDurationMid: '0.12s',
      controlItemBgActive: value('primary-tint'),
    },
    components: {
      Button: {
        primaryColor: value('on-primary'),
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 400,
      },
      Table: {
        headerBg: value('sunken'),
        headerColor: ink3,
        rowSelectedBg: value('primary-tint'),
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 10,
      },
      Tabs: { inkBarColor: value('primary') },
    },
  };
}
