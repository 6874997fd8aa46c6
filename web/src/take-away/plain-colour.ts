/** A computed colour as any program reads it: browsers keep `color-mix()` as oklab, which drawing programs do not know. */
export function plainColour(value: string): string {
  if (/^(none|rgba?\(|#|context-)/.test(value)) return value;
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pen) return value;
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
}
