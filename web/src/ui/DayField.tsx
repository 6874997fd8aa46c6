interface DayFieldProps {
  label: string;
  day: string | undefined;
  /** Undefined where any will do. */
  choose: (day: string | undefined) => void;
}

/** Narrows down to a day, or to none. */
export function DayField({ label, day, choose }: DayFieldProps) {
  return (
    <label>
      <span className="soft">{label}</span>
      <input
        type="date"
        className="field"
        value={day ?? ""}
        onChange={(event) => choose(event.target.value || undefined)}
      />
    </label>
  );
}
