/** The tools for language models answer from the corpus. */
import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { CancellationTokenSource, extensions, LanguageModelTextPart, lm } from 'vscode';
import { activate, until } from './support.ts';

async function answerOf<R>(name: string, input: object): Promise<R> {
  const { token } = new CancellationTokenSource();
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  const [part] = content;
  assert.ok(part instanceof LanguageModelTextPart);
  return JSON.parse(part.value) as R;
}

suite('tools', () => {
  test('all tools of the manifest are there', async () => {
    await activate();
    const manifest = extensions.getExtension('seedbed.seedbed')?.packageJSON as {
      readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
    };
    const known = new Set(lm.tools.map(({ name }) => name));
    assert.deepEqual(
      manifest.contributes.languageModelTools.filter(({ name }) => !known.has(name)),
      [],
    );
  });

  test('an entity is found with its source', async () => {
    await activate();
    const [found] = await until('an entity', async () => {
      const { entities } = await answerOf<{
        readonly entities: readonly { readonly name: string; readonly example: { readonly file: string } }[];
      }>('seedbed_find_entity', { query: 'verhoeven' });
      return entities.length > 0 && entities;
    });
    assert.equal(found?.name, 'Karin Verhoeven');
    assert.match(found.example.file, /^seeds\/10\d_.*\.txt$/);
  });
});
