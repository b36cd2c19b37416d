/** Puts together what the features and the server itself say they can do. */
import type { ServerCapabilities } from 'vscode-languageserver';

type Fields = { readonly [name: string]: unknown };

/** Objects are merged field by field; of two other values the later counts. */
export const mergedCapabilities = (parts: readonly ServerCapabilities[]): ServerCapabilities =>
  parts.reduce<Fields>((whole, part) => merged(whole, part as Fields), {});

function merged(whole: Fields, part: Fields): Fields {
  const result: { [name: string]: unknown } = { ...whole };
  for (const [name, value] of Object.entries(part)) {
    const before = result[name];
    result[name] = isFields(before) && isFields(value) ? merged(before, value) : value;
  }
  return result;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
