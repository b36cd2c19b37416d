/** The bytes of `nl.words.bin`; equal for equal versions of the package. Throws where the package is not installed. */
export declare function buildDictionary(): Uint8Array;
