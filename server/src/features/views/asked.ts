/** Fields of the parameters of our own requests, looked at one by one: what is of another form counts as not given. */

type Fields = { readonly [name: string]: unknown };

const fieldsOf = (params: unknown): Fields => (typeof params === 'object' && params !== null ? (params as Fields) : {});

/** Empty counts as not given. */
export function textIn(params: unknown, name: string): string | undefined {
  const value = fieldsOf(params)[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsIn(params: unknown, name: string): readonly string[] | undefined {
  const value = fieldsOf(params)[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** A whole number from 1 to `most`. */
export function countIn(params: unknown, name: string, usual: number, most: number): number {
  const value = fieldsOf(params)[name];
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), most) : usual;
}

/** Evenly spread over the list, in its order; all of a list that is not longer than `most`. */
export const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : list.filter((_, i) => Math.floor((i * most) / list.length) !== Math.floor(((i - 1) * most) / list.length));
