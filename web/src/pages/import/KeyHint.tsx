/** The key that does what the button around it does; nothing where keys are turned off. */
export function KeyHint({ on }: { on: string | false | undefined }) {
  return on ? (
    <span aria-hidden="true">
      <kbd>{on}</kbd>
    </span>
  ) : null;
}
