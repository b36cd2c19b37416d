/** A content hash without a crypto library, the same in every host. */

/**
 * 64 bits as 16 hexadecimal digits, over UTF-16 code units. For equality of contents, not against an adversary.
 * Source: two FNV-1a style lanes with different primes and a final avalanche (murmur3's finaliser).
 */
export function contentHash(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x9747b28c ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return hex(avalanche(a ^ (b >>> 7))) + hex(avalanche(b ^ (a >>> 9)));
}

function avalanche(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');
