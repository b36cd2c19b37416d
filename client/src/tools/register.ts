/** The tools for language models: they only read, and answer what the server answers, as JSON. */
import {
  type CancellationToken,
  Disposable,
  LanguageModelTextPart,
  type LanguageModelToolInvocationOptions,
  LanguageModelToolResult,
  lm,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { QUESTION_TOOLS } from '../../../server/src/protocol/messages.ts';

/** `ready`: settled when the server has started, for whoever asks at once. */
export function registerTools(client: BaseLanguageClient, ready: () => Promise<unknown>): Disposable {
  return Disposable.from(
    ...QUESTION_TOOLS.map(({ name, method }) =>
      lm.registerTool(name, {
        async invoke({ input }: LanguageModelToolInvocationOptions<object>, token: CancellationToken) {
          await ready();
          const answer: unknown = await client.sendRequest(method, input, token);
          return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer))]);
        },
      }),
    ),
  );
}
