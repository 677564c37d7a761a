/** Stands in for the module that the build makes of the sources. */
import { sources } from '../../content/index.ts';
import { shownSource } from '../../lib/domain/explanation.ts';

export default Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, shownSource(source)]));
