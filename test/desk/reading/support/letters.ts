/** A newsletter's content, which tools write in their own markup. All words and addresses are ours. */
export interface Letter {
  readonly language: string;
  readonly title: string;
  /** 19 March 2024, as the language writes it. */
  readonly date: string;
  readonly viewOnline: string;
  readonly greeting: string;
  readonly lead: {
    readonly headline: string;
    readonly first: string;
    /** A word of it in brackets is a link. */
    readonly second: string;
    readonly button: string;
  };
  readonly news: {
    readonly headline: string;
    readonly items: readonly (readonly [headline: string, text: string])[];
  };
  readonly sponsor: { readonly label: string; readonly headline: string; readonly text: string };
  readonly links: {
    readonly headline: string;
    readonly labels: readonly [string, string];
  };
  readonly bye: string;
  readonly unsubscribe: string;
}

/** The addresses of every letter. */
export const addresses = {
  site: 'https://hafenbrief.example/p/12',
  lead: 'https://hafen.example/kran',
  button: 'https://hafenbrief.example/kran',
  news: ['https://elbkurier.example/kai', 'https://lotsen.example/boot'],
  sponsor: 'https://knoop.example/taue',
  links: ['https://a.example/1', 'https://b.example/2'],
  unsubscribe: 'https://mail.example/u/abc',
} as const;

