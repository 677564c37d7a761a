// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { OnRequest } from '../../components/OnRequest.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

test.each([
  ['chromium', catalogue.accessChromium],
  ['firefox', catalogue.accessFirefox],
] as const)('in %s tells of that browser’s own switch, and of no other', (accessPlace, words) => {
  const { container } = show(<OnRequest isOn={false} accessPlace={accessPlace} onChange={() => {}} />);
  expect(container.querySelector('p')?.textContent).toBe(words);
  expect(container.querySelectorAll('p')).toHaveLength(1);
});

test('asks for the other state, and shows what is stored', () => {
  const onChange = vi.fn();
  show(<OnRequest isOn accessPlace="firefox" onChange={onChange} />);
  const box = screen.getByRole<HTMLInputElement>('switch', { name: catalogue.quietOnRequest });
  expect(box.checked).toBe(true);
  box.click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
});
