/** The part of gifenc that is used here; it comes without types. */
declare module "gifenc" {
  type Colours = number[][];
  export function quantize(pixels: Uint8ClampedArray, most: number): Colours;
  export function applyPalette(pixels: Uint8ClampedArray, palette: Colours): Uint8Array;
  export function GIFEncoder(): {
    writeFrame(
      indexes: Uint8Array,
      width: number,
      height: number,
      options: { palette: Colours; delay: number },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  };
}