export const letters: readonly Letter[] = [
  {
    language: 'de',
    title: 'Hafenbrief #12: Der Kran zieht um',
    date: '19. März 2024',
    viewOnline: 'Im Browser ansehen',
    greeting: 'Hallo, diese Woche geht es um einen alten Kran, der nach vierzig Jahren umzieht.',
    lead: {
      headline: 'Der lange Weg des Krans',
      first: 'Am Montag um vier Uhr früh setzte sich der Kran in Bewegung, begleitet von zwei Schleppern.',
      second: 'Bis zum Mittag war er am neuen Kai, die [Pläne] lagen seit Jahren in einer Schublade.',
      button: 'Ganze Geschichte lesen',
    },
    news: {
      headline: 'Kurz gemeldet',
      items: [
        ['Der Kai wird grün', 'Auf zweihundert Metern wächst jetzt Strandhafer zwischen den Pollern.'],
        ['Lotsen bekommen ein leises Boot', 'Es fährt mit Strom und weckt keine Möwen.'],
      ],
    },
    sponsor: { label: 'Anzeige', headline: 'Taue, die halten', text: 'Seit hundert Jahren dreht Knoop Taue von Hand, jetzt mit Nachlass.' },
    links: { headline: 'Lesetipps', labels: ['Warum Häfen wandern', 'Die Geschichte der Poller'] },
    bye: 'Du bekommst diese Mail, weil du den Hafenbrief abonniert hast.',
    unsubscribe: 'Abmelden',
  },
  {
    language: 'en',
    title: 'Hafenbrief #12: The crane moves on',
    date: 'March 19, 2024',
    viewOnline: 'View in your browser',
    greeting: 'Hello, this week is about an old crane that leaves its place after forty years.',
    lead: {
      headline: 'The long way of the crane',
      first: 'On Monday at four in the morning the crane began to move, followed by two tugs and a few people.',
      second: 'By noon it was at the new quay; the [plans] had been lying in a drawer for years.',
      button: 'Read the whole story',
    },
    news: {
      headline: 'News in brief',
      items: [
        ['The quay turns green', 'Beach grass now grows between the bollards for two hundred metres.'],
        ['Pilots get a quiet boat', 'It runs on batteries and wakes no gulls.'],
      ],
    },
    sponsor: { label: 'Advertisement', headline: 'Ropes that hold', text: 'Knoop has been making ropes by hand for a hundred years, now at a discount.' },
    links: { headline: 'Worth your time', labels: ['Why ports wander', 'The history of the bollard'] },
    bye: 'You are receiving this mail because you subscribed to Hafenbrief.',
    unsubscribe: 'Unsubscribe',
  },
  {
    language: 'fr',
    title: 'Hafenbrief #12 : La grue déménage',
    date: '19 mars 2024',
    viewOnline: 'Voir dans votre navigateur',
    greeting: 'Bonjour, cette semaine nous parlons d’une vieille grue qui quitte sa place après quarante ans.',
    lead: {
      headline: 'Le long chemin de la grue',
      first: 'Lundi à quatre heures du matin, la grue s’est mise en mouvement, suivie par deux remorqueurs.',
      second: 'À midi elle était au nouveau quai ; les [plans] étaient depuis des années dans un tiroir.',
      button: 'Lire toute l’histoire',
    },
    news: {
      headline: 'En bref',
      items: [
        ['Le quai devient vert', 'Sur deux cents mètres, des herbes poussent maintenant entre les bollards.'],
        ['Les pilotes reçoivent un bateau silencieux', 'Il est électrique et ne réveille aucune mouette.'],
      ],
    },
    sponsor: { label: 'Publicité', headline: 'Des cordes qui tiennent', text: 'Depuis cent ans, Knoop fait des cordes à la main, aujourd’hui avec une remise.' },
    links: { headline: 'À parcourir', labels: ['Pourquoi les ports se déplacent', 'L’histoire du bollard'] },
    bye: 'Vous recevez ce message parce que vous êtes abonné à Hafenbrief.',
    unsubscribe: 'Se désabonner',
  },
  {
    language: 'es',
    title: 'Hafenbrief #12: La grúa se muda',
    date: '19 de marzo de 2024',
    viewOnline: 'Ver en el navegador',
    greeting: 'Hola, esta semana hablamos de una vieja grúa que deja su lugar después de cuarenta años.',
    lead: {
      headline: 'El largo camino de la grúa',
      first: 'El lunes a las cuatro de la mañana la grúa se puso en marcha, seguida por dos remolcadores.',
      second: 'Al mediodía ya estaba en el nuevo muelle; los [planos] llevaban años en un cajón.',
      button: 'Leer toda la historia',
    },
    news: {
      headline: 'Noticias breves',
      items: [
        ['El muelle se vuelve verde', 'A lo largo de doscientos metros crece hierba entre los bolardos.'],
        ['Los prácticos reciben un barco silencioso', 'Es eléctrico y no despierta a ninguna gaviota.'],
      ],
    },
    sponsor: { label: 'Publicidad', headline: 'Cuerdas que aguantan', text: 'Desde hace cien años Knoop hace cuerdas a mano, ahora con descuento.' },
    links: { headline: 'Lecturas', labels: ['Por qué los puertos se mueven', 'La historia del bolardo'] },
    bye: 'Recibes este correo porque te suscribiste a Hafenbrief.',
    unsubscribe: 'Darse de baja',
  },
  {
    language: 'it',
    title: 'Hafenbrief #12: La gru trasloca',
    date: '19 marzo 2024',
    viewOnline: 'Leggi nel browser',
    greeting: 'Ciao, questa settimana parliamo di una vecchia gru che lascia il suo posto dopo quarant’anni.',
    lead: {
      headline: 'Il lungo viaggio della gru',
      first: 'Lunedì alle quattro del mattino la gru si è messa in moto, seguita da due rimorchiatori.',
      second: 'A mezzogiorno era già al nuovo molo; i [piani] erano da anni in un cassetto.',
      button: 'Leggi tutta la storia',
    },
    news: {
      headline: 'Notizie in breve',
      items: [
        ['Il molo diventa verde', 'Per duecento metri l’erba cresce adesso tra le bitte.'],
        ['I piloti ricevono una barca silenziosa', 'È elettrica e non sveglia nessun gabbiano.'],
      ],
    },
    sponsor: { label: 'Pubblicità', headline: 'Corde che tengono', text: 'Da cento anni Knoop fa corde a mano, adesso con uno sconto.' },
    links: { headline: 'Letture', labels: ['Perché i porti si spostano', 'La storia della bitta'] },
    bye: 'Ricevi questa mail perché sei iscritto a Hafenbrief.',
    unsubscribe: 'Annulla iscrizione',
  },
  {
    language: 'pt',
    title: 'Hafenbrief #12: A grua muda-se',
    date: '19 de março de 2024',
    viewOnline: 'Ver no navegador',
    greeting: 'Olá, esta semana falamos de uma velha grua que deixa o seu lugar depois de quarenta anos.',
    lead: {
      headline: 'O longo caminho da grua',
      first: 'Na segunda às quatro da manhã a grua começou a mover-se, seguida por dois rebocadores.',
      second: 'Ao meio-dia já estava no novo cais; os [planos] estavam há anos numa gaveta.',
      button: 'Ler a história toda',
    },
    news: {
      headline: 'Notícias curtas',
      items: [
        ['O cais fica verde', 'Ao longo de duzentos metros cresce agora erva entre os cabeços.'],
        ['Os pilotos recebem um barco silencioso', 'É elétrico e não acorda nenhuma gaivota.'],
      ],
    },
    sponsor: { label: 'Publicidade', headline: 'Cordas que aguentam', text: 'Há cem anos que a Knoop faz cordas à mão, agora com desconto.' },
    links: { headline: 'Leituras', labels: ['Porque é que os portos se movem', 'A história do cabeço'] },
    bye: 'Você recebe este e-mail porque assinou o Hafenbrief.',
    unsubscribe: 'Cancelar inscrição',
  },
  {
    language: 'nl',
    title: 'Hafenbrief #12: De kraan verhuist',
    date: '19 maart 2024',
    viewOnline: 'Bekijk in je browser',
    greeting: 'Hallo, deze week gaat het over een oude kraan die na veertig jaar zijn plek verlaat.',
    lead: {
      headline: 'De lange weg van de kraan',
      first: 'Op maandag om vier uur in de ochtend kwam de kraan in beweging, gevolgd door twee slepers.',
      second: 'Om twaalf uur was hij bij de nieuwe kade; de [plannen] lagen al jaren in een lade.',
      button: 'Lees het hele verhaal',
    },
    news: {
      headline: 'Kort nieuws',
      items: [
        ['De kade wordt groen', 'Over tweehonderd meter groeit er nu helmgras tussen de bolders.'],
        ['Loodsen krijgen een stille boot', 'Hij vaart op stroom en maakt geen meeuw wakker.'],
      ],
    },
    sponsor: { label: 'Advertentie', headline: 'Touwen die houden', text: 'Al honderd jaar maakt Knoop touwen met de hand, nu met korting.' },
    links: { headline: 'Verder kijken', labels: ['Waarom havens verschuiven', 'De geschiedenis van de bolder'] },
    bye: 'Je ontvangt deze mail omdat je op Hafenbrief bent geabonneerd.',
    unsubscribe: 'Uitschrijven',
  },
  {
    language: 'pl',
    title: 'Hafenbrief #12: Żuraw się przeprowadza',
    date: '19 marca 2024',
    viewOnline: 'Zobacz w przeglądarce',
    greeting: 'Cześć, w tym tygodniu piszemy o starym żurawiu, który po czterdziestu latach zmienia miejsce.',
    lead: {
      headline: 'Długa droga żurawia',
      first: 'W poniedziałek o czwartej rano żuraw ruszył w drogę, a za nim płynęły dwa holowniki.',
      second: 'W południe był już przy nowym nabrzeżu; [plany] od lat leżały w szufladzie.',
      button: 'Przeczytaj całą historię',
    },
    news: {
      headline: 'Wiadomości w skrócie',
      items: [
        ['Nabrzeże się zazielenia', 'Na dwustu metrach rośnie teraz trawa między pachołkami.'],
        ['Piloci dostają cichą łódź', 'Pływa na prąd i nie budzi żadnej mewy.'],
      ],
    },
    sponsor: { label: 'Reklama', headline: 'Liny, które trzymają', text: 'Od stu lat Knoop robi liny ręcznie, teraz z rabatem.' },
    links: { headline: 'Do poczytania', labels: ['Dlaczego porty wędrują', 'Historia pachołka'] },
    bye: 'Otrzymujesz tę wiadomość, ponieważ zapisano cię na Hafenbrief.',
    unsubscribe: 'Wypisz się',
  },
]; // oxfmt-ignore

/** Returns all texts of a letter, in reading order. */
export function textsOf(letter: Letter): readonly string[] {
  const { title, date, viewOnline, greeting, lead, news, sponsor, links, bye, unsubscribe } =
    letter;
  const second = lead.second.replace(/[[\]]/g, '');
  return [
    title,
    date,
    viewOnline,
    greeting,
    lead.headline,
    lead.first,
    second,
    lead.button,
    news.headline,
    ...news.items.flat(),
    sponsor.label,
    sponsor.headline,
    sponsor.text,
    links.headline,
    ...links.labels,
    bye,
    unsubscribe,
  ];
}
