import { describe, expect, test } from 'vitest';
import { addressAt, textDirective } from '../../../src/core/anchor/text-fragment.ts';
import type { Span } from '../../../src/core/model/span.ts';

const TEXT = [
  'The envoys spoke of a cease-fire, and of a road.',
  'Norland wants a truce; Vastria, too, wants a truce & a road.',
  'Aid “must get through”, said Solheim.',
].join('\n');

function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

describe('text directives', () => {
  const CASES: readonly { name: string; span: Span; directive: string }[] = [
    {
      name: 'a unique phrase stands alone',
      span: spanOf('must get through'),
      directive: 'text=must%20get%20through',
    },
    {
      name: 'characters with a meaning are encoded',
      span: spanOf('cease-fire, and'),
      directive: 'text=cease%2Dfire%2C%20and',
    },
    {
      name: 'half words are widened to whole ones',
      span: spanOf('ust get thr'),
      directive: 'text=must%20get%20through',
    },
    {
      name: 'an ambiguous phrase gets the words around it',
      span: spanOf('a truce'),
      directive: 'text=Norland%20wants-,a%20truce,-%3B%20Vastria%2C%20too%2C%20wants',
    },
  ];

  test.each(CASES)('$name', ({ span, directive }) => {
    expect(textDirective(TEXT, span)).toBe(directive);
  });

  test('context does not leave its paragraph', () => {
    const directive = textDirective('First of a road.\na road is open.\nThe end of a road.', [17, 23]);
    expect(directive).toBe('text=a%20road,-is%20open.');
  });

  test('a passage over paragraphs is given by its ends', () => {
    const span: Span = [spanOf('and of a road')[0], spanOf('must get')[1]];
    expect(textDirective(TEXT, span)).toBe('text=and%20of%20a%20road.,Aid%20%E2%80%9Cmust%20get');
  });

  test('a long passage is given by its first and last words', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
    expect(textDirective(words, [0, words.length])).toBe(
      'text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
    );
  });

  test('a stretch without words has no directive', () => {
    expect(textDirective('one … two', [3, 6])).toBeNull();
  });

  test('half a surrogate pair does not break the address', () => {
    expect(textDirective('a 😀 smile', [3, 10])).toContain('smile');
  });
});

describe('addresses at a passage', () => {
  const span = spanOf('must get through');
  test.each([
    ['https://a.example/x', 'https://a.example/x#:~:text=must%20get%20through'],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text=must%20get%20through'],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=must%20get%20through'],
    ['https://a.example/x?q=1#', 'https://a.example/x?q=1#:~:text=must%20get%20through'],
  ])('%s', (url, expected) => {
    expect(addressAt(url, TEXT, span)).toBe(expected);
  });
});
