/** The only file that touches the extension API: everything else asks for `browser` here. */
export { browser } from 'wxt/browser';
