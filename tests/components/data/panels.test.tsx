// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ErasePanel } from '../../../components/data/ErasePanel.tsx';
import { ImportPanel, type Preview } from '../../../components/data/ImportPanel.tsx';
import { StoredList } from '../../../components/data/StoredList.tsx';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const button = (container: Element, label: string): HTMLButtonElement => {
  const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};

describe('an import is said in words before', () => {
  const nothing: Preview = { adds: 0, changes: 0, removes: 0, others: 0 };
  test.each([
    [{ ...nothing, adds: 214, changes: 3 }, 'Adds 214 days, changes 3, removes none.'],
    [{ ...nothing, adds: 1, removes: 2 }, 'Adds 1 day, changes none, removes 2.'],
    [nothing, 'Adds no days, changes none, removes none.'],
    [{ ...nothing, others: 2 }, 'Other records that become different: 2.'],
  ])('%j', (merge, sentence) => {
    const onImport = vi.fn();
    const { container } = show(
      <ImportPanel
        chosen={{ name: 'a.csv', merge, replace: null, unread: 0 }}
        canUndo={false}
        onFile={vi.fn()}
        onImport={onImport}
        onCancel={vi.fn()}
        onUndo={vi.fn()}
      />,
    );
    expect(container.textContent).toContain(sentence);
    expect(onImport).not.toHaveBeenCalled();
    fireEvent.click(button(container, 'Add'));
    expect(onImport).toHaveBeenCalledExactlyOnceWith('merge');
    expect(() => button(container, 'Replace')).toThrow();
  });
});

describe('erasing', () => {
  test('offers a file first, and happens only after a second press', () => {
    const [onExport, onErase] = [vi.fn(), vi.fn()];
    const { container } = show(<ErasePanel isInAccount={false} onExport={onExport} onErase={onErase} />);
    fireEvent.click(button(container, 'Erase everything…'));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(button(container, 'Export a file first'));
    expect(onExport).toHaveBeenCalledOnce();
    fireEvent.click(button(container, 'Erase everything now'));
    expect(onErase).toHaveBeenCalledExactlyOnceWith(false);
  });

  test.each([
    [0, true],
    [1, false],
  ])(
    'takes what sync left in the account too, unless that is unticked: %i presses',
    (presses, isAccountToo) => {
      const onErase = vi.fn();
      const { container } = show(<ErasePanel isInAccount onExport={vi.fn()} onErase={onErase} />);
      fireEvent.click(button(container, 'Erase everything…'));
      for (let i = 0; i < presses; i++) fireEvent.click(container.querySelector('input')!);
      fireEvent.click(button(container, 'Erase everything now'));
      expect(onErase).toHaveBeenCalledExactlyOnceWith(isAccountToo);
    },
  );

  test('is called off by another press', () => {
    const onErase = vi.fn();
    const { container } = show(<ErasePanel isInAccount={false} onExport={vi.fn()} onErase={onErase} />);
    fireEvent.click(button(container, 'Erase everything…'));
    fireEvent.click(button(container, 'Keep my data'));
    expect(onErase).not.toHaveBeenCalled();
    button(container, 'Erase everything…');
  });
});

test('what is stored is named with its size, and what cannot be read by its key', () => {
  const { container } = show(
    <StoredList
      kinds={[{ words: 'kindLog', records: 2, bytes: 1 }]}
      unreadable={['log:2031-01']}
      inSize={() => '1 kB'}
    />,
  );
  expect(container.textContent).toContain('Your habit days, one record a month2 records, 1 kB');
  expect(container.textContent).toContain('1 record cannot be read.');
  expect(container.textContent).toContain('log:2031-01');
});
