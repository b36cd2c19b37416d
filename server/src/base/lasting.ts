/**
 * Memory for what stays as long as the corpus does. Engines look through all their objects each time that some tens of
 * megabytes were asked for, in the hope that others can go; of shared memory they keep no such account.
 */

/** Zeros. In a browser shared memory may be switched off. */
export const lastingBytes = (length: number): Uint8Array =>
  new Uint8Array(typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(length) : new SharedArrayBuffer(length));
