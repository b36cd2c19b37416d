import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FEATURES } from '../../server/src/features/index.ts';
import { QUESTION_TOOLS } from '../../server/src/features/questions/tools.ts';

interface ToolInManifest {
  readonly name: string;
  readonly displayName: string;
  readonly userDescription: string;
  readonly modelDescription: string;
  readonly inputSchema: unknown;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as { contributes: { languageModelTools: ToolInManifest[] } };
const names = {
  en: read('package.nls.json') as Record<string, string>,
  nl: read('package.nls.nl.json') as Record<string, string>,
};
const keyOf = (text: string): string => text.replace(/^%(.*)%$/, '$1');

describe('tools for language models', () => {
  it('stand in the manifest as the server has them, in both languages', () => {
    const inManifest = manifest.contributes.languageModelTools;
    assert.deepEqual(
      inManifest.map(({ name, modelDescription, inputSchema }) => ({ name, modelDescription, inputSchema })),
      QUESTION_TOOLS.map(({ name, description, inputSchema }) => ({
        name,
        modelDescription: description,
        inputSchema: JSON.parse(JSON.stringify(inputSchema)),
      })),
    );
    for (const [i, { displayName }] of inManifest.entries()) {
      const { title } = QUESTION_TOOLS[i] ?? {};
      assert.deepEqual({ en: names.en[keyOf(displayName)], nl: names.nl[keyOf(displayName)] }, title);
    }
  });

  it('are answered by requests about the corpus', () => {
    for (const { name, method } of QUESTION_TOOLS) {
      assert.equal(FEATURES.find((feature) => feature.method === method)?.scope, 'corpus', name);
    }
  });
});
