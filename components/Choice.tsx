type Value = string | number | boolean | null | undefined;

interface ChoiceProps<T extends Value> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly wordFor: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few values, as they are stored. */
export function Choice<T extends Value>({
  legend,
  name,
  options,
  chosen,
  wordFor,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <fieldset class="panel">
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={String(option)} class="row">
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              onClick={(event) => {
                // Drawn from what is stored, and only from that.
                event.preventDefault();
                if (option !== chosen) onChoose(option);
              }}
            />
            <span>{wordFor(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
