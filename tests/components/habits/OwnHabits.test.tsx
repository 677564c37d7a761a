// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { HabitForm } from '../../../components/habits/HabitForm.tsx';
import { OwnHabits } from '../../../components/habits/OwnHabits.tsx';
import type { OwnHabit } from '../../../lib/domain/my-habits.ts';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const own = (letter: string, fields: Partial<OwnHabit> = {}): OwnHabit => ({
  id: `own-${letter.repeat(8)}`,
  name: `Name of ${letter}`,
  smallest: '',
  isArchived: false,
  ...fields,
});
const habits = (props: Partial<ComponentProps<typeof OwnHabits>> = {}) => (
  <OwnHabits
    own={[own('a', { smallest: 'Open the window' }), own('b'), own('c', { isArchived: true })]}
    chosen={['own-aaaaaaaa']}
    isFull={false}
    onShow={() => {}}
    onChange={() => Promise.resolve(true)}
    onArchive={() => {}}
    {...props}
  />
);
const button = (name: string) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: catalogue.ownName });
const smallestField = () => screen.getByRole<HTMLInputElement>('textbox', { name: catalogue.ownSmallest });
/** Until whatever waits for an answer that is there has been done and drawn. */
const allSettled = () => new Promise((resolve) => setTimeout(resolve));
const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });

test('those that show are ticked, with their smallest version, and archived ones stand apart', () => {
  show(habits());
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  expect(box('Name of a').checked).toBe(true);
  expect(
    screen.getByRole('checkbox', { name: 'Name of a', description: 'A little counts: Open the window' }),
  ).toBeTruthy();
  expect(box('Name of b').checked).toBe(false);
  expect(screen.getByText('Archived: 1')).toBeTruthy();
});

test('without any it says so', () => {
  show(habits({ own: [] }));
  expect(screen.getByText(catalogue.ownOwnNone)).toBeTruthy();
  expect(screen.queryByText(/^Archived/)).toBeNull();
});

test('asks to show, to hide, to archive and to bring back, and draws what is stored', () => {
  const [onShow, onArchive] = [vi.fn(), vi.fn()];
  show(habits({ onShow, onArchive }));
  box('Name of b').click();
  box('Name of a').click();
  expect(onShow.mock.calls).toEqual([
    [own('b'), true],
    [own('a', { smallest: 'Open the window' }), false],
  ]);
  expect(box('Name of b').checked).toBe(false);
  button('Archive: Name of b').click();
  button('Bring back: Name of c').click();
  expect(onArchive.mock.calls).toEqual([
    [own('b'), true],
    [own('c', { isArchived: true }), false],
  ]);
});

test('where thirty show, one more is refused, and it says why', () => {
  const onShow = vi.fn();
  show(habits({ isFull: true, onShow }));
  box('Name of b').click();
  expect(onShow).not.toHaveBeenCalled();
  expect(
    screen.getByRole('checkbox', { name: 'Name of b', description: catalogue.optionsHabitsFull }),
  ).toBeTruthy();
  box('Name of a').click();
  expect(onShow).toHaveBeenCalledOnce();
});

test('is changed in its place, and the focus goes back to where it came from', async () => {
  const onChange = vi.fn(() => Promise.resolve(true));
  show(habits({ onChange }));
  button('Change: Name of a').click();
  await waitFor(() => nameField());
  expect(button('Change: Name of a').getAttribute('aria-expanded')).toBe('true');
  expect(nameField().value).toBe('Name of a');
  type(nameField(), ' Sit outside ');
  type(smallestField(), '');
  button(catalogue.ownSave).click();
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(own('a', { smallest: 'Open the window' }), {
    name: 'Sit outside',
    smallest: '',
  });
  expect(document.activeElement).toBe(button('Change: Name of a'));
});

test('what was typed stays where it could not be saved, and can be left', async () => {
  show(habits({ onChange: () => Promise.resolve(false) }));
  button('Change: Name of b').click();
  await waitFor(() => nameField());
  type(nameField(), 'Sing');
  button(catalogue.ownSave).click();
  await allSettled();
  expect(nameField().value).toBe('Sing');
  button(catalogue.ownCancel).click();
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
});

test('a new one needs a name, of sixty letters at most, and its form is empty once it is saved', async () => {
  const onSave = vi.fn(() => Promise.resolve(true));
  show(<HabitForm id="new" fields={{ name: '', smallest: '' }} save={catalogue.ownAdd} onSave={onSave} />);
  expect([nameField().maxLength, smallestField().maxLength]).toEqual([60, 120]);
  type(nameField(), '   ');
  button(catalogue.ownAdd).click();
  await waitFor(() => screen.getByText(catalogue.ownNameNeeded));
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(nameField());
  expect(within(document.body).getByRole('textbox', { description: catalogue.ownNameNeeded })).toBe(
    nameField(),
  );
  type(nameField(), 'Sing');
  type(smallestField(), 'Hum');
  button(catalogue.ownAdd).click();
  await waitFor(() => expect(nameField().value).toBe(''));
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ name: 'Sing', smallest: 'Hum' });
  expect(smallestField().value).toBe('');
  expect(screen.queryByText(catalogue.ownNameNeeded)).toBeNull();
});
