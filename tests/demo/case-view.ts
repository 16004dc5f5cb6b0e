import { type Client, DemoFailure } from './client.ts';

/** What the demo asks of a case after each step. */
export interface CaseView {
  readonly id: string;
  readonly caseNo: string;
  readonly state: string;
  readonly route: string;
  readonly sceneDuty: string;
  readonly clearRoad: { readonly allowed: boolean; readonly blockedEn: string | null };
  readonly photos: readonly {
    readonly slot: string;
    readonly sha256: string;
    readonly thumbnailUrl: string | null;
    readonly previewUrl: string | null;
  }[];
  readonly parties: readonly { readonly id: string; readonly ordinal: number }[];
  readonly proposal: { readonly id: string } | null;
  readonly suggestedPatterns: readonly {
    readonly pattern: { readonly id: string; readonly nameZh: string };
    readonly grades: readonly { readonly partyId: string; readonly ordinal: number; readonly grade: string }[];
  }[];
  readonly agreement: {
    readonly id: string;
    readonly contentHash: string;
    readonly pdfUrl: string | null;
    readonly pdfSha256: string | null;
  } | null;
}
export const CASE = `id caseNo state route sceneDuty clearRoad { allowed blockedEn } photos { slot sha256 thumbnailUrl previewUrl }
  parties { id ordinal } proposal { id } agreement { id contentHash pdfUrl pdfSha256 }
  suggestedPatterns { pattern { id nameZh } grades { partyId ordinal grade } }`;

/** The case as this person sees it now. @throws DemoFailure when they do not */
export const look = async (client: Client, id: string): Promise<CaseView> => {
  const { accidentCase } = await client.ask<{ accidentCase: CaseView | null }>(
    `query ($id: ID!) { accidentCase(id: $id) { ${CASE} } }`,
    { id },
  );
  if (accidentCase === null) throw new DemoFailure(`${client.who} does not see the case ${id}`);
  return accidentCase;
};
