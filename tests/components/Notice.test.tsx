// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Notice } from '../../components/Notice.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

test('is an alert that says its sentence', () => {
  show(<Notice sentence={catalogue.failedWrite} />);
  expect(screen.getByRole('alert').textContent).toBe(catalogue.failedWrite);
});

test('offers to try again where that helps, once a press', () => {
  const onRetry = vi.fn();
  show(<Notice sentence={catalogue.failedRead} onRetry={onRetry} />);
  const again = within(screen.getByRole('alert')).getByRole('button', { name: catalogue.retry });
  expect(onRetry).not.toHaveBeenCalled();
  fireEvent.click(again);
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('has no button where trying again does not help', () => {
  show(<Notice sentence={catalogue.failedRequest} />);
  expect(screen.queryByRole('button')).toBeNull();
});
