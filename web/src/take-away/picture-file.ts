import type { Picture } from "./picture-view.ts";

const SHARPNESS = 2;
/** The largest canvas that phones allow. */
const MOST_PIXELS = 16_700_000;

/** The picture as an SVG file. */
export function svgFile({ svg }: Pick<Picture, "svg">): Blob {
  return new Blob([svg], { type: "image/svg+xml;charset=utf-8" });
}

/** The picture as a PNG with two pixels to each of its own, fewer where that would be more than a canvas holds. */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
  const address = URL.createObjectURL(svgFile({ svg }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("This browser has no canvas to draw on.");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))),
        "image/png",
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
