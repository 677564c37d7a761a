/** Stands in for the module that the build makes of the claims. */
import { claims } from '../../content/index.ts';
import { spreadClaims } from '../in-english.ts';

export default spreadClaims(claims);
