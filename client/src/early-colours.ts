/**
 * The names of an article are asked for together with its opening. The editor asks for much else before it asks for them:
 * then their answer is there already.
 */
import type { SemanticTokens, TextDocument } from 'vscode';
import { type BaseLanguageClient, type Middleware, SemanticTokensRequest } from 'vscode-languageclient';

/**
 * Milliseconds that an answer is good for. The editor waits for 300 when it is told that colours have changed, so that it
 * never gets one from before.
 */
const FRESH = 250;

/** `client`: the one that has this middleware. */
export function askColoursEarly(
  client: () => BaseLanguageClient,
): Pick<Middleware, 'didOpen' | 'provideDocumentSemanticTokens'> {
  const asked = new Map<TextDocument, { readonly version: number; readonly answer: Promise<Colours> }>();
  const ask = async (document: TextDocument): Promise<Colours> => {
    const { code2ProtocolConverter, protocol2CodeConverter } = client();
    const params = { textDocument: code2ProtocolConverter.asTextDocumentIdentifier(document) };
    const answer = await client().sendRequest(SemanticTokensRequest.type, params);
    return await protocol2CodeConverter.asSemanticTokens(answer);
  };
  /** Once: what is asked for again has changed. */
  const taken = (document: TextDocument): Promise<Colours> | undefined => {
    const early = asked.get(document);
    asked.delete(document);
    return early?.version === document.version ? early.answer : undefined;
  };

  return {
    didOpen(document, next) {
      const told = next(document);
      if (document.languageId !== 'seed') return told;
      // Right behind it: when that is sent, the editor's own questions are there already.
      const early = { version: document.version, answer: ask(document).catch(() => undefined) };
      asked.set(document, early);
      const forget = (): void => {
        if (asked.get(document) === early) asked.delete(document);
      };
      void early.answer.then(() => setTimeout(forget, FRESH));
      return told;
    },
    async provideDocumentSemanticTokens(document, token, next) {
      return (await taken(document)) ?? (await next(document, token));
    },
  };
}

/** `undefined` where the server gave none. */
type Colours = SemanticTokens | undefined;
