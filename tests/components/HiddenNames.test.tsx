// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { HiddenNames, useNames } from '../../components/HiddenNames.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

/** Whether names showed, at each drawing. */
const drawn: boolean[] = [];

function Page({ areHidden }: { readonly areHidden: boolean }) {
  const names = useNames(areHidden);
  drawn.push(names.areShown);
  return (
    <>
      <HiddenNames names={names} sentence="They wait." />
      <p>{names.areShown ? 'Walk' : 'Habit 1'}</p>
    </>
  );
}
const theSwitch = () => screen.queryByRole<HTMLInputElement>('switch', { name: catalogue.namesShow });
const text = (container: Element) => container.textContent.replace(catalogue.namesShow, '');

describe('names of habits', () => {
  test('that are not hidden show, and there is nothing to press', () => {
    const { container } = show(<Page areHidden={false} />);
    expect(text(container)).toBe('Walk');
    expect(theSwitch()).toBeNull();
  });

  test('that are hidden show from a press on, until the next one', async () => {
    const { container } = show(<Page areHidden />);
    expect(text(container)).toBe('They wait.Habit 1');
    theSwitch()?.click();
    await screen.findByText('Walk');
    expect(text(container)).toBe('Walk');
    expect(theSwitch()?.checked).toBe(true);
    theSwitch()?.click();
    await screen.findByText('Habit 1');
    expect(theSwitch()?.checked).toBe(false);
  });

  test('that are hidden anew are asked for anew', async () => {
    const { container, again } = show(<Page areHidden />);
    theSwitch()?.click();
    await screen.findByText('Walk');
    again(<Page areHidden={false} />);
    drawn.length = 0;
    again(<Page areHidden />);
    expect(text(container)).toBe('They wait.Habit 1');
    // Not in the first frame either.
    expect(new Set(drawn)).toEqual(new Set([false]));
  });
});
