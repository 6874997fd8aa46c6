import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Playback, SPEEDS, type Speed, useMoment } from "./playback.ts";
import { StepLine } from "./StepLine.tsx";
import { Track } from "./Track.tsx";
import "./timeline.css";

interface TimelineProps {
  playback: Playback;
  onChoose: (day: number) => void;
  /** Stands after play and speed. */
  children?: ReactNode;
}

/** The alliance over the years: play it, stop it, drag through it, read what happened. */
export function Timeline({ playback, onChoose, children }: TimelineProps) {
  const { t } = useTranslation();
  return (
    <section className="timeline" aria-label={t("timeline.title")}>
      <StepLine playback={playback} />
      <div className="timeline-controls">
        <PlayButton playback={playback} />
        <SpeedChoice playback={playback} />
        {children}
      </div>
      <Track playback={playback} onChoose={onChoose} />
    </section>
  );
}

function PlayButton({ playback }: { playback: Playback }) {
  const { t } = useTranslation();
  const playing = useMoment(playback, (moment) => moment.playing);
  const label = t(playing ? "timeline.pause" : "timeline.play");
  return (
    <button
      type="button"
      className="button timeline-play"
      aria-label={`${label} (p)`}
      title={`${label} (p)`}
      onClick={() => (playing ? playback.pause() : playback.play())}
    >
      {playing ? "❚❚" : "▶"}
    </button>
  );
}

function SpeedChoice({ playback }: { playback: Playback }) {
  const { t } = useTranslation();
  const speed = useMoment(playback, (moment) => moment.speed);
  return (
    <label>
      <span className="visually-hidden">{t("timeline.speed")}</span>
      <select
        className="field"
        value={speed}
        title={t("timeline.speed")}
        onChange={(event) => playback.setSpeed(Number(event.target.value) as Speed)}
      >
        {SPEEDS.map((value) => (
          <option key={value} value={value}>
            {value.toLocaleString(t("timeline.locale"))}×
          </option>
        ))}
      </select>
    </label>
  );
}
