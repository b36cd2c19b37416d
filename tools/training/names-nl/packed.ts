/** Trained weights as the file that the product reads: a scale, the packed model and the remembered names. */
import { LABELS } from '../../../server/src/languages/nl/names/tagger/labels.ts';
import { packModel, type WeightedFeature } from '../../../server/src/languages/tagger/model.ts';
import { packSections } from '../../../server/src/languages/tagger/sections.ts';
import type { Weights } from './crf.ts';

const COUNT = LABELS.length;

/** Weights smaller than `least` are left out; those beyond `most` are cut off. */
export function packWeights(
  { rows, values, transitions }: Weights,
  least: number,
  most: number,
  memory: Uint8Array,
): Uint8Array {
  const scale = most / 127;
  const features: WeightedFeature[] = [];
  for (const [hash, row] of rows) {
    const weights: [number, number][] = [];
    for (let label = 0; label < COUNT; label++) {
      const value = values[row * COUNT + label] ?? 0;
      if (Math.abs(value) < least) continue;
      const weight = Math.max(-127, Math.min(127, Math.round(value / scale)));
      if (weight !== 0) weights.push([label, weight]);
    }
    if (weights.length > 0) features.push({ hash, weights });
  }
  const steps = new Int16Array(COUNT * COUNT + COUNT);
  transitions.forEach((value, i) => {
    steps[i] = Math.round(value / scale);
  });
  const head = new Uint8Array(4);
  new DataView(head.buffer).setFloat32(0, scale, true);
  return packSections([head, packModel(LABELS, steps, features), memory]);
}
