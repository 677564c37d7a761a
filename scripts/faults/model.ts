/** What a reader believes to be stored: habit-days by name, and the options. Nothing of how it is stored. */
export interface Model {
  /** By `habit day`, days of which something is recorded alone. */
  days: Map<string, string>;
  options: { isPaused: boolean; theme: string } | null;
}

const letters: Readonly<Record<string, string>> = { done: 'd', 'a-little': 'l', rest: 'r' };

export const letterOf = (state: string): string | undefined => letters[state];

/** The same, as found in a store. */
export function modelOf(stored: Readonly<Record<string, unknown>>): Model {
  const days = new Map<string, string>();
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith('log:')) continue;
    for (const [habit, letters] of Object.entries((value as { days: Record<string, string> }).days))
      Array.from(letters).forEach((letter, i) => {
        if (letter !== '.') days.set(`${habit} ${key.slice(4)}-${String(i + 1).padStart(2, '0')}`, letter);
      });
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
