// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ReportMistake } from '../../components/ReportMistake.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const report = 'Name 1.0\nEntry: term/fibre\nWhat is wrong:';
const press = () => fireEvent.click(screen.getByRole('button', { name: catalogue.reportMistake }));
const status = () => screen.getByRole('status').textContent;

test('says nothing before it is pressed, and then what was copied', async () => {
  const onCopy = vi.fn(() => Promise.resolve(true));
  show(<ReportMistake report={report} onCopy={onCopy} />);
  expect(status()).toBe('');
  press();
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(report);
  await vi.waitFor(() => expect(status()).toBe(catalogue.reportCopied));
  expect(screen.queryByText(/term.fibre/)).toBeNull();
});

test('where it cannot be copied, it is there to be copied by hand', async () => {
  show(<ReportMistake report={report} onCopy={() => Promise.resolve(false)} />);
  press();
  await vi.waitFor(() => expect(status()).toBe(catalogue.reportFailed));
  expect(screen.getByText(/term.fibre/).textContent).toBe(report);
});
