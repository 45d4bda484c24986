import type { BackgroundApi } from '#core/contract/background-api.ts';
import type { PopoverBackground } from '#page/host/popover-port.ts';
import type { PageSession } from './page-session.ts';

/** The background as the popover sees it: what the reader saves or chooses is kept with the page as well. */
export function readerAnnotations(background: BackgroundApi, session: PageSession): PopoverBackground {
  const without = <T extends { readonly id: string }>(items: readonly T[] | undefined, id: string) =>
    (items ?? []).filter((item) => item.id !== id);
  return {
    related: (query) => background.related(query),
    async saveNote(note) {
      await background.saveNote(note);
      session.change({ notes: [...without(session.open?.notes, note.id), note] });
    },
    async deleteNote(id) {
      await background.deleteNote(id);
      session.change({ notes: without(session.open?.notes, id) });
    },
    async saveCorrection(correction) {
      await background.saveCorrection(correction);
      session.change({ corrections: [...without(session.open?.corrections, correction.id), correction] });
    },
    async deleteCorrection(id) {
      await background.deleteCorrection(id);
      session.change({ corrections: without(session.open?.corrections, id) });
    },
    readPassage: (article, passage) => background.readPassage(article, passage),
    speakerNamed: (name) => background.speakerNamed(name),
    async saveOwnMark(own, topicWords) {
      await background.saveOwnMark(own);
      session.mark([...without(session.open?.ownMarks, own.id), own], topicWords);
    },
    async deleteOwnMark(id) {
      await background.deleteOwnMark(id);
      session.mark(without(session.open?.ownMarks, id), []);
    },
    async followTopic(topic, isFollowed) {
      await background.followTopic(topic, isFollowed);
      const others = (session.open?.followedTopics ?? []).filter((id) => id !== topic);
      session.change({ followedTopics: isFollowed ? [...others, topic] : others });
    },
    async openPanel() {
      // Told first: the browser allows it only straight from the click.
      session.desk.handOver();
      await background.openPanel();
    },
  };
}
