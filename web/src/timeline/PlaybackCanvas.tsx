import { useEffect, useRef } from "react";
import type { CanvasControls } from "../graph-canvas/GraphCanvas.tsx";
import { Painter, type Scene } from "../graph-canvas/painter.ts";
import { readPalette } from "../graph-canvas/style.ts";
import type { Playback } from "./playback.ts";

interface PlaybackCanvasProps {
  scene: Scene;
  playback: Playback;
  controls: CanvasControls;
  /** An event of the window that tells of another palette. */
  paletteEvent: string;
}

/** Many devices have three pixels for one; two are enough to be sharp, and half the work. */
const MOST_PIXELS = 2;

/** The network of the moment over the picture, which shows again once this is taken away. */
export function PlaybackCanvas({ scene, playback, controls, paletteEvent }: PlaybackCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let painter = new Painter(scene, readPalette(), { still });
    let jumps = playback.moment.jumps;
    let frame = 0;
    const paint = (clock: number) => {
      frame = 0;
      const { day, playing, jumps: jumpsNow } = playback.moment;
      if (jumpsNow !== jumps || !playing) painter.jump();
      jumps = jumpsNow;
      const { width, height, pan, zoom } = controls.viewport();
      const ratio = scene.nodes.length > 1_500 ? 1 : Math.min(devicePixelRatio, MOST_PIXELS);
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (pen.canvas.width !== across || pen.canvas.height !== down) {
        pen.canvas.width = across;
        pen.canvas.height = down;
      }
      painter.paint(pen, { width, height, pan, zoom, ratio }, day, clock);
      if (playing) ask();
    };
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    const repaint = () => {
      painter = new Painter(scene, readPalette(), { still });
      ask();
    };
    const stops = [playback.listen(ask), controls.onViewport(ask)];
    window.addEventListener(paletteEvent, repaint);
    ask();
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
      window.removeEventListener(paletteEvent, repaint);
    };
  }, [scene, playback, controls, paletteEvent]);
  return (
    <div className="playback" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
