import { describe, expect, test } from 'vitest';
import { peopleInByline } from '../../../src/core/article/byline.ts';
import { cutOutlet, headlinesAgree } from '../../../src/core/article/headline.ts';

describe('people in a byline', () => {
  test.each([
    ['By Ada Lindqvist', ['Ada Lindqvist']],
    ['by Ada Lindqvist and Tom Okoro', ['Ada Lindqvist', 'Tom Okoro']],
    ['Ada Lindqvist, Tom Okoro and Mira Solheim', ['Ada Lindqvist', 'Tom Okoro', 'Mira Solheim']],
    ['Ada Lindqvist, Port Sereno', ['Ada Lindqvist']],
    ['Ada Lindqvist, Political Editor', ['Ada Lindqvist']],
    ['ADA LINDQVIST', ['Ada Lindqvist']],
    ['Written by J. K. van der Marrow in Norwick', ['J. K. van der Marrow']],
    ['Liam O’Marra | Jean-Luc d’Arvor', ['Liam O’Marra', 'Jean-Luc d’Arvor']],
    ['Staff Reporter', []],
    ['The Harbour Ledger', []],
    ['Harbour Ledger', []],
    ['https://social.example/ada', []],
    ['Ada', []],
    ['the editors of this page', []],
  ])('%s', (line, people) => {
    expect(peopleInByline([line], 'The Harbour Ledger')).toEqual(people);
  });
});

describe('headlines', () => {
  test.each([
    ['Talks resume at the river | The Harbour Ledger', 'Talks resume at the river'],
    ['Talks resume at the river - World - The Harbour Ledger', 'Talks resume at the river'],
    ['The Harbour Ledger: Talks resume', 'The Harbour Ledger: Talks resume'],
    ['The Harbour Ledger | Talks resume at the river', 'Talks resume at the river'],
    ['A cease-fire – what it would take', 'A cease-fire – what it would take'],
    ['Talks resume', 'Talks resume'],
  ])('%s', (title, cut) => {
    expect(cutOutlet(title, 'The Harbour Ledger')).toBe(cut);
  });

  test.each([
    ['Talks resume at the river', 'Talks at the river resume', true],
    ['Envoys return to river talks after a week', 'Envoys return to river talks', true],
    ['The Harbour Ledger', 'Talks resume at the river', false],
    ['', 'Talks resume', false],
  ])('"%s" and "%s" agree: %s', (a, b, agree) => {
    expect(headlinesAgree(a, b)).toBe(agree);
  });
});
