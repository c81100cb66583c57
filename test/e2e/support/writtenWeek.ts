/** An issue of the shape of a real one, as it is typed: five blocks, 5 news items, 7 sources, 16 companies on 5 days. */
const essay = {
  emoji: '⚓',
  headline: 'Der Hafen rechnet nach',
  opening: [
    'Am Kai liegen Container, die niemand bestellt hat, und in den Büchern stehen Erlöse, die niemand gesehen hat.',
    'Beides gehört zusammen, sagt die Leiterin der Buchhaltung, und sie lacht dabei kein bisschen.',
    'Seit März zählt ein Programm, was die Kräne heben; seit April zählt ein zweites, was das erste gezählt hat.',
  ],
  subheading: 'Zwei Zähler, drei Ergebnisse',
  paragraphs: [
    'Die Abweichung beträgt vier Prozent, an windigen Tagen mehr, an Sonntagen gar nichts.',
    'Wer sie erklären will, braucht einen Plan des Hafens, einen Kalender und gute Schuhe.',
    'Wir sind einmal um das Becken gegangen und haben die Kräne einzeln gefragt.',
    'Keiner hat geantwortet, aber einer hat genickt.',
  ],
  quote: 'Gezählt wird, was sich hebt.',
  attribution: 'Die Kranführerin',
  closing: 'Im Herbst soll ein drittes Programm entscheiden, wem man glaubt.',
  sources: ['https://www.handelsblatt.com/hafen/zaehler'],
};

const items = [
  {
    emoji: '🚢',
    headline: 'Fähren fahren leiser',
    body: 'Die Reederei tauscht sechs Motoren und verspricht den Anwohnern ruhige Nächte bis zum Frühjahr.',
    sources: ['https://www.ft.com/content/faehren'],
  },
  {
    emoji: '🔋',
    headline: 'Ein Speicher für die Altstadt',
    body: 'Unter dem Marktplatz soll eine Batterie Platz finden, die alle Laternen durch den Winter bringt.',
    sources: ['https://www.spiegel.de/speicher'],
  },
  {
    emoji: '🥐',
    headline: 'Die Bäcker gründen eine Bank',
    body: 'Genommen werden Einlagen ab zehn Euro, gezahlt wird in Zinsen und am Samstag auch in Brötchen.',
    sources: ['https://www.reuters.com/baecker'],
  },
  {
    emoji: '🗺️',
    headline: 'Neue Karten für das Watt',
    body: 'Drohnen messen die Priele jede Woche, und die Karte altert nun langsamer als das Wasser läuft.',
    sources: ['https://www.nature.com/watt'],
  },
  {
    emoji: '📦',
    headline: 'Das Archiv zieht um',
    body: 'Vier Kilometer Akten reisen in zwei Monaten, und für jede Kiste gibt es einen eigenen Fahrplan.',
    sources: ['https://www.zeit.de/archiv'],
  },
];

const chart = {
  headline: 'Wem die Kräne glauben',
  table: 'Kran 1\t412\nKran 2\t398\nKran 3\t121',
  caption: 'Gehobene Container je Tag',
  credit: 'Eigene Zählung',
  body: 'Der dritte Kran hebt weniger, dafür hebt er mit Bedacht.',
  sources: [],
};

const tip = {
  headline: 'Die Stille im Laderaum',
  note: '6 x ca. 30 min',
  body: 'Eine Reihe über Menschen, die dort arbeiten, wo keiner hinsieht, erzählt ohne Eile und ohne Musik.',
  sources: ['https://www.arte.tv/stille'],
};

const days = [
  'Nordkai (BMO), Elbtal (AMC), Hansa Reifen (AMC)',
  'Molenbau (BMO), Seezeichen (BMO), Tidewerk (AMC)',
  'Kompass (AMC), Lotsenhaus (BMO), Ankerplatz (AMC), Werft Nord (AMC)',
  'Dünenfunk (BMO), Priel (AMC), Seetang (AMC)',
  'Leuchtfeuer (BMO), Strandgut (AMC), Ebbe (AMC)',
];

const paragraph = (words: string) => ({ type: 'paragraph', content: [words] });

export const week = {
  title: 'KW35 – Was der Hafen zählt',
  byline: 'Ida Petersen',
  subject: 'Was der Hafen zählt',
  preheader: 'Zwei Programme, vier Prozent, ein Nicken',
  essay,
  items,
  chart,
  tip,
  days,
  /** What must be on disk of it; the greeting and the outro are the newsletter's standing text. */
  blocks: [
    {
      type: 'masthead',
      title: 'KW35 – Was der Hafen zählt',
      byline: 'Ida Petersen',
      subject: 'Was der Hafen zählt',
      preheader: 'Zwei Programme, vier Prozent, ein Nicken',
    },
    { type: 'greeting' },
    {
      type: 'lead-essay',
      emoji: essay.emoji,
      headline: [essay.headline],
      body: [
        ...essay.opening.map(paragraph),
        { type: 'subheading', content: [essay.subheading] },
        ...essay.paragraphs.map(paragraph),
        { type: 'pull-quote', content: [essay.quote], attribution: [essay.attribution] },
        paragraph(essay.closing),
      ],
      sources: [{ label: ['Handelsblatt'], url: essay.sources[0] }],
    },
    {
      type: 'news-section',
      items: items.map(({ emoji, headline, body, sources }) => ({
        emoji,
        headline: [headline],
        body: [paragraph(body)],
        sources: sources.map((url) => ({ url })),
      })),
    },
    {
      type: 'chart',
      table: [
        ['', ''],
        ['Kran 1', '412'],
        ['Kran 2', '398'],
        ['Kran 3', '121'],
      ],
      caption: [chart.caption],
      credit: [chart.credit],
      body: [paragraph(chart.body)],
    },
    {
      type: 'tip',
      headline: [tip.headline],
      note: tip.note,
      body: [paragraph(tip.body)],
      sources: [{ url: tip.sources[0] }],
    },
    {
      type: 'earnings',
      days: days.map((companies) => ({
        companies: companies.split(', ').map((company) => ({
          name: company.slice(0, -6),
          session: company.slice(-4, -1).toLowerCase(),
        })),
      })),
    },
    { type: 'outro' },
  ],
  words: [essay.closing, ...items.map(({ body }) => body), chart.caption, tip.note, 'Strandgut'],
};
