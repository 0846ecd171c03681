import { recordsOf } from '../demonstration.js';

/** All demonstration data of the members of Goda grannar. */
export const godaGrannar = recordsOf('goda-grannar');
