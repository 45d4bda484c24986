import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { ReaderNote } from '#core/model/reader-annotation.ts';
import type { TourData } from '#core/model/tour-data.ts';
import { viewOfMark } from '../mark/view-of-mark.ts';
import type { MarkActions, MarkInPopover } from '../popover/mark-view.ts';
import popoverSheet from '../popover/popover.css?inline';
import { Popover } from '../popover/popover.tsx';
import tokens from '../tokens.css?inline';
import { topicLabel } from '../words/topics.ts';
import frameSheet from './tour-popover.css?inline';

interface TourPopoverProps {
  readonly data: TourData;
  readonly marks: readonly MarkId[];
  readonly now: Date;
}

/** The popover as it opens on a page, with a made-up library; what the reader tries in it is forgotten. */
export function TourPopover({ data, marks, now }: TourPopoverProps) {
  const host = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState<ReadonlyMap<string, Partial<MarkInPopover>>>(new Map());
  const change = (key: string, next: Partial<MarkInPopover>) =>
    setChanges((before) => new Map([...before, [key, { ...before.get(key), ...next }]]));
  const shown = marks.flatMap((id) => markOf(data, id, changes));
  const notesOf = (key: string) => shown.find((mark) => mark.key === key)?.notes ?? [];
  const actions: MarkActions = {
    askCoverage: () => {},
    async saveNote(key, noteId, text) {
      const others = notesOf(key).filter(({ id }) => id !== noteId);
      change(key, { notes: [...others, madeUpNote(noteId ?? `${others.length}`, text, now)] });
    },
    async deleteNote(key, noteId) {
      change(key, { notes: notesOf(key).filter(({ id }) => id !== noteId) });
    },
    async setNotRight(key, isNotRight) {
      change(key, { isNotRight });
    },
    async setFollowed(key, isFollowed) {
      change(key, { isFollowed });
    },
    async setDeleted() {},
    changeOwn: () => {},
    async copyCitation(key) {
      const view = shown.find((mark) => mark.key === key)?.view;
      await navigator.clipboard.writeText(
        view?.kind === 'statement' ? view.parts.join(' … ') : (view?.words ?? ''),
      );
    },
    openPanel: null,
    labelOfTopic: (id) => topicLabel(id, data.topicWords.find((topic) => topic.id === id)?.label),
    now: () => now,
  };
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? shadowOf(host.current);
    render(
      <div class="frame">
        <Popover marks={shown} actions={actions} onClose={() => {}} />
      </div>,
      root,
    );
  });
  return <div ref={host} />;
}

function shadowOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, popoverSheet, frameSheet].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return root;
}

function markOf(
  data: TourData,
  id: MarkId,
  changes: ReadonlyMap<string, Partial<MarkInPopover>>,
): readonly MarkInPopover[] {
  const view = viewOfMark(data, id);
  const known = data.coverage.find(({ mark }) => mark.kind === id.kind && mark.index === id.index);
  if (!view || !known) return [];
  const key = `${id.kind} ${id.index}`;
  return [
    {
      key,
      view,
      coverage: { state: 'ready', coverage: known.coverage },
      notes: [],
      isNotRight: false,
      own: null,
      isFollowed: id.kind === 'topic' ? false : null,
      ...changes.get(key),
    },
  ];
}

function madeUpNote(id: string, text: string, now: Date): ReaderNote {
  const moment = now.toISOString();
  const target = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
  return { id, articleUrl: '', target, mark: { kind: 'statement' }, text, created: moment, modified: moment };
}
