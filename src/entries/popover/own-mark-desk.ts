import { describeQuote } from '#core/anchor/describe-quote.ts';
import type { PassageToMark } from '#core/contract/background-api.ts';
import type { OwnMark, OwnMarking } from '#core/model/reader-annotation.ts';
import type { MarkOpening, PopoverBackground } from '#page/host/popover-port.ts';
import type { MarkChoice } from '#ui/popover/mark-form.tsx';
import { newId } from './new-id.ts';

/**
 * Saves what the reader chose for a passage: a new mark, or another state of a known one.
 * @returns what was saved
 */
export async function saveChoice(
  { page, span, known }: MarkOpening,
  reading: PassageToMark,
  choice: MarkChoice,
  background: PopoverBackground,
): Promise<OwnMark> {
  const now = new Date().toISOString();
  const mark = await markingOf(reading, choice, known, background);
  const own: OwnMark = {
    id: known?.id ?? newId(),
    articleUrl: page.article.metadata.canonicalUrl,
    target: known?.target ?? describeQuote(page.article.text, span),
    mark,
    created: known?.created ?? now,
    modified: now,
  };
  const ids = mark.kind === 'topic' ? [mark.topic] : mark.topics;
  await background.saveOwnMark(
    own,
    reading.topicChoices.filter(({ id }) => ids.includes(id)),
  );
  return own;
}

async function markingOf(
  { statement, speakers }: PassageToMark,
  choice: MarkChoice,
  known: OwnMark | null,
  background: PopoverBackground,
): Promise<OwnMarking> {
  if (choice.kind === 'topic') return choice;
  const name = choice.speaker.trim();
  const before = known?.mark.kind === 'statement' ? known.mark.speaker : null;
  const speaker =
    [before, ...speakers].find((one) => one?.name === name) ?? (await background.speakerNamed(name));
  return { ...(known?.mark.kind === 'statement' ? known.mark : statement), speaker };
}
