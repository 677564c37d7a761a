import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToPage, reportToPopup } from '../../lib/browser/page-port.ts';
import type { FrameReport } from '../../lib/domain/page-terms.ts';
import { type Ports, stubPorts } from './ports.ts';

const reportOf = (host: string, termIds: readonly string[] = []): FrameReport => ({
  host,
  kind: null,
  asked: null,
  path: host === 'top.example' ? [] : [0],
  terms: termIds.map((termId) => ({ termId, count: 1 })),
  claims: [],
  doubts: [],
  currentId: null,
  isResting: false,
});
const never = new AbortController().signal;
/** Ports speak in microtasks here. */
const spoken = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

let ports: Ports;
beforeEach(() => {
  fakeBrowser.reset();
  ports = stubPorts();
});
afterEach(() => void vi.restoreAllMocks());

describe('a popup over a page', () => {
  test('hears of the tab it asked for, at once', async () => {
    reportToPopup(() => reportOf('top.example', ['fibre']), vi.fn(), never);
    const onReport = vi.fn();
    listenToPage(7, onReport, vi.fn(), never);
    await spoken();
    expect(ports.tabs).toEqual([7]);
    expect(onReport).toHaveBeenCalledExactlyOnceWith(expect.any(String), reportOf('top.example', ['fibre']));
  });

  test('tells frames apart, and hears the same frame again under the same name', async () => {
    const top = reportToPopup(() => reportOf('top.example'), vi.fn(), never);
    reportToPopup(() => reportOf('frame.example'), vi.fn(), never);
    const heard: [string, string][] = [];
    listenToPage(7, (frame, { host }) => heard.push([frame, host]), vi.fn(), never);
    await spoken();
    top();
    expect(heard.map(([, host]) => host)).toEqual(['top.example', 'frame.example', 'top.example']);
    expect(heard[0]?.[0]).not.toBe(heard[1]?.[0]);
    expect(heard[2]?.[0]).toBe(heard[0]?.[0]);
  });

  test('hears each change as it is then, not as it was', async () => {
    let termIds: readonly string[] = [];
    const report = reportToPopup(() => reportOf('top.example', termIds), vi.fn(), never);
    const onReport = vi.fn();
    listenToPage(7, onReport, vi.fn(), never);
    await spoken();
    termIds = ['fibre'];
    report();
    expect(onReport.mock.calls.map(([, heard]) => (heard as FrameReport).terms)).toEqual([
      [],
      [{ termId: 'fibre', count: 1 }],
    ]);
  });

  test('that is closed is spoken to no more, and the page goes on', async () => {
    const report = reportToPopup(() => reportOf('top.example'), vi.fn(), never);
    const closing = new AbortController();
    const [gone, stays] = [vi.fn(), vi.fn()];
    listenToPage(7, gone, vi.fn(), closing.signal);
    listenToPage(7, stays, vi.fn(), never);
    await spoken();
    closing.abort();
    expect(report).not.toThrow();
    expect(gone).toHaveBeenCalledTimes(1);
    expect(stays).toHaveBeenCalledTimes(2);
  });

  test('is told of a page without our script, and looks at the error', async () => {
    const lastError = vi.fn();
    vi.spyOn(fakeBrowser.runtime, 'lastError', 'get').mockImplementation(lastError);
    const [onReport, onGone] = [vi.fn(), vi.fn()];
    listenToPage(7, onReport, onGone, never);
    await spoken();
    expect(onReport).not.toHaveBeenCalled();
    expect(onGone).toHaveBeenCalledOnce();
    expect(lastError).toHaveBeenCalled();
  });
});

describe('a page', () => {
  test('shows a mention in the frame that was asked, and in no other', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    reportToPopup(() => reportOf('top.example'), first, never);
    reportToPopup(() => reportOf('frame.example'), second, never);
    const frames: string[] = [];
    const show = listenToPage(7, (frame) => frames.push(frame), vi.fn(), never);
    await spoken();
    show(frames[1] ?? '', 'fibre');
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledExactlyOnceWith('fibre');
  });

  test('that nobody looks at reports to nobody, and does not even make a report', () => {
    const report = vi.fn(() => reportOf('top.example'));
    reportToPopup(report, vi.fn(), never)();
    expect(report).not.toHaveBeenCalled();
  });

  test('does not answer on a line of another name', async () => {
    const report = vi.fn(() => reportOf('top.example'));
    reportToPopup(report, vi.fn(), never);
    fakeBrowser.tabs.connect(7, { name: 'another' });
    await spoken();
    expect(report).not.toHaveBeenCalled();
  });

  test('whose script has ended listens no more', async () => {
    const life = new AbortController();
    reportToPopup(() => reportOf('top.example'), vi.fn(), life.signal);
    expect(ports.listening()).toBe(1);
    life.abort();
    expect(ports.listening()).toBe(0);
    const onReport = vi.fn();
    listenToPage(7, onReport, vi.fn(), never);
    await spoken();
    expect(onReport).not.toHaveBeenCalled();
  });
});
