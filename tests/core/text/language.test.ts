import { describe, expect, it } from 'vitest';
import { detectLanguage, isEnglish } from '#core/text/language.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The minister said that the talks would go on after the summer.'],
  ['en', 'Talks stall'],
  ['en', 'Norland rejects Vastrian truce offer'],
  ['en', '“No deal,” says premier'],
  ['en', ''],
  ['fr', 'Le ministre a déclaré que les négociations se poursuivraient après l’été avec les deux parties.'],
  ['fr', 'Selon la présidente, un accord est possible dans les prochains jours.'],
  ['de', 'Der Minister sagte, die Gespräche würden nach dem Sommer nicht mehr fortgesetzt.'],
  ['de', 'Beide Seiten haben sich auf einen Waffenstillstand geeinigt.'],
  ['es', 'El ministro dijo que las conversaciones seguirán después del verano con las dos partes.'],
  ['es', 'No hay acuerdo entre los sindicatos y la empresa.'],
  ['it', 'Il ministro ha detto che i colloqui continueranno dopo l’estate con le due parti.'],
  ['it', 'Non è stato raggiunto alcun accordo tra i sindacati e la società.'],
  ['pt', 'O ministro disse que as negociações vão continuar depois do verão com as duas partes.'],
  ['pt', 'Não foi possível chegar a um acordo entre os sindicatos e a empresa.'],
  ['nl', 'De minister zei dat de gesprekken na de zomer met beide partijen worden voortgezet.'],
  ['nl', 'Er is nog geen akkoord over het conflict aan de grens.'],
  ['uk', 'Міністр заявив, що переговори триватимуть після літа з обома сторонами.'],
  ['ru', 'Министр заявил, что переговоры продолжатся после лета, и обе стороны были бы рады соглашению.'],
  ['ar', 'قال الوزير إن المفاوضات ستستمر بعد الصيف مع الطرفين.'],
  ['und', '部長は、協議は夏以降も続くと述べた。'],
];

describe('detectLanguage', () => {
  it.each(SENTENCES)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(isEnglish(text)).toBe(language === 'en');
  });

  it('goes by what most of the text is written in', () => {
    expect(detectLanguage('He said “la paix est dans nos mains” and left the room with the others.')).toBe(
      'en',
    );
  });
});
