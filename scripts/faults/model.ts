/** What a reader believes to be stored. Nothing of how it is stored. */
export interface Model {
  /** What is recorded of days, by `habit day`, `note day` and `rest day`. */
  days: Map<string, string>;
  options: { isPaused: boolean; theme: string } | null;
}

const letters: Readonly<Record<string, string>> = { done: 'd', 'a-little': 'l', rest: 'r' };

export const letterOf = (state: string): string | undefined => letters[state];

/** `YYYY-MM-DD`. @param date 1 to 31 */
export const dayIn = (month: string, date: number): string => `${month}-${String(date).padStart(2, '0')}`;

/** What is recorded of a day, or nothing. */
export function record(model: Model, name: string, value: string | undefined): void {
  if (value === undefined) model.days.delete(name);
  else model.days.set(name, value);
}

/** The same, as found in a store. */
export function modelOf(stored: Readonly<Record<string, unknown>>): Model {
  const days = new Map<string, string>();
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith('log:')) {
      for (const [habit, month] of Object.entries((value as { days: Record<string, string> }).days))
        Array.from(month).forEach((letter, i) => {
          if (letter !== '.') days.set(`${habit} ${dayIn(key.slice(4), i + 1)}`, letter);
        });
    } else if (key.startsWith('diary:')) {
      for (const [day, note] of Object.entries((value as { notes: Record<string, string> }).notes))
        days.set(`note ${day}`, note);
    } else if (key === 'rests') {
      for (const { from, to } of (value as { spans: readonly { from: string; to: string }[] }).spans)
        // No rest of these goes beyond its month.
        for (let date = Number(from.slice(8)); date <= Number(to.slice(8)); date++)
          days.set(`rest ${dayIn(from.slice(0, 7), date)}`, 'rest');
    }
  }
  const settings = stored['settings'] as { isPaused: boolean; theme: string } | undefined;
  return { days, options: settings ? { isPaused: settings.isPaused, theme: settings.theme } : null };
}

/** What the store has lost or made up: empty where it holds what the reader believes. */
export function differences(believed: Model, found: Model): string[] {
  const all = new Set([...believed.days.keys(), ...found.days.keys()]);
  const wrong = [...all].filter((day) => believed.days.get(day) !== found.days.get(day));
  const isSame = JSON.stringify(believed.options) === JSON.stringify(found.options);
  return isSame ? wrong : [...wrong, 'options'];
}
