import type { OwnMarking } from '../model/reader-annotation.ts';

/** What a mark of the reader's own says, in the terms of a Web Annotation that Parley writes. */
export function ownMarkFields(mark: OwnMarking): Readonly<Record<string, unknown>> {
  if (mark.kind === 'topic') return { own: true, topic: mark.topic };
  const { speaker, form, move, topics } = mark;
  return {
    own: true,
    kind: form,
    move,
    ...(speaker ? { speaker: speaker.name, speakerKey: speaker.key, speakerSort: speaker.sort } : {}),
    ...(speaker?.role ? { speakerRole: speaker.role } : {}),
    topic: topics,
  };
}
