interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, drawn from what is stored: it moves once the change is safe. */
export function Switch({ label, isOn, onChange }: Props) {
  return (
    <label class="row">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onClick={(event) => {
          event.preventDefault();
          onChange(!isOn);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
