import type { MarkId } from '#core/contract/page-api.ts';
import { citation } from '#core/marks/citation.ts';
import { coverageQuery } from '#core/marks/coverage-query.ts';
import { annotationsOn, ownMarkOf, spanOf, targetOf } from '#core/marks/mark-target.ts';
import type { OwnMark, ReaderNote } from '#core/model/reader-annotation.ts';
import type { Span } from '#core/model/span.ts';
import type { PopoverBackground, PopoverRehearsal } from '#page/host/popover-port.ts';
import type { CoverageState } from '#ui/coverage/coverage-state.ts';
import type { MarkActions, MarkInPopover } from '#ui/popover/mark-view.ts';
import { topicLabel } from '#ui/words/topics.ts';
import { keyOf, marksOf } from './mark-in-popover.ts';
import { newId } from './new-id.ts';

/** Earlier articles offered for a mark; the panel and the library show all. */
const COVERAGE_LIMIT = 5;

/** The marks of one opening and what the reader does with them. */
export interface MarkStore {
  readonly marks: readonly MarkInPopover[];
  readonly actions: MarkActions;
  /** Asks for the coverage of the first mark, which shows "loading" until then. */
  askFirst(): void;
}

export interface MarkStoreParts {
  readonly opening: PopoverRehearsal;
  readonly background: PopoverBackground;
  readonly copy: (text: string) => Promise<void>;
  readonly canOpenPanel: boolean;
  /** Closes the popover. */
  readonly onLeave: () => void;
  /** The reader wants to say anew what a mark of theirs is. */
  readonly onChangeOwn: (own: OwnMark, span: Span) => void;
  /** Called after every change of `marks`. */
  readonly onChange: () => void;
}

/** Keeps what the popover shows. */
export function createMarkStore({
  opening,
  background,
  copy,
  canOpenPanel,
  onLeave,
  onChangeOwn,
  onChange,
}: MarkStoreParts): MarkStore {
  const { article, analysis, topicWords } = opening.page;
  const ids = new Map(opening.marks.map((id) => [keyOf(id), id]));
  let marks = marksOf(opening);
  let corrections = opening.corrections;

  function change(key: string, next: (mark: MarkInPopover) => Partial<MarkInPopover>): void {
    marks = marks.map((mark) => (mark.key === key ? { ...mark, ...next(mark) } : mark));
    onChange();
  }

  function idOf(key: string): MarkId {
    const id = ids.get(key);
    if (!id) throw new Error('This mark is not open.');
    return id;
  }

  function refersTo(key: string) {
    const target = targetOf(article.text, analysis, idOf(key));
    if (!target) throw new Error('This mark is not part of the page.');
    return { ...target, articleUrl: article.metadata.canonicalUrl };
  }

  function ownOf(key: string): OwnMark {
    const id = ownMarkOf(analysis, idOf(key));
    const own = opening.ownMarks.find((mark) => mark.id === id);
    if (!own) throw new Error('This mark is not the reader’s own.');
    return own;
  }

  /** The mark shows "loading" while this runs. */
  async function loadCoverage(key: string): Promise<void> {
    const show = (coverage: CoverageState) => change(key, () => ({ coverage }));
    try {
      const query = coverageQuery(article, analysis, idOf(key), COVERAGE_LIMIT);
      show({ state: 'ready', coverage: await background.related(query) });
    } catch {
      show({ state: 'failed' });
    }
  }

  const actions: MarkActions = {
    askCoverage(key) {
      change(key, () => ({ coverage: { state: 'loading' } }));
      void loadCoverage(key);
    },
    async saveNote(key, noteId, text) {
      const known = marks.find((mark) => mark.key === key)?.notes.find(({ id }) => id === noteId);
      const now = new Date().toISOString();
      const note: ReaderNote = known
        ? { ...known, text, modified: now }
        : { ...refersTo(key), id: noteId ?? newId(), text, created: now, modified: now };
      await background.saveNote(note);
      change(key, (mark) => ({ notes: [...mark.notes.filter(({ id }) => id !== note.id), note] }));
    },
    async deleteNote(key, noteId) {
      await background.deleteNote(noteId);
      change(key, (mark) => ({ notes: mark.notes.filter(({ id }) => id !== noteId) }));
    },
    async setNotRight(key, isNotRight) {
      if (isNotRight) {
        const correction = { ...refersTo(key), id: newId(), created: new Date().toISOString() };
        await background.saveCorrection(correction);
        corrections = [...corrections, correction];
      } else {
        const here = annotationsOn(article.text, analysis, idOf(key), corrections);
        for (const { id } of here) await background.deleteCorrection(id);
        corrections = corrections.filter((correction) => !here.includes(correction));
      }
      change(key, () => ({ isNotRight }));
    },
    async setDeleted(key, isDeleted) {
      const own = ownOf(key);
      if (isDeleted) await background.deleteOwnMark(own.id);
      else await background.saveOwnMark(own, topicWords);
      change(key, () => ({ own: isDeleted ? 'deleted' : 'kept' }));
    },
    changeOwn(key) {
      const span = spanOf(analysis, idOf(key));
      if (span) onChangeOwn(ownOf(key), span);
    },
    async copyCitation(key) {
      const id = idOf(key);
      const span = spanOf(analysis, id);
      const speaker = id.kind === 'statement' ? analysis.statements[id.index]?.speaker?.name : null;
      if (span) await copy(citation(article, span, speaker ?? null));
    },
    async setFollowed(key, isFollowed) {
      const { kind, index } = idOf(key);
      const topic = kind === 'topic' ? analysis.topics[index]?.topic : undefined;
      if (topic === undefined) return;
      await background.followTopic(topic, isFollowed);
      change(key, () => ({ isFollowed }));
    },
    openPanel: canOpenPanel
      ? async () => {
          await background.openPanel();
          onLeave();
        }
      : null,
    labelOfTopic: (topicId) =>
      topicLabel(topicId, topicWords.find(({ id }) => id === topicId)?.label ?? topicId.replaceAll('-', ' ')),
    now: () => new Date(),
  };

  return {
    get marks() {
      return marks;
    },
    actions,
    askFirst() {
      const [first] = marks;
      if (first) void loadCoverage(first.key);
    },
  };
}
