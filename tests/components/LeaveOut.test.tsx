// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LeaveOut } from '../../components/LeaveOut.tsx';
import { PhoneField } from '../../components/PhoneField.tsx';
import { TipList } from '../../components/TipList.tsx';
import { avoidances } from '../../content/schema.ts';
import { circumstances } from '../../lib/domain/settings.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);

test('asks about everything that content can be unfit for', () => {
  expect(circumstances.toSorted()).toEqual(avoidances.toSorted());
});

test('unanswered, all is left out, and it says so; unticking one leaves out the others', () => {
  const onChange = vi.fn();
  show(<LeaveOut applies={null} onChange={onChange} />);
  expect(screen.getByRole('group', { name: catalogue.leaveOutHeading })).toBeTruthy();
  expect(screen.getByText(catalogue.leaveOutUnanswered)).toBeTruthy();
  expect(ticked()).toEqual(circumstances.map(() => true));
  fireEvent.click(screen.getByRole('checkbox', { name: catalogue.leaveOutKidney }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(circumstances.filter((one) => one !== 'kidney'));
  // Drawn from what is stored alone.
  expect(ticked()).toEqual(circumstances.map(() => true));
});

test('answered, only what was ticked is left out, and another can be', () => {
  const onChange = vi.fn();
  show(<LeaveOut applies={['kidney']} onChange={onChange} />);
  expect(ticked()).toEqual(circumstances.map((one) => one === 'kidney'));
  fireEvent.click(screen.getByRole('checkbox', { name: catalogue.leaveOutSwallowing }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['swallowing', 'kidney']);
});

test('the phone number is told letter by letter, and what was typed stays while the store is behind', () => {
  const [onType, onDone] = [vi.fn(), vi.fn()];
  const { again } = show(<PhoneField phone="02" onType={onType} onDone={onDone} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: catalogue.phoneLabel });
  expect(field.value).toBe('02');
  fireEvent.input(field, { target: { value: '020' } });
  expect(onType).toHaveBeenCalledExactlyOnceWith('020');
  expect(onDone).not.toHaveBeenCalled();
  again(<PhoneField phone="02" onType={onType} onDone={onDone} />);
  expect(field.value).toBe('020');
  fireEvent.change(field);
  expect(onDone).toHaveBeenCalledOnce();
});

test('a list of tips shows each with its whole caution, and its button names it', () => {
  const onPress = vi.fn();
  const list = { id: 'tips', heading: 'Tips', none: 'None.', press: 'Bring back', onPress };
  const oats = { id: 'oats', action: 'Eat oats.', caution: 'Ask first.', lowEnergy: 'Buy oats.' };
  const { again } = show(<TipList {...list} tips={[oats]} />);
  expect(screen.getByRole('region', { name: 'Tips' }).textContent).toContain('Take care: Ask first.');
  fireEvent.click(screen.getByRole('button', { name: /^Bring back ?: Eat oats\.$/ }));
  expect(onPress).toHaveBeenCalledExactlyOnceWith('oats');
  again(<TipList {...list} tips={[]} />);
  expect(screen.getByText('None.')).toBeTruthy();
});
