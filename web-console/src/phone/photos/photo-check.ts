/** A hint shown before sending. It never blocks: whoever stands on a road may always send what they have. */
export type PhotoHint = 'BLURRED' | 'DARK' | 'BRIGHT';

/** Long edge, in pixels, of the small copy that is judged. */
export const checkEdgePx = 320;

/** Below this variance of the Laplacian a 320 px copy looks blurred; tuned on phone photos of parked cars. */
const sharpnessFloor = 60;
/** Mean luma (0–255) outside which plates stop being legible. */
const darkBelow = 38;
const brightAbove = 228;

/**
 * Judges a small RGBA copy of a photo for blur and light.
 *
 * @param pixels RGBA, four bytes a pixel, row by row
 * @param width of the copy in pixels
 * @param height of the copy in pixels
 */
export function photoHints(pixels: Uint8ClampedArray, width: number, height: number): PhotoHint[] {
  const luma = new Float32Array(width * height);
  let sum = 0;
  for (let i = 0; i < luma.length; i += 1) {
    const o = i * 4;
    const value = 0.299 * (pixels[o] ?? 0) + 0.587 * (pixels[o + 1] ?? 0) + 0.114 * (pixels[o + 2] ?? 0);
    luma[i] = value;
    sum += value;
  }
  const mean = sum / Math.max(1, luma.length);
  if (mean < darkBelow) return ['DARK'];
  if (mean > brightAbove) return ['BRIGHT'];
  return laplacianVariance(luma, width, height) < sharpnessFloor ? ['BLURRED'] : [];
}

function laplacianVariance(luma: Float32Array, width: number, height: number): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  const at = (x: number, y: number): number => luma[y * width + x] ?? 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const value = 4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
      count += 1;
      sum += value;
      squares += value * value;
    }
  }
  if (count === 0) return Number.POSITIVE_INFINITY;
  const mean = sum / count;
  return squares / count - mean * mean;
}

/** Hints for a picked file; none when this browser cannot decode it (HEIC on Android, for one). */
export async function hintsForFile(file: Blob): Promise<PhotoHint[]> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    // An undecodable picture is still evidence: the server has its own decoders.
    return [];
  }
  const scale = Math.min(1, checkEdgePx / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return [];
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return photoHints(data, canvas.width, canvas.height);
}
