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

const texts = {
  de: 'Der Hafen meldet einen Rekord bei den Containern, und die Preise fallen weiter. Unsere Leser haben gefragt, wie das neue Terminal den Verkehr in der Stadt verändert, und wir sind hingefahren. Es war ein langer Tag, aber wir haben Menschen getroffen, die uns von ihrer Arbeit erzählt haben.',
  en: 'The port reports a record in containers, and prices go on falling. Our readers asked us how the new terminal changes the way goods travel through the city, and we went to find out. It was a long day, but we met people who told us about their work and their plans for the next years.',
  fr: 'Le port annonce un record de conteneurs, et les prix continuent de baisser. Nos lecteurs nous ont demandé comment le nouveau terminal change le transport dans la ville, et nous sommes allés voir. La journée fut longue, mais nous avons rencontré des gens qui nous ont parlé de leur travail.',
  cs: 'Přístav hlásí rekord kontejnerů a ceny dál klesají. Čtenáři se nás ptali, jak nový terminál mění dopravu ve městě, a my jsme se tam vydali. Byl to dlouhý den, ale potkali jsme lidi, kteří nám vyprávěli o své práci, o svých rodinách a o svých plánech na příští roky.',
  uk: 'Порт повідомляє про рекорд контейнерів, а ціни продовжують падати. Наші читачі запитали нас, як новий термінал змінює транспорт у місті, і ми поїхали це зʼясувати. Це був довгий день, але ми зустріли людей, які розповіли нам про свою роботу та свої плани на наступні роки.',
  da: 'Havnen melder om rekord for containere, og priserne falder fortsat i hele landet. Vores læsere spurgte os, hvordan den nye terminal ændrer trafikken i byen, og vi tog ud for at finde ud af det. Det var en lang dag, men vi mødte mennesker, der fortalte os om deres arbejde.',
};

test.each([
  ['en', texts.en, 'de', undefined],
  ['fr', texts.fr, 'de', undefined],
  ['en-GB', texts.en, 'de', 'en-GB'],
  ['en', texts.en, 'de', 'de'],
  ['en', texts.en, 'de', '%LANG%'],
  // A language that only the page can tell.
  ['ga', texts.en, 'de', 'ga'],
  // The newsletter's own, whatever its region and name.
  [undefined, texts.en, 'en-US', 'en-GB'],
  [undefined, texts.de, 'de', 'en'],
  [undefined, texts.da, 'nb', undefined],
  [undefined, texts.da, 'da', undefined],
  // Too short, or in two languages.
  [undefined, texts.en.slice(0, 150), 'de', 'en'],
  [undefined, '', 'de', 'en'],
  [undefined, texts.de + texts.en, 'fr', undefined],
  [undefined, texts.en + texts.de, 'de', undefined],
  // The detector takes them for Spanish and Russian.
  [undefined, texts.cs, 'de', undefined],
  [undefined, texts.uk, 'de', undefined],
  ['en', `${texts.en.repeat(3)} Karel Čapek and Jiří Šimůnek.`, 'de', undefined],
  // Nobody can tell Basque from what the detector takes it for.
  [undefined, texts.fr, 'eu', undefined],
  ['fr', texts.fr, 'eu', 'fr'],
])('%s is another language than the newsletter’s: %s', (wanted, text, language, declared) => {
  const detector = new LanguageDetector();
  detector.add(text);
  expect(detector.otherThan(language, declared)).toBe(wanted);
});

test('a foreign name is no language', () => {
  expect(detectLanguage(`${texts.en.repeat(3)} Karel Čapek and Jiří Šimůnek.`)).toBe('en');
});

const terse =
  'Was bleibt vom Fluss Von Jonas Ahlers Guten Morgen heute schreibe ich über die Weser und über das was die Bagger übrig lassen Kurz gemeldet Vertiefung gestoppt Das Gericht hat entschieden taz Fähre fällt aus Bis Dezember fährt nichts NWZ Mitglied werden Du erhältst diese E Mail weil du Mitglied bist Abbestellen';

test('a terse text is in the language whose frequent words it has', () => {
  expect(detectLanguage(terse)).toBe('de');
});

test.each(['fr', 'nl-BE', 'de-AT'])(
  'a page’s own language counts where parts disagree: %s',
  (tag) => {
    const detector = new LanguageDetector();
    detector.add(terse);
    expect(detector.languageOr(tag)).toBe(tag);
    expect(detector.languageOr('en')).toBe('de');
  },
);
