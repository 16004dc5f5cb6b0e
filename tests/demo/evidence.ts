import { look } from './case-view.ts';
import { type Client, DemoFailure, reach, sha256, until } from './client.ts';
import type { DemoPhoto } from './photos.ts';
import { step } from './report.ts';
import * as story from './story.ts';

/** Asks for an address, sends the bytes there, says that they have arrived. */
export async function upload(driver: Client, caseId: string, { slot, name, bytes }: DemoPhoto): Promise<void> {
  await step(driver.who, `上传 ${slot}（${name}, ${Math.round(bytes.length / 1024)} kB）/ uploads`, async () => {
    const { photo, ...ticket } = await driver.command<{
      photo: { id: string };
      method: string;
      url: string;
      headers: { name: string; value: string }[];
      alreadyStored: boolean;
    }>(
      'requestPhotoUpload',
      {
        caseId,
        slot,
        sha256: sha256(bytes),
        sizeBytes: bytes.length,
        contentType: 'image/jpeg',
        takenAt: new Date().toISOString(),
        position: { ...story.POSITION, measuredAt: new Date().toISOString() },
      },
      'PhotoUpload',
      'photo { id } method url headers { name value } expiresAt alreadyStored',
    );
    if (!ticket.alreadyStored) {
      const response = await reach(new URL(ticket.url, driver.origin), {
        method: ticket.method,
        headers: Object.fromEntries(ticket.headers.map((header) => [header.name, header.value])),
        body: new Uint8Array(bytes),
      });
      if (!response.ok)
        throw new DemoFailure(
          `The upload of ${slot} answered ${response.status}: ${(await response.text()).slice(0, 200)}`,
        );
    }
    await driver.command('completePhotoUpload', { photoId: photo.id }, 'AccidentCase', 'id');
  });
}

/** Waits for the words that let the cars move, and for the pictures that others will see. */
export async function clearTheRoad(driver: Client, caseId: string, pictures: readonly DemoPhoto[]): Promise<void> {
  await step(driver.who, '“可以挪车了” / "you may clear the road now"', () =>
    until('clearRoad.allowed', 10_000, async () => ((await look(driver, caseId)).clearRoad.allowed ? true : null)),
  );
  await step(driver.who, '等缩略图和预览 / waits for the derived views', () =>
    until('thumbnails and previews of three photos', 60_000, async () => {
      const { photos } = await look(driver, caseId);
      return photos.length === pictures.length &&
        photos.every(({ thumbnailUrl, previewUrl }) => thumbnailUrl !== null && previewUrl !== null)
        ? true
        : null;
    }),
  );
  for (const { slot, bytes } of pictures) {
    const stored = (await look(driver, caseId)).photos.find((photo) => photo.slot === slot);
    if (stored?.sha256 !== sha256(bytes))
      throw new DemoFailure(`The sealed photo ${slot} is not the one that was sent`);
    const { bytes: preview, contentType } = await driver.download(stored.previewUrl ?? '');
    if (contentType !== 'image/jpeg' || preview.length < 1_000)
      throw new DemoFailure(`The preview of ${slot} is no picture`);
  }
  await step(driver.who, '车已挪开 / confirms that the road is clear', () =>
    driver.command('confirmRoadCleared', { caseId }, 'AccidentCase', 'id'),
  );
}
