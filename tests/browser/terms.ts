/** Stands in for the module that the build makes of the glossary. */
export { terms as default } from '../../content/index.ts';
