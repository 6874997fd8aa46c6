import { useSyncExternalStore } from "react";
import type { Story } from "./story.ts";

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Moment {
  /** In days, with a fraction while it plays. */
  day: number;
  playing: boolean;
  speed: Speed;
  /** How often the day was set instead of played to. */
  jumps: number;
}

/** Where in the story one is, and whether it goes on by itself; one a page, told to all who listen. */
export class Playback {
  readonly story: Story;
  #moment: Moment;
  readonly #listeners = new Set<() => void>();
  readonly #onEnd: (day: number) => void;
  #frame = 0;
  #before = 0;

  /** `onEnd` hears the day at which playing stopped, by itself or by hand. */
  constructor(story: Story, day: number, onEnd: (day: number) => void) {
    this.story = story;
    this.#moment = { day, playing: false, speed: 1, jumps: 0 };
    this.#onEnd = onEnd;
  }

  get moment(): Moment {
    return this.#moment;
  }

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** From where it stands; from the beginning where it stands at the end. */
  play(): void {
    if (this.#moment.playing) return;
    const atEnd = this.#moment.day >= this.story.last;
    this.#tell({
      playing: true,
      ...(atEnd ? { day: this.story.first, jumps: this.#moment.jumps + 1 } : {}),
    });
    this.#before = performance.now();
    this.#frame = requestAnimationFrame(this.#advance);
  }

  pause(): void {
    if (!this.#moment.playing) return;
    cancelAnimationFrame(this.#frame);
    this.#tell({ playing: false });
    this.#onEnd(this.#moment.day);
  }

  /** Goes to a day without playing there. */
  seek(day: number): void {
    const bounded = Math.min(this.story.last, Math.max(this.story.first, day));
    if (bounded !== this.#moment.day) this.#tell({ day: bounded, jumps: this.#moment.jumps + 1 });
  }

  setSpeed(speed: Speed): void {
    this.#tell({ speed });
  }

  /** Nobody listens any more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#listeners.clear();
  }

  readonly #advance = (now: number) => {
    const { story } = this;
    const { day, speed } = this.#moment;
    // A tab in the background gets no frames: what was missed is not caught up.
    const passed = Math.min(100, now - this.#before);
    this.#before = now;
    const time = story.timeAt(day) + passed * speed;
    if (time >= story.length) {
      this.#tell({ day: story.last, playing: false });
      this.#onEnd(story.last);
      return;
    }
    this.#tell({ day: story.dayAt(time) });
    this.#frame = requestAnimationFrame(this.#advance);
  };

  #tell(part: Partial<Moment>): void {
    this.#moment = { ...this.#moment, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** A part of the moment; what stands on it is drawn again only as that part changes, not at every frame. */
export function useMoment<Part>(playback: Playback, part: (moment: Moment) => Part): Part {
  return useSyncExternalStore(playback.listen, () => part(playback.moment));
}
