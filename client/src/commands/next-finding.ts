/** The commands `seedbed.nextFinding` and `seedbed.previousFinding`: through all articles, as the view lists them. */
import { commands, Disposable, type TextEditor, window } from 'vscode';
import { nothingFound } from '../actions.ts';
import { allFindings, compareTexts, type PlacedFinding } from '../views/findings.ts';

export function registerNextFinding(): Disposable {
  return Disposable.from(
    commands.registerCommand('seedbed.nextFinding', () => step(1)),
    commands.registerCommand('seedbed.previousFinding', () => step(-1)),
  );
}

async function step(by: 1 | -1): Promise<void> {
  const found = allFindings();
  const next = nextOf(found, window.activeTextEditor, by);
  if (!next) {
    nothingFound();
    return;
  }
  await window.showTextDocument(next.uri, { selection: next.diagnostic.range });
}

/** After the last one comes the first. */
function nextOf(
  found: readonly PlacedFinding[],
  editor: TextEditor | undefined,
  by: 1 | -1,
): PlacedFinding | undefined {
  const wrapped = by === 1 ? found[0] : found.at(-1);
  if (!editor) return wrapped;
  const uri = editor.document.uri.toString();
  const { start } = editor.selection;
  const isBeyond = (finding: PlacedFinding): boolean => {
    const order = compareTexts(finding.path, uri) || finding.diagnostic.range.start.compareTo(start);
    return order * by > 0;
  };
  return (by === 1 ? found.find(isBeyond) : found.findLast(isBeyond)) ?? wrapped;
}
