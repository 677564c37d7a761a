import { useEffect, useState } from 'preact/hooks';

/** What to mind with each habit. It stands behind a press, so the popup is drawn before it is here. */
export function useCautions(): Readonly<Record<string, string>> | null {
  const [cautions, setCautions] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    void import('virtual:habit-cautions').then(({ default: all }) => setCautions(all));
  }, []);
  return cautions;
}
