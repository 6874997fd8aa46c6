import { Painter, type Scene } from "../graph-canvas/painter.ts";
import type { Palette } from "../graph-canvas/style.ts";
import { type Story, type StoryStep, stepAt } from "./story.ts";

export type FilmFormat = "webm" | "gif";

export interface FilmParts {
  scene: Scene;
  story: Story;
  palette: Palette;
  format: FilmFormat;
  /** Stands above the picture throughout. */
  title: string;
  /** Says when, where and what, below it. */
  lineOf: (step: StoryStep) => string;
  /** Where it comes from, and that an example is one. */
  foot: string;
  /** 0 to 1. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** This browser cannot write the format. */
export class FilmNotPossible extends Error {}

const SIZES = {
  webm: { width: 1280, height: 720, perSecond: 30, longest: 45_000 },
  gif: { width: 720, height: 405, perSecond: 8, longest: 25_000 },
} as const;
const BAND = 64;
const MARGIN = 30;
/** The last picture stays to be looked at. */
const STANDING_MS = 2_000;

/** The network growing, as a file; undefined where it was given up. Frames are painted one by one, however long each takes. */
export async function makeFilm(parts: FilmParts): Promise<Blob | undefined> {
  const { format, story, signal, onProgress } = parts;
  const size = SIZES[format];
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const paint = filmPainter(canvas, parts);
  const speed = Math.max(1, story.length / size.longest);
  const frames = Math.ceil(((story.length / speed + STANDING_MS) / 1_000) * size.perSecond);
  const writer =
    format === "webm" ? await webmWriter(canvas, size.perSecond) : await gifWriter(canvas, size.perSecond);
  for (let frame = 0; frame < frames; frame++) {
    if (signal.aborted) {
      await writer.cancel();
      return undefined;
    }
    const clock = (frame * 1_000) / size.perSecond;
    paint(story.dayAt(clock * speed), clock);
    await writer.add(frame);
    if (frame % 5 === 0) {
      onProgress(frame / frames);
      // The page stays alive, and its cancel button can be pressed.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  onProgress(1);
  return writer.finish();
}

interface Writer {
  add: (frame: number) => Promise<void>;
  finish: () => Promise<Blob>;
  cancel: () => Promise<void>;
}

async function webmWriter(canvas: HTMLCanvasElement, perSecond: number): Promise<Writer> {
  if (!("VideoEncoder" in window)) {
    throw new FilmNotPossible(
      "This browser writes no video; it does on https or localhost, and a GIF everywhere.",
    );
  }
  const { BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Output, WebMOutputFormat } = await import(
    "mediabunny"
  );
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec(["vp9", "vp8"], { width, height });
  if (!codec) throw new FilmNotPossible("This browser writes no WebM video; a GIF it does.");
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec, bitrate: 3_000_000, latencyMode: "realtime" });
  output.addVideoTrack(source, { frameRate: perSecond });
  await output.start();
  return {
    add: (frame) => source.add(frame / perSecond, 1 / perSecond),
    finish: async () => {
      await output.finalize();
      return new Blob([target.buffer ?? new ArrayBuffer(0)], { type: "video/webm" });
    },
    cancel: () => output.cancel(),
  };
}

async function gifWriter(canvas: HTMLCanvasElement, perSecond: number): Promise<Writer> {
  const { applyPalette, GIFEncoder, quantize } = await import("gifenc");
  const { width, height } = canvas;
  const encoder = GIFEncoder();
  const delay = Math.round(1_000 / perSecond);
  return {
    add: async () => {
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data;
      if (!pixels) throw new FilmNotPossible("This browser has no canvas to draw on.");
      const colours = quantize(pixels, 64);
      encoder.writeFrame(applyPalette(pixels, colours), width, height, { palette: colours, delay });
    },
    finish: async () => {
      encoder.finish();
      return new Blob([encoder.bytes().slice().buffer as ArrayBuffer], { type: "image/gif" });
    },
    cancel: async () => {},
  };
}

/** Paints a frame: title, network, what happened, how far along the years, where it comes from. */
function filmPainter(canvas: HTMLCanvasElement, { scene, story, palette, title, lineOf, foot }: FilmParts) {
  const { width, height } = canvas;
  const picture = document.createElement("canvas");
  picture.width = width;
  picture.height = height - 2 * BAND;
  const painter = new Painter(scene, palette);
  const viewport = fitting(scene, picture);
  const pen = canvas.getContext("2d");
  const inner = picture.getContext("2d");
  if (!pen || !inner) throw new FilmNotPossible("This browser has no canvas to draw on.");
  const font = (px: number, weight = 400) => `${weight} ${px}px system-ui, "Segoe UI", Roboto, sans-serif`;
  const fitted = (text: string, px: number, weight: number, y: number, colour: string) => {
    pen.font = font(px, weight);
    pen.fillStyle = colour;
    pen.fillText(text, 20, y, width - 40);
  };
  return (day: number, clock: number) => {
    painter.paint(inner, viewport, day, clock);
    pen.fillStyle = palette.paper;
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, BAND);
    const large = width > 900 ? 22 : 15;
    fitted(title, large, 650, 34, palette.ink);
    const step = stepAt(story, day);
    if (step) fitted(lineOf(step), large * 0.85, 400, height - BAND + 24, palette.ink);
    fitted(foot, large * 0.55, 400, height - 10, palette.inkSoft);
    const along = (day - story.first) / Math.max(1, story.last - story.first);
    pen.fillStyle = palette.inkSoft;
    pen.fillRect(0, height - BAND, width, 1);
    pen.fillStyle = palette.accent;
    pen.fillRect(0, height - BAND - 1, width * Math.min(1, Math.max(0, along)), 3);
  };
}

function fitting({ nodes }: Scene, { width, height }: HTMLCanvasElement) {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const least = (values: number[]) =>
    values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = (values: number[]) =>
    values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const zoom = Math.min(
    (width - 2 * MARGIN) / Math.max(1, right - left),
    (height - 2 * MARGIN) / Math.max(1, bottom - top),
    1.6,
  );
  const pan = { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
  return { width, height, pan, zoom, ratio: 1 };
}
