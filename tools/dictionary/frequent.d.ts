/**
 * Words that any Dutch text is full of and that make few compounds: function words, auxiliaries, common verbs and
 * adjectives. Written down by hand; they get the highest rank among suggestions (`woren` is `worden`, not `wonen`).
 */
export declare const FREQUENT: ReadonlySet<string>;
