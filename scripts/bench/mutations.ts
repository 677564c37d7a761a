const mutations = 300;

/** One text changed and laid out, many times over, ms each. */
export function mutate(): number {
  const text = document.querySelectorAll('p')[10]?.firstChild;
  if (!text) throw new Error('The article is too short');
  const began = performance.now();
  for (let i = 0; i < mutations; i++) {
    text.nodeValue = `changed ${i} `;
    document.body.getBoundingClientRect();
  }
  return (performance.now() - began) / mutations;
}
