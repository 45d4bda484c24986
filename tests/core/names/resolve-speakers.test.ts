import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '#core/names/resolve-speakers.ts';
import { tokenise } from '#core/text/tokens.ts';
import { readMarks } from './marked-text.ts';
import { SPEAKER_CASES } from './speakers.cases.ts';

for (const [group, cases] of Object.entries(SPEAKER_CASES)) {
  describe(group, () => {
    test.each(cases.map((one) => [one.text, one] as const))('%s', (_text, one) => {
      const { text, statements } = readMarks(one.text);
      const found = resolveSpeakers(tokenise(text), statements, { title: one.title ?? null });
      const shown = found.map((speaker, i) => {
        if (!speaker) return null;
        const withRole = one.speakers[i]?.includes(' | ') ?? false;
        return withRole ? `${speaker.name} | ${speaker.role}` : speaker.name;
      });
      expect(shown).toEqual(one.speakers);
    });
  });
}

test('a speaker has a sort and a key that holds across articles', () => {
  const { text, statements } = readMarks(
    '[Tomas Reyl] said {no}. [The Kremlin] said {yes}. [Kyiv] said {no}. [U.S. officials] said {yes}.',
  );
  const found = resolveSpeakers(tokenise(text), statements, {});
  expect(found.map((speaker) => [speaker?.sort, speaker?.key])).toEqual([
    ['person', 'person:reyl,tomas'],
    ['organisation', 'country:russia'],
    ['place', 'country:ukraine'],
    ['group', 'group:united-states-officials'],
  ]);
});

test('unnamed people of two articles never share a key', () => {
  const key = (marked: string) => {
    const { text, statements } = readMarks(marked);
    return resolveSpeakers(tokenise(text), statements, {})[0]?.key;
  };
  expect(key('[An official] said {no} on Monday.')).not.toBe(key('[An official] said {no} on Tuesday.'));
});

test('whatever the text and the spans, there is one answer per statement', () => {
  const word = fc.constantFrom(
    'Ada',
    'Reyl',
    'the',
    'president',
    'he',
    'said',
    '“',
    '”',
    ',',
    '.',
    '\n',
    'U.S.',
    '’s',
    'of',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(400), fc.nat(40)), { maxLength: 8 }),
      (words, spans) => {
        const text = words.join(' ');
        const statements = spans.map(([at, length]) => {
          const start = Math.min(at, text.length);
          const end = Math.min(start + length, text.length);
          return {
            kind: 'direct' as const,
            content: [[start, end] as const],
            source: [start, end] as const,
            cue: null,
          };
        });
        const found = resolveSpeakers(tokenise(text), statements, {});
        expect(found).toHaveLength(statements.length);
        for (const speaker of found) if (speaker) expect(speaker.name).not.toBe('');
      },
    ),
  );
});
