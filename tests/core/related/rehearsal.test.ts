import { expect, test } from 'vitest';
import { rehearse } from '#core/related/rehearsal.ts';

test('the rehearsal goes through: the worker that runs it would not start otherwise', () => {
  expect(rehearse).not.toThrow();
});
