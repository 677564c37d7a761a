/**
 * What runs in the page, sent there as text: `startProbe` before anything else of the page, `snapshot` whenever asked.
 * Neither can use anything but its arguments and the page's globals.
 */

/** One part of the page's state to its text, so that two pages can be compared part by part. */
export type Snapshot = Readonly<Record<string, string>>;

/** Remembers errors, events and changes of the DOM from the first moment on. */
export function startProbe(): void {
  const probe = { errors: [] as string[], events: [] as string[], changes: [] as string[] };
  Object.defineProperty(window, '__probe', { value: probe });
  const nameOf = (target: EventTarget | null): string => {
    if (target === window) return 'window';
    if (!(target instanceof Element)) return target instanceof Node ? target.nodeName : 'none';
    return `${target.localName}#${target.id}`;
  };

  window.addEventListener('error', (event) => probe.errors.push(`error ${nameOf(event.target)} ${(event as Partial<ErrorEvent>).message ?? ''}`), true); // prettier-ignore
  window.addEventListener('unhandledrejection', ({ reason }) => probe.errors.push(`rejection ${reason}`));
  const { error } = console;
  console.error = (...args) => {
    probe.errors.push(`console ${args.join(' ')}`);
    error.apply(console, args);
  };

  const types = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mouseup', 'click', 'wheel', 'keydown', 'keyup', 'input', 'submit']; // prettier-ignore
  for (const place of [window, document, document.documentElement]) {
    for (const isCapturing of [true, false]) {
      const where = `${nameOf(place)} ${isCapturing ? 'down' : 'up'}`;
      for (const type of types)
        place.addEventListener(
          type,
          (event) => {
            const line = `${where} ${type} at ${nameOf(event.target)} ${event.defaultPrevented ? 'prevented' : ''}`;
            // How many moves a browser makes of one is its own business.
            if (type !== 'pointermove' || !probe.events.slice(-6).includes(line)) probe.events.push(line);
          },
          { capture: isCapturing, passive: true },
        );
    }
  }

  // The host of a card may come and go; nothing else may.
  const isHost = (node: Node): boolean => node instanceof HTMLElement && node.popover === 'manual';
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].filter((node) => !isHost(node));
        if (type === 'childList' ? nodes.length > 0 : !isHost(target))
          probe.changes.push(
            `${type} ${nameOf(target)} ${attributeName ?? ''} ${nodes.map(nameOf).join(' ')}`,
          );
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/**
 * Everything of a page that its own scripts could see us change, its frames and open shadow roots with it.
 *
 * @param hasGlobals the names and functions of its windows too, which are thousands
 */
export function snapshot(hasGlobals: boolean): Snapshot {
  const parts: Record<string, string[]> = {};
  const say = (part: string, ...lines: string[]): void => void (parts[part] ??= []).push(...lines);
  const pathOf = (node: Node | null): string => {
    const path: string[] = [];
    for (let place = node; place; place = place instanceof ShadowRoot ? place.host : place.parentNode) {
      const siblings: readonly Node[] = place.parentNode ? [...place.parentNode.childNodes] : [place];
      path.unshift(`${place.nodeName}:${siblings.indexOf(place)}`);
    }
    return path.join(' ');
  };
  const px = (value: number): string => value.toFixed(2);

  const readTree = (tree: Document | ShadowRoot): void => {
    say('markup', ...(tree instanceof ShadowRoot ? tree.innerHTML : tree.documentElement.outerHTML).split('\n')); // prettier-ignore
    say('focus', pathOf(tree.activeElement));
    for (const element of tree.querySelectorAll('*')) {
      // What the browser has not laid out has no box; to measure it would change the page.
      if (element.checkVisibility({ contentVisibilityAuto: true })) {
        const { left, top, width, height } = element.getBoundingClientRect();
        say('boxes', `${element.localName}#${element.id} ${px(left)} ${px(top)} ${px(width)} ${px(height)}`);
      }
      if (element.scrollTop || element.scrollLeft)
        say('scroll', `${pathOf(element)} ${px(element.scrollTop)} ${px(element.scrollLeft)}`);
      if (element.matches('input, select, textarea, option, output')) {
        const field = element as HTMLInputElement; // or one that has some of its properties
        say(
          'forms',
          `${pathOf(field)} ${field.value} ${field.checked} ${field.selectionStart} ${field.selectionEnd}`,
        );
      }
      if (element.shadowRoot) readTree(element.shadowRoot);
      if (element instanceof HTMLIFrameElement) {
        try {
          if (element.contentDocument) readWindow(element.contentDocument);
        } catch {
          // Of another origin: as closed to this script as to any of the page's.
        }
      }
    }
  };

  const readGlobals = (view: Window & typeof globalThis): void => {
    const names = Object.getOwnPropertyNames(view).sort();
    let natives = 0;
    say('globals', ...names);
    const chrome = (view as { chrome?: object }).chrome ?? {};
    say('globals', ...Object.getOwnPropertyNames(chrome).map((name) => `chrome.${name}`));
    for (const name of names) {
      let value: unknown;
      try {
        value = (view as unknown as Record<string, unknown>)[name];
      } catch {
        continue;
      }
      if (value === view || value === null || !(value instanceof view.Object)) continue;
      const holders = typeof value === 'function' ? [value, (value as { prototype?: unknown }).prototype] : [value]; // prettier-ignore
      for (const holder of holders) {
        if (typeof holder !== 'object' && typeof holder !== 'function') continue;
        if (holder === null) continue;
        for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
          const { value: member, get, set } = descriptor as Record<string, unknown>;
          for (const run of [member, get, set]) {
            if (typeof run !== 'function') continue;
            const text = Function.prototype.toString.call(run);
            if (text.includes('[native code]')) natives++;
            else say('natives', `${name} ${key} ${text.slice(0, 60)}`);
          }
        }
      }
    }
    say('natives', `${natives} are the browser's own`);
  };

  function readWindow(page: Document): void {
    const view = page.defaultView;
    if (!view) return;
    readTree(page);
    const selection = page.getSelection();
    say('selection', `${selection?.type} ${pathOf(selection?.anchorNode ?? null)} ${selection?.anchorOffset} ${pathOf(selection?.focusNode ?? null)} ${selection?.focusOffset}`); // prettier-ignore
    say('scroll', `${px(view.scrollX)} ${px(view.scrollY)}`);
    say(
      'page',
      page.title,
      page.location.href,
      page.cookie,
      String(view.history.length),
      String(page.styleSheets.length),
      String(page.adoptedStyleSheets.length),
      // The browser asks for the icon when it likes.
      ...view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('/favicon.ico'))
        .sort(),
    ); // prettier-ignore
    const { __probe: probe } = view as unknown as {
      __probe?: { errors: string[]; events: string[]; changes: string[] };
    };
    // What cannot be loaded fails in any order.
    say('errors', ...(probe?.errors ?? []).sort());
    say('events', ...(probe?.events ?? []));
    say('changes', ...(probe?.changes ?? []));
    if (hasGlobals) readGlobals(view);
  }

  readWindow(document);
  return Object.fromEntries(Object.entries(parts).map(([part, lines]) => [part, lines.join('\n')]));
}
