/** A file of several parts, such as a model and the word list that its features need: number of parts, lengths, parts. */

/** Each part begins at a multiple of 4 bytes, so that numbers can be read in place. */
export function packSections(parts: readonly Uint8Array[]): Uint8Array {
  const starts: number[] = [];
  let size = 4 + parts.length * 4;
  for (const part of parts) {
    starts.push(size);
    size += Math.ceil(part.length / 4) * 4;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, parts.length, true);
  parts.forEach((part, i) => {
    view.setUint32(4 + i * 4, part.length, true);
    bytes.set(part, starts[i] ?? 0);
  });
  return bytes;
}

/** The parts in order; none where the bytes are no such file. Copies only if the bytes are not aligned. */
export function openSections(bytes: Uint8Array): readonly Uint8Array[] {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const count = bytes.length < 4 ? 0 : view.getUint32(0, true);
  if (count > 64 || bytes.length < 4 + count * 4) return [];
  const parts: Uint8Array[] = [];
  let start = 4 + count * 4;
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(4 + i * 4, true);
    if (start + length > aligned.length) return [];
    parts.push(aligned.subarray(start, start + length));
    start += Math.ceil(length / 4) * 4;
  }
  return parts;
}
