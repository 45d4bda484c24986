import { describe, expect, test } from 'vitest';
import { findSameSpeaker, sameSpeaker } from '#core/names/same-speaker.ts';
import { speakerKey } from '#core/names/speaker-key.ts';
import { IDENTITY_CASES, type IdentityCase } from './identity.cases.ts';

function identity(given: IdentityCase['a']) {
  const [name, role] = typeof given === 'string' ? [given, null] : given;
  return { name, role, key: speakerKey(name) };
}

const label = (given: IdentityCase['a']) => (typeof given === 'string' ? given : given.join(', '));

for (const [group, cases] of Object.entries(IDENTITY_CASES)) {
  describe(group, () => {
    test.each(cases.map((one) => [label(one.a), one.same ? 'is' : 'is not', label(one.b), one] as const))(
      '%s %s %s',
      (_a, _is, _b, { a, b, same }) => {
        expect(sameSpeaker(identity(a), identity(b))).toBe(same);
        expect(sameSpeaker(identity(b), identity(a))).toBe(same);
      },
    );
  });
}

describe('finding a speaker among those of a library', () => {
  const known = ['Ada Lindqvist', 'Tomas Reyl', 'Nadia Orlen', 'Igor Orlen'].map(identity);

  test('a bare surname finds the only full name it fits', () => {
    expect(findSameSpeaker(identity('Reyl'), known)).toBe(1);
  });

  test('a bare surname that fits two people finds nobody', () => {
    expect(findSameSpeaker(identity('Orlen'), known)).toBeNull();
  });

  test('a stranger finds nobody', () => {
    expect(findSameSpeaker(identity('Marta Vance'), known)).toBeNull();
  });

  test('an unnamed official of one article is nobody else', () => {
    const official = { name: 'an official', key: 'unnamed:official:1a', role: null };
    expect(sameSpeaker(official, { ...official, key: 'unnamed:official:2b' })).toBe(false);
  });
});

test('a bare surname’s key begins the keys of its full names', () => {
  expect(speakerKey('Volodymyr Zelenskiy').startsWith(`${speakerKey('Zelensky')},`)).toBe(true);
});
