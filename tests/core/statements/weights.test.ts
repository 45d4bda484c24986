import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { measureOnDev } from '../../../scripts/train/dev-figures.ts';
import { shippedFigures, shippedModel } from './shipped-model.ts';

const evaluation = path.resolve(import.meta.dirname, '../../../../shared/eval');

describe('the shipped weights', () => {
  it('are the ones that the trainer wrote its figures for', () => {
    const sha256 = createHash('sha256').update(shippedModel()).digest('hex');
    expect(sha256).toBe(shippedFigures().sha256);
  });

  it('leave room for the other data in the budget of 700 kB gzipped', () => {
    expect(gzipSync(shippedModel(), { level: 9 }).length).toBeLessThan(495_000);
  });

  it('are refused when they are not a model', () => {
    expect(() => createStatementFinder(new Uint8Array([0, 1, 2]))).toThrow('not a statement model');
    expect(() => createStatementFinder(shippedModel().slice(0, 5000))).toThrow(RangeError);
  });

  it.skipIf(!existsSync(evaluation))(
    'reach their figures again on the dev articles (needs ../shared/eval)',
    async () => {
      const figures = await measureOnDev(evaluation, shippedModel());
      expect(figures).toEqual(shippedFigures().dev);
      expect(figures['e2e.f']).toBeGreaterThanOrEqual(76);
      expect(figures['match50.f']).toBeGreaterThanOrEqual(83);
      expect(figures['exact.f']).toBeGreaterThanOrEqual(68);
      expect(figures['quotes3.f']).toBeGreaterThanOrEqual(98.5);
      expect(figures['e2e.indirect.f']).toBeGreaterThanOrEqual(68);
    },
  );
});
