/**
 * textDocument/rename: the spelling of a name in the whole corpus. Each form is a change of its own that can be looked
 * at: the form under the cursor, and those that have a changed word too. What stands behind the name stays (`’s`,
 * `-regime`). Refused where two entities would become one.
 */
import type { ChangeAnnotation, RenameParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ArticleId } from '../base/ids.ts';
import type { Localised } from '../base/locale.ts';
import type { Steps } from '../base/steps.ts';
import type { MentionRef } from '../corpus/view.ts';
import { entityAt } from './entities/entity-at.ts';
import { nameOfMention } from './entities/fullest-mention.ts';
import type { ArticleFeature, ArticleRequest } from './feature.ts';
import { changesBetween, type Replacement, replacementsIn, wordsOf } from './renaming/name-change.ts';
import { checkNewName, checkNoMerge, noName, unread } from './renaming/rename-check.ts';
import { toRange } from './to-lsp.ts';

/** Files that are read at a time. */
const BATCH = 64;

const LABELS: Localised<{ label(from: string, to: string): string; mentions(count: number): string }> = {
  en: {
    label: (from, to) => `${from} → ${to}`,
    mentions: (count) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
  },
  nl: {
    label: (from, to) => `${from} → ${to}`,
    mentions: (count) => `${count} ${count === 1 ? 'vermelding' : 'vermeldingen'}`,
  },
};

/** A form of the name that changes, and how. */
interface FormChange {
  readonly form: string;
  readonly to: string;
  readonly replacements: readonly Replacement[];
  /** Mentions of this form. */
  readonly mentions: MentionRef[];
}

export const rename: ArticleFeature<RenameParams, WorkspaceEdit> = {
  method: 'textDocument/rename',
  scope: 'article',
  capabilities: { renameProvider: { prepareProvider: true, workDoneProgress: true } },
  progress: { title: { en: 'Working out the changes', nl: 'Wijzigingen bepalen' }, unasked: true },
  *run(request, { position, newName }): Steps<WorkspaceEdit> {
    const { view, locale } = request;
    const at = entityAt(request, position);
    if (!at) throw noName(locale);
    const to = newName.trim().replace(/[ \t]+/g, ' ');
    checkNewName(to, locale);
    const from = nameOfMention(view, at.mention);
    const forms = formChanges(
      from,
      to,
      at.entity.aliases.map(({ text }) => text),
    );
    checkNoMerge(
      view,
      at.entity,
      [...forms.values()].map((change) => change.to),
      locale,
    );
    for (const mention of at.entity.mentions) forms.get(view.text(mention.name))?.mentions.push(mention);
    const changed = [...forms.values()].filter(({ mentions }) => mentions.length > 0);
    const articles = [...new Set(changed.flatMap(({ mentions }) => mentions.map(({ article }) => article)))];
    const edits = new Map<ArticleId, FormEdit[]>();
    for (let i = 0; i < articles.length; i += BATCH) {
      const batch = articles.slice(i, i + BATCH);
      yield { load: batch.filter((article) => request.text(article) === undefined) };
      for (const article of batch) edits.set(article, editsIn(request, article, changed));
      yield { done: i + batch.length, of: articles.length };
    }
    // A name renamed in part would be two names.
    const gone = articles.find((article) => request.isCurrent?.(article) === false);
    if (gone !== undefined) throw unread(locale, view.uri(gone));
    return workspaceEdit(request, changed, edits, from);
  },
};

/** By form, the renamed one first. */
function formChanges(from: string, to: string, forms: readonly string[]): ReadonlyMap<string, FormChange> {
  const changes = changesBetween(from, to);
  const result = new Map<string, FormChange>();
  if (changes.length === 0) return result;
  const whole = { from: 0, to: wordsOf(from).length, words: wordsOf(to) };
  result.set(from, { form: from, to, replacements: ownReplacements(from, changes, whole), mentions: [] });
  for (const form of forms) {
    const replacements = form === from ? [] : replacementsIn(form, changes);
    if (replacements.length > 0)
      result.set(form, { form, to: applied(form, replacements), replacements, mentions: [] });
  }
  return result;
}

/** Word by word where that gives the new name, so that an edit is small; else the whole name. */
function ownReplacements(
  from: string,
  changes: ReturnType<typeof changesBetween>,
  whole: Replacement,
): readonly Replacement[] {
  const small = replacementsIn(from, changes);
  return applied(from, small) === whole.words.join(' ') ? small : [whole];
}

function applied(form: string, replacements: readonly Replacement[]): string {
  const words: (readonly string[])[] = wordsOf(form).map((word) => [word]);
  for (const { from, to, words: by } of replacements) {
    words.fill([], from, to);
    words[from] = by;
  }
  return words.flat().join(' ');
}

interface FormEdit extends TextEdit {
  /** Of the words that are replaced. */
  readonly start: number;
  readonly end: number;
  readonly form: FormChange;
}

/** In the order of the text. Throws where the text can't be had: a name renamed in part would be two names. */
function editsIn(request: ArticleRequest, article: ArticleId, changes: readonly FormChange[]): FormEdit[] {
  const { view, locale } = request;
  const text = request.text(article);
  if (text === undefined) throw unread(locale, view.uri(article));
  const { lineStarts } = view.facts(article);
  const edits = changes.flatMap((form) =>
    form.mentions
      .filter((mention) => mention.article === article)
      .flatMap((mention) => {
        const words = [...text.slice(mention.start, mention.end).matchAll(/\S+/g)];
        return form.replacements.flatMap(({ from, to, words: by }) => {
          const [first, last] = [words[from], words[to - 1]];
          if (!first || !last) return [];
          const start = mention.start + first.index;
          const end = mention.start + last.index + last[0].length;
          return [{ start, end, range: toRange(lineStarts, { start, end }), newText: by.join(' '), form }];
        });
      }),
  );
  return withoutOverlaps(edits.sort((a, b) => a.start - b.start));
}

/** Of names inside one another the outer one counts. */
function withoutOverlaps(edits: readonly FormEdit[]): FormEdit[] {
  let end = -1;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

function workspaceEdit(
  request: ArticleRequest,
  forms: readonly FormChange[],
  edits: ReadonlyMap<ArticleId, readonly FormEdit[]>,
  from: string,
): WorkspaceEdit {
  const { view, versionsEdits, annotatesEdits, documentVersion } = request;
  const plain = (list: readonly FormEdit[]): TextEdit[] => list.map(({ range, newText }) => ({ range, newText }));
  if (!versionsEdits)
    return { changes: Object.fromEntries([...edits].map(([article, list]) => [view.uri(article), plain(list)])) };
  const annotated = (list: readonly FormEdit[]): TextEdit[] =>
    list.map(({ range, newText, form }) => ({ range, newText, annotationId: form.form }));
  return {
    documentChanges: [...edits].map(([article, list]) => {
      const uri = view.uri(article);
      const textDocument = { uri, version: documentVersion(uri) };
      return { textDocument, edits: annotatesEdits ? annotated(list) : plain(list) };
    }),
    ...(annotatesEdits ? { changeAnnotations: annotations(request, forms, from) } : {}),
  };
}

/** One a form. Forms other than the one under the cursor are to be confirmed. */
function annotations(
  { locale }: ArticleRequest,
  forms: readonly FormChange[],
  from: string,
): { [id: string]: ChangeAnnotation } {
  const words = LABELS[locale];
  return Object.fromEntries(
    forms.map(({ form, to, mentions }) => [
      form,
      {
        label: words.label(form, to),
        description: words.mentions(mentions.length),
        needsConfirmation: form !== from,
      },
    ]),
  );
}
