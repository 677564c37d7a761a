/** Tasks over 50 ms, told by the gaps between two turns of the event loop: Firefox has no entries of its own for them. */
const longMs = 50;

export async function gapsWhile(durationMs: number): Promise<{ longTasks: number; blockedMs: number }> {
  const channel = new MessageChannel();
  const began = performance.now();
  let last = began;
  let longTasks = 0;
  let blockedMs = 0;
  await new Promise<void>((resolve) => {
    channel.port1.onmessage = () => {
      const now = performance.now();
      if (now - last > longMs) {
        longTasks++;
        blockedMs += now - last - longMs;
      }
      last = now;
      if (now - began > durationMs) resolve();
      else channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
  });
  channel.port1.close();
  return { longTasks, blockedMs };
}
