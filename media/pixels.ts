/** Decoded 8-bit RGB, three bytes a pixel, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const HASH_COLUMNS = 9;
const HASH_ROWS = 8;
/** Brightness steps that saving again may add or take: less than this between two cells is "the same". */
const NOISE = 2;
const TILES = 8;
/** Every third pixel in both directions is enough to judge edges and costs a ninth. */
const STEP = 3;

/**
 * 64-bit difference hash as 16 hex digits: the picture averaged to 9 × 8 grey cells, one bit for "clearly darker
 * than the cell to the right", so that plain sky or snow gives the same bits after saving again. Averaging is done here and not by the image library, so a new library version cannot change
 * hashes that are already stored.
 */
export function differenceHash(pixels: Pixels): string {
  const cells: number[] = [];
  for (let row = 0; row < HASH_ROWS; row += 1) {
    for (let column = 0; column < HASH_COLUMNS; column += 1) cells.push(cellLuma(pixels, column, row));
  }
  let bits = 0n;
  for (let row = 0; row < HASH_ROWS; row += 1) {
    for (let column = 0; column + 1 < HASH_COLUMNS; column += 1) {
      const at = row * HASH_COLUMNS + column;
      bits = (bits << 1n) | ((cells[at] ?? 0) + NOISE < (cells[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

/** Average brightness, 0 black … 255 white. */
export function meanLuma(pixels: Pixels): number {
  let sum = 0;
  for (let at = 0; at < pixels.width * pixels.height; at += 1) sum += lumaAt(pixels.data, at * 3);
  return sum / (pixels.width * pixels.height);
}

/**
 * How strong the edges are in the sharpest eighth of the picture: variance of the Laplacian of brightness in 8 × 8
 * tiles, the eighth-largest of the 64. Tiles, because a sharp car on a plain snowy road is a sharp photo.
 * Comparable only between pictures of the same size: always measured on the preview. 0 for a picture under 3 pixels.
 */
export function sharpness(pixels: Pixels): number {
  const { data, width, height } = pixels;
  const count = new Float64Array(TILES * TILES);
  const sum = new Float64Array(TILES * TILES);
  const squares = new Float64Array(TILES * TILES);
  const rowBytes = width * 3;
  for (let y = 1; y < height - 1; y += STEP) {
    const tileRow = Math.floor((y * TILES) / height) * TILES;
    for (let x = 1; x < width - 1; x += STEP) {
      const at = y * rowBytes + x * 3;
      const around =
        lumaAt(data, at - 3) + lumaAt(data, at + 3) + lumaAt(data, at - rowBytes) + lumaAt(data, at + rowBytes);
      const laplacian = around - 4 * lumaAt(data, at);
      const tile = tileRow + Math.floor((x * TILES) / width);
      count[tile] = (count[tile] ?? 0) + 1;
      sum[tile] = (sum[tile] ?? 0) + laplacian;
      squares[tile] = (squares[tile] ?? 0) + laplacian * laplacian;
    }
  }
  const variances = Array.from(count, (n, tile) => {
    if (n === 0) return 0;
    const mean = (sum[tile] ?? 0) / n;
    return (squares[tile] ?? 0) / n - mean * mean;
  });
  return variances.toSorted((a, b) => b - a)[TILES - 1] ?? 0;
}

function cellLuma(pixels: Pixels, column: number, row: number): number {
  const left = Math.floor((column * pixels.width) / HASH_COLUMNS);
  const top = Math.floor((row * pixels.height) / HASH_ROWS);
  // A cell of a picture smaller than the grid is one pixel, shared with its neighbours.
  const right = Math.max(left + 1, Math.floor(((column + 1) * pixels.width) / HASH_COLUMNS));
  const bottom = Math.max(top + 1, Math.floor(((row + 1) * pixels.height) / HASH_ROWS));
  let sum = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) sum += lumaAt(pixels.data, (y * pixels.width + x) * 3);
  }
  return sum / ((right - left) * (bottom - top));
}

/** Brightness as the eye weighs it (Rec. 601). */
function lumaAt(data: Uint8Array, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}
