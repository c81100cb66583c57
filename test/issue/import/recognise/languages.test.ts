import { expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';

interface Sample {
  readonly language: string;
  readonly head: string;
  readonly text: string;
  readonly sponsor: string;
  readonly news: string;
  readonly chart: string;
  readonly tip: string;
  readonly jobs: string;
  readonly bye: string;
}

const samples: readonly Sample[] = [
  { language: 'de', head: 'Von Ada Beispiel · 4. März 2024', text: 'Der Hafen wächst und mit ihm die Stadt, das ist eine gute Nachricht.', sponsor: 'Anzeige: Muster AG', news: 'Kurz notiert', chart: 'Chart der Woche: Container', tip: 'Lesenswert: Der Kai', jobs: 'Stellenmarkt', bye: 'Danke fürs Lesen.' },
  { language: 'en', head: 'By Ada Example · March 4, 2024', text: 'The port is growing and so is the city, which is good news for us.', sponsor: 'Sponsored by Sample Inc', news: 'In brief', chart: 'Chart of the week: containers', tip: 'Worth reading: The Quay', jobs: 'Jobs', bye: 'Thanks for reading.' },
  { language: 'fr', head: 'Par Ada Exemple · lundi 4 mars 2024', text: 'Le port grandit et la ville avec lui, c’est une bonne nouvelle pour nous.', sponsor: 'Présenté par Exemple SA', news: 'En bref', chart: 'Le graphique de la semaine : conteneurs', tip: 'À lire : Le quai', jobs: 'Offres d’emploi', bye: 'Merci pour votre lecture.' },
  { language: 'es', head: 'Por Ada Ejemplo · 4 de marzo de 2024', text: 'El puerto crece y la ciudad con él, lo que es una buena noticia para nosotros.', sponsor: 'Patrocinado por Ejemplo SA', news: 'Breves', chart: 'El gráfico de la semana: contenedores', tip: 'Para leer: El muelle', jobs: 'Empleo', bye: 'Gracias por leer.' },
  { language: 'it', head: 'Di Ada Esempio · lunedì 4 marzo 2024', text: 'Il porto cresce e con lui la città, ed è una buona notizia per noi.', sponsor: 'Offerto da Esempio SpA', news: 'Le notizie in breve', chart: 'Il grafico della settimana: container', tip: 'Da leggere: Il molo', jobs: 'Offerte di lavoro', bye: 'Grazie per la lettura.' },
  { language: 'pt', head: 'Por Ada Exemplo · segunda-feira, 4 de março de 2024', text: 'O porto cresce e a cidade também, o que é uma boa notícia para nós.', sponsor: 'Patrocinado por Exemplo SA', news: 'Notícias curtas', chart: 'O gráfico da semana: contentores', tip: 'Para ler: O cais', jobs: 'Vagas', bye: 'Obrigada por ler.' },
  { language: 'nl', head: 'Door Ada Voorbeeld · maandag 4 maart 2024', text: 'De haven groeit en de stad groeit mee, en dat is goed nieuws voor ons.', sponsor: 'Aangeboden door Voorbeeld BV', news: 'Kort nieuws', chart: 'De grafiek van de week: containers', tip: 'Leestip: De kade', jobs: 'Vacatures', bye: 'Bedankt voor het lezen.' },
  { language: 'pl', head: 'Autorka: Ada Przykład · poniedziałek, 4 marca 2024', text: 'Port rośnie, a wraz z nim miasto, i to jest dobra wiadomość dla nas wszystkich.', sponsor: 'Reklama: Przykład SA', news: 'W skrócie', chart: 'Wykres tygodnia: kontenery', tip: 'Warto przeczytać: Nabrzeże', jobs: 'Oferty pracy', bye: 'Dziękuję za lekturę.' },
  { language: 'zh', head: '2024年3月4日 星期一', text: '港口在增长，城市也随之增长，这对我们来说是个好消息。', sponsor: '广告', news: '快讯', chart: '本周图表：集装箱', tip: '值得一读：码头', jobs: '招聘', bye: '感谢阅读。' },
  { language: 'ja', head: '2024年3月4日（月）', text: '港は成長し、街もそれとともに成長している。私たちにとって良いニュースだ。', sponsor: '広告', news: 'ニュース', chart: '今週のグラフ：コンテナ', tip: '今週の本：埠頭', jobs: '求人', bye: 'ありがとうございました。' },
]; // oxfmt-ignore

test.each(samples)('a newsletter in $language', (sample) => {
  const { language, head, text, sponsor, news, chart, tip, jobs, bye } = sample;
  const link = (name: string) => `[${name}](https://example.org/${name})`;
  const markdown = [
    '# Hafenbrief #12',
    head,
    '## Eins',
    text,
    sponsor,
    text,
    `## ${news}`,
    `**🚢 Alpha** ${text} ${link('a')}`,
    `**⚓ Beta** ${text} ${link('b')}`,
    `## ${chart}`,
    text,
    `## ${tip}`,
    text,
    `## ${jobs}`,
    `- Alpha, Beta (${link('c')})\n- ${link('d')}`,
    bye,
  ].join('\n\n');
  const { issue, found } = importIssue(markdown, { format: 'markdown' });
  expect(found.language).toBe(language);
  expect(issue.blocks[0]).toMatchObject({ title: 'Hafenbrief #12', date: '2024-03-04' });
  const types = issue.blocks.map(({ type }) => type).filter((type) => type !== 'divider');
  expect(types).toEqual([
    'masthead',
    'lead-essay',
    'sponsor',
    'news-section',
    'chart',
    'tip',
    'link-list',
    'outro',
  ]);
  expect(issue.blocks[3]).toMatchObject({ items: [{ sources: [{}] }, { sources: [{}] }] });
});
