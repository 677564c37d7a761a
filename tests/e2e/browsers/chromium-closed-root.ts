/** Into the card, whose root is closed. */
import type { CDPSession } from 'puppeteer-core';
import type { InPage } from './driver.ts';

/** The DevTools protocol sees into closed shadow roots; the page does not. */
export async function inClosedRoot<T>(
  session: CDPSession,
  run: InPage<T>,
  args: readonly unknown[],
): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findHost(root);
  if (!host) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: host });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (...args) { return (${run.toString()})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** The only closed shadow root on the test pages is the card's. */
function findHost(top: DomNode): number | null {
  const pending = [top];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.shadowRootType === 'closed') return node.backendNodeId;
    pending.push(
      ...(node.children ?? []),
      ...(node.shadowRoots ?? []),
      ...(node.contentDocument ? [node.contentDocument] : []),
    );
  }
  return null;
}
