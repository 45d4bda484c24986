import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findSentenceMoves } from '#core/moves/find-moves.ts';
import { tokenise } from '#core/text/tokens.ts';

const MOVES = fileURLToPath(new URL('../../../../shared/eval/moves/', import.meta.url));

describe.skipIf(!existsSync(`${MOVES}plover_dev.jsonl`))(
  'moves on labelled sentences (../shared/eval/moves)',
  () => {
    test('reach a macro F1 of 0.65 with false moves on at most 15 % of the others', () => {
      const { macroF, falseMoves } = measure(`${MOVES}plover_dev.jsonl`);
      expect(macroF).toBeGreaterThanOrEqual(0.65);
      expect(falseMoves).toBeLessThanOrEqual(0.15);
    });
  },
);

/** Scores the found moves with the data's own scorer. */
function measure(gold: string): { readonly macroF: number; readonly falseMoves: number } {
  const folder = mkdtempSync(join(tmpdir(), 'moves-'));
  try {
    const predictions = readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
      .map(({ id, text }) => JSON.stringify({ id, sentences: findSentenceMoves(tokenise(text)) }));
    const file = join(folder, 'found.jsonl');
    writeFileSync(file, predictions.join('\n'));
    const report = execFileSync('node', [`${MOVES}score.mjs`, gold, file], { encoding: 'utf8' });
    const figures = /macro F1 ([\d.]+) .* false moves on none ([\d.]+)/.exec(report);
    return { macroF: Number(figures?.[1]), falseMoves: Number(figures?.[2]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
