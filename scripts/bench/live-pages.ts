/** Pages that never rest: a chat, a feed that grows at its end, and a component that draws its text again and again. */

const page = (title: string, body: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body><h1>Multiple sclerosis and the gut microbiome</h1>${body}<script>
const say = (i) => 'Message ' + i + ': more fatigue today, and my neurologist asked about the gut microbiome and optic neuritis.';
${script}</script></body></html>`;

/** Twenty messages a second. */
export const chat = page(
  'A chat',
  '<div id="chat" style="height:600px;overflow:auto"></div>',
  `let i = 0;
setInterval(() => {
  const message = document.createElement('p');
  message.textContent = say(i++);
  chat.append(message);
  chat.scrollTop = chat.scrollHeight;
}, 50);`,
);

/** A screenful more each quarter of a second, as for a reader who scrolls on and on. */
export const feed = page(
  'A feed',
  '<main id="feed"></main>',
  `let i = 0;
setInterval(() => {
  for (let k = 0; k < 10; k++) {
    const post = document.createElement('article');
    post.innerHTML = '<h2>Post ' + i + '</h2><p>' + say(i++) + '</p><p>Nothing else.</p>';
    feed.append(post);
  }
  window.scrollTo(0, document.body.scrollHeight);
}, 250);`,
);

/** React's way with text, without its library: nodes are kept, and their text is set anew on every state. */
export const redrawn = page(
  'A page that draws its text again',
  '<main id="list"></main>',
  `for (let i = 0; i < 200; i++) list.append(Object.assign(document.createElement('p'), { textContent: say(i) }));
let state = 0;
setInterval(() => {
  state++;
  for (const p of list.children) p.firstChild.nodeValue = say(state);
}, 100);`,
);
