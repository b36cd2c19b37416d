/** What annotation tools and corpora call our labels, and back: `PER` of CoNLL, `Person` of brat. */
import type { Annotation } from './annotated.ts';

/** Classes of CoNLL-2002, the shared task that has Dutch. */
const CONLL: { readonly [label: string]: string } = { person: 'PER', organisation: 'ORG', location: 'LOC' };

/** Of a mention; what CoNLL has no class for is `MISC`. */
export const conllLabel = ({ label }: Annotation): string => CONLL[label] ?? 'MISC';

/** A name that brat takes: letters, digits and `_`, with a capital. */
export const bratLabel = ({ layer, label }: Annotation): string => {
  const name = layer === 'event' ? `Event_${label}` : layer === 'time' ? `Time_${label}` : label;
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/[^A-Za-z0-9_]/g, '_');
};
