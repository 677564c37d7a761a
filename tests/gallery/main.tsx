import { render } from 'preact';
import { Gallery } from './Gallery.tsx';

const root = document.querySelector('#root');
if (root) render(<Gallery search={location.search} />, root);
