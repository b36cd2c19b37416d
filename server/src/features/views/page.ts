/** Which part of a list was asked for; what a client gives is looked at, since no one else does. */

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

const LIMIT = 50;
const MOST = 200;

export function pageOf(params: unknown): Page {
  const given = (typeof params === 'object' && params !== null ? params : {}) as { readonly [name: string]: unknown };
  const { offset, limit } = given;
  return { offset: whole(offset) ?? 0, limit: Math.min(whole(limit) ?? LIMIT, MOST) };
}

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
