import type { Locator } from 'playwright-core';

/** Runs in the page, which has a decoder for pictures and knows its own colours. */
const SHARE_OF_COLOUR = `async ([png, token]) => {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  const colourOf = (css) => {
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const wanted = colourOf(getComputedStyle(document.documentElement).getPropertyValue(token));
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let same = 0;
  for (let at = 0; at < data.length; at += 4)
    if ([0, 1, 2].every((channel) => Math.abs(data[at + channel] - wanted[channel]) <= 2)) same += 1;
  return (same * 4) / data.length;
}`;

/** How much of an element, as it is drawn now, has the colour of a token of `tokens.css`; 0 to 1. */
async function shareOf(element: Locator, token: string): Promise<number> {
  const png = (await element.screenshot()).toString('base64');
  return element.page().evaluate<number>(`(${SHARE_OF_COLOUR})(${JSON.stringify([png, token])})`);
}

/** Looks again and again until enough of the element has the colour. @throws Error naming the share when it never comes */
export async function untilDrawn(element: Locator, token: string, share: number, limitMs = 60_000): Promise<void> {
  const end = Date.now() + limitMs;
  let found = 0;
  while (Date.now() < end) {
    found = await shareOf(element, token);
    if (found >= share) return;
  }
  throw new Error(`Expected at least ${share} of the picture in the colour ${token} but it is ${found}`);
}
