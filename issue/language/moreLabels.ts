import type { Labels } from './labels.ts';

const french: Labels = {
  by: 'Par',
  issue: 'Numéro',
  sponsor: 'Publicité',
  tips: { watch: 'À voir', read: 'À lire', listen: 'À écouter', try: 'À essayer' },
  source: 'Source',
  picture: 'Image',
  chart: 'Graphique',
  table: 'Tableau',
  chartData: 'Les données sous forme de tableau',
  missingPicture: 'Image manquante',
  viewOnline: 'Lire dans le navigateur',
  sources: { one: 'Source\u00A0:', other: 'Sources\u00A0:' },
  share: { call: 'Partager\u00A0:', mail: 'E-mail', link: 'Lien' },
  unsubscribe: 'Se désabonner',
  copy: 'copie',
  units: {
    words: { one: 'mot', other: 'mots' },
    minutes: { one: 'minute', other: 'minutes' },
    subscribers: { one: 'abonné', other: 'abonnés' },
  },
};

const spanish: Labels = {
  by: 'Por',
  issue: 'Número',
  sponsor: 'Publicidad',
  tips: { watch: 'Para ver', read: 'Para leer', listen: 'Para escuchar', try: 'Para probar' },
  source: 'Fuente',
  picture: 'Imagen',
  chart: 'Gráfico',
  table: 'Tabla',
  chartData: 'Los datos en una tabla',
  missingPicture: 'Falta la imagen',
  viewOnline: 'Leer en el navegador',
  sources: { one: 'Fuente:', other: 'Fuentes:' },
  share: { call: 'Compartir:', mail: 'Correo', link: 'Enlace' },
  unsubscribe: 'Darse de baja',
  copy: 'copia',
  units: {
    words: { one: 'palabra', other: 'palabras' },
    minutes: { one: 'minuto', other: 'minutos' },
    subscribers: { one: 'suscriptor', other: 'suscriptores' },
  },
};

const italian: Labels = {
  by: 'Di',
  issue: 'Numero',
  sponsor: 'Pubblicità',
  tips: { watch: 'Da vedere', read: 'Da leggere', listen: 'Da ascoltare', try: 'Da provare' },
  source: 'Fonte',
  picture: 'Immagine',
  chart: 'Grafico',
  table: 'Tabella',
  chartData: 'I dati in una tabella',
  missingPicture: 'Immagine mancante',
  viewOnline: 'Leggi nel browser',
  sources: { one: 'Fonte:', other: 'Fonti:' },
  share: { call: 'Condividi:', mail: 'E-mail', link: 'Link' },
  unsubscribe: 'Annulla l’iscrizione',
  copy: 'copia',
  units: {
    words: { one: 'parola', other: 'parole' },
    minutes: { one: 'minuto', other: 'minuti' },
    subscribers: { one: 'iscritto', other: 'iscritti' },
  },
};

const portuguese: Labels = {
  by: 'Por',
  issue: 'Edição',
  sponsor: 'Publicidade',
  tips: { watch: 'Para ver', read: 'Para ler', listen: 'Para ouvir', try: 'Para experimentar' },
  source: 'Fonte',
  picture: 'Imagem',
  chart: 'Gráfico',
  table: 'Tabela',
  chartData: 'Os dados em uma tabela',
  missingPicture: 'Imagem em falta',
  viewOnline: 'Ler no navegador',
  sources: { one: 'Fonte:', other: 'Fontes:' },
  share: { call: 'Compartilhar:', mail: 'E-mail', link: 'Link' },
  unsubscribe: 'Cancelar a inscrição',
  copy: 'cópia',
  units: {
    words: { one: 'palavra', other: 'palavras' },
    minutes: { one: 'minuto', other: 'minutos' },
    subscribers: { one: 'assinante', other: 'assinantes' },
  },
};

const dutch: Labels = {
  by: 'Door',
  issue: 'Nummer',
  sponsor: 'Advertentie',
  tips: {
    watch: 'Kijktip',
    read: 'Leestip',
    listen: 'Luistertip',
    try: 'Probeertip',
  },
  source: 'Bron',
  picture: 'Afbeelding',
  chart: 'Grafiek',
  table: 'Tabel',
  chartData: 'De gegevens als tabel',
  missingPicture: 'Afbeelding ontbreekt',
  viewOnline: 'Lezen in de browser',
  sources: { one: 'Bron:', other: 'Bronnen:' },
  share: { call: 'Deel dit:', mail: 'E-mail', link: 'Link' },
  unsubscribe: 'Uitschrijven',
  copy: 'kopie',
  units: {
    words: { one: 'woord', other: 'woorden' },
    minutes: { one: 'minuut', other: 'minuten' },
    subscribers: { one: 'abonnee', other: 'abonnees' },
  },
};

// A unit word has two forms, and Polish nouns three: the second is the one that most numbers take.
const polish: Labels = {
  by: 'Autor:',
  issue: 'Numer',
  sponsor: 'Reklama',
  tips: {
    watch: 'Warto obejrzeć',
    read: 'Warto przeczytać',
    listen: 'Warto posłuchać',
    try: 'Warto wypróbować',
  },
  source: 'Źródło',
  picture: 'Obraz',
  chart: 'Wykres',
  table: 'Tabela',
  chartData: 'Dane w tabeli',
  missingPicture: 'Brak obrazu',
  viewOnline: 'Czytaj w przeglądarce',
  sources: { one: 'Źródło:', other: 'Źródła:' },
  share: { call: 'Udostępnij:', mail: 'E-mail', link: 'Link' },
  unsubscribe: 'Wypisz się',
  copy: 'kopia',
  units: {
    words: { one: 'słowo', other: 'słów' },
    minutes: { one: 'minuta', other: 'minut' },
    subscribers: { one: 'subskrybent', other: 'subskrybentów' },
  },
};

/** Labels of the languages that the interface does not have. */
export const moreLabels: Readonly<Record<string, Labels>> = {
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
};
