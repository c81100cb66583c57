import { expect, test } from 'vitest';
import { detectLanguage, LanguageDetector } from '../../../issue/import/detectLanguage.ts';

test.each([
  ['de', 'Der Hafen meldet einen Rekord bei den Containern, und die Preise fallen weiter.'],
  ['en', 'The port reports a record in containers, and prices go on falling.'],
  ['fr', 'Le port annonce un record de conteneurs, et les prix continuent de baisser.'],
  ['es', 'El puerto anuncia un récord de contenedores y los precios siguen bajando.'],
  ['it', 'Il porto annuncia un record di container e i prezzi continuano a scendere.'],
  ['pt', 'O porto anuncia um recorde de contentores e os preços continuam a cair.'],
  ['nl', 'De haven meldt een record aan containers en de prijzen blijven dalen.'],
  ['pl', 'Port ogłasza rekord kontenerów, a ceny wciąż spadają.'],
  ['zh', '港口宣布集装箱吞吐量创下纪录，价格继续下跌。'],
  ['ja', '港はコンテナの記録を発表し、価格は下がり続けている。'],
  [
    'sv',
    'Hamnen rapporterar rekord för containrar, och priserna fortsätter att falla sedan flera veckor tillbaka i hela landet, vilket är en god nyhet för oss alla.',
  ],
  ['de', ''],
  ['de', '12 % · https://the.example.org/and/of/this'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('a page’s own language counts where the text tells less', () => {
  const detector = new LanguageDetector();
  detector.add(
    'Le port annonce un record de conteneurs, et les prix continuent de baisser. '.repeat(3),
  );
  expect(detector.languageOr('fr-CA')).toBe('fr-CA');
  expect(detector.languageOr('en')).toBe('fr');
  expect(detector.languageOr('ga')).toBe('ga');
  expect(detector.languageOr('%LANG%')).toBe('fr');
  expect(new LanguageDetector().languageOr('pt-BR')).toBe('pt-BR');
});
