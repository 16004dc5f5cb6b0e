import { findContradictions, type Contradiction } from './contradictions.ts';
import { BUILT_IN, type LiabilityContent } from './policy.ts';
import { ownFaultsOf, suggestPatterns, type PatternSuggestion } from './suggest.ts';
import type { Pair } from './told.ts';
import { ordinalLabel } from './words.ts';

/** What is still needed before anybody can propose; each with its reason and article. */
export interface Need {
  readonly key: 'ASK_AGAIN' | 'OFFICER' | 'OFFICER_LOOK' | 'CHOOSE_PATTERN' | 'LATE_ACCOUNT' | 'CERTIFICATE_IF_UNCLEAR';
  readonly textZh: string;
  readonly textEn: string;
  readonly articleZh: string;
  readonly articleEn: string;
}

export interface Finding {
  /** Best first; empty where the stories point to nothing that may be proposed. */
  readonly suggestions: readonly PatternSuggestion[];
  readonly contradictions: readonly Contradiction[];
  readonly needs: readonly Need[];
}

const ORDER = { zh: '《道路交通事故处理程序规定》', en: 'MPS Order 146' };
const need = (key: Need['key'], textZh: string, textEn: string, article: readonly [zh: string, en: string]): Need => ({
  key,
  textZh,
  textEn,
  articleZh: `${ORDER.zh}${article[0]}`,
  articleEn: `${ORDER.en}, ${article[1]}`,
});
const ART_20 = ['第二十条', 'Art 20'] as const;
const ART_60 = ['第六十条', 'Art 60'] as const;
const ART_67 = ['第六十七条', 'Art 67'] as const;

/** Facts that stay unclear end in a certificate of the accident, never in a default of equal liability. @source LAW-46 */
export const CERTIFICATE = need(
  'CERTIFICATE_IF_UNCLEAR',
  '事实查不清的，由民警出具道路交通事故证明，不推定同等责任',
  'If the facts stay unclear an officer issues a certificate; equal liability is never presumed',
  ART_67,
);

/** One side told when the other's story could be read: it no longer stands independently of it. */
export const LATE_ACCOUNT = need(
  'LATE_ACCOUNT',
  '有一方是在对方说法公开之后才讲的，由人判断采信程度',
  'One side told after it could read the other: a person judges what it is worth',
  ART_60,
);

/**
 * Weighs two sealed accounts: what they point to, what contradicts, and what is needed before anybody proposes.
 *
 * @param photoSlots slots of which the case has a photo; a missing pattern photo downgrades, it does not block
 * @source domain.md 4.2-4.3, domain-decisions.md 4
 */
export function weigh(pair: Pair, photoSlots: readonly string[], rules: LiabilityContent = BUILT_IN): Finding {
  const contradictions = findContradictions(pair);
  const needs: Need[] = [];
  const silent = pair.filter(({ activities }) => activities.length === 0);
  if (silent.length > 0) {
    const who = silent.map(({ ordinal }) => ordinalLabel(ordinal));
    needs.push(
      need(
        'ASK_AGAIN',
        `${who.map(({ zh }) => zh).join('、')}什么也没选，先再问一次，仍不说的转民警`,
        `${who.map(({ en }) => en).join(', ')} ticked nothing: ask again, then an officer`,
        ART_20,
      ),
    );
    return { suggestions: [], contradictions, needs };
  }
  const suggestions = contradictions.some(({ decisive }) => decisive) ? [] : suggestPatterns(pair, rules);
  const [best] = suggestions;
  if (contradictions.length > 0) {
    needs.push(
      need('OFFICER', '双方说法矛盾，有争议的由民警认定', 'The stories contradict: a dispute is an officer’s', ART_20),
      CERTIFICATE,
    );
  } else if (best === undefined) {
    const twoFaults = pair.every((account) => ownFaultsOf(account, rules).length > 0);
    needs.push(
      twoFaults
        ? need(
            'OFFICER',
            '双方都有过错但过错不同，由民警衡量',
            'Both at fault in different ways: an officer weighs them',
            ART_60,
          )
        : need(
            'OFFICER',
            '双方所选看不出适用的情形，由民警判断',
            'What both ticked points to no pattern: an officer judges',
            ART_60,
          ),
      CERTIFICATE,
    );
  } else if (best.pattern.officerOnly) {
    needs.push(
      need(
        'OFFICER',
        `“${best.pattern.nameZh}”由民警定责任等级`,
        `"${best.pattern.nameEn}": an officer sets the grades`,
        ART_60,
      ),
    );
  }
  if (best !== undefined && best.pattern.photoSlot !== null && !photoSlots.includes(best.pattern.photoSlot)) {
    needs.push(
      need(
        'OFFICER_LOOK',
        `“${best.pattern.nameZh}”缺少标志、标线照片，需要民警看过`,
        `"${best.pattern.nameEn}" has no photo of the sign or marking: an officer looks first`,
        ART_60,
      ),
    );
  }
  if (suggestions.length > 1) {
    needs.push(
      need('CHOOSE_PATTERN', '有几种可能的情形，由人选定', 'Several patterns are possible: a person chooses', ART_60),
    );
  }
  return { suggestions, contradictions, needs };
}
