interface Choice<Value extends string> {
  value: Value;
  label: string;
  title?: string;
}

/** A row of buttons of which one is chosen. */
export function Switch<Value extends string>({
  label,
  choices,
  chosen,
  choose,
}: {
  label: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  choose: (value: Value) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend around buttons
    <div className="switch" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="button"
          title={choice.title}
          aria-pressed={choice.value === chosen}
          onClick={() => choose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
