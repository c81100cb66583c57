/** What links to unsubscribe say, in ten languages: also the labels that Setzkasten adds. */
export const unsubscribeWords =
  /\b(?:abmeld(?:en|ung)|abbestell(?:en|ung)|austragen|unsubscrib\p{L}*|opt.?out|désabonn\p{L}*|désinscri\p{L}*|desinscri\p{L}*|dar(?:se|te|me)? de baja|cancelar (?:la )?suscripci\p{L}*|cancelar (?:a )?inscri\p{L}*|disiscri\p{L}*|annulla (?:l[’'])?iscrizione|afmelden|uitschrijven|wypisz|zrezygnuj)(?!\p{L})|退订|取消订阅|配信停止|購読解除|登録解除/iu;

/** The same for links to a mail's page on the web. */
export const webViewWords =
  /(?:\bim browser|\bonline(?:version)?\b|web-?(?:version|ansicht)|in (?:your |the |a |je |uw |de )?browser|dans (?:votre|le|un|son) navigateur|(?:lire|voir|afficher) en ligne|(?:leer|ver) en línea|en (?:el|su|tu|un) navegador|nel (?:tuo )?browser|no (?:seu )?navegador|w przeglądarce|浏览器|网页版|ブラウザ)/iu;

/** What a link says that calls for more than the text above it is about: to subscribe, share, give, or see everything. */
export const generalCallWords = new RegExp(
  String.raw`^\P{L}*(?:${[
    String.raw`(?:(?:jetzt|hier|newsletter|zum|den|kostenlos)\s+)*(?:abonnieren|newsletter|archiv)(?![\p{L}-])`,
    '(?:mehr|weitere|alle) (?:news|nachrichten|meldungen|artikel|beiträge|themen|ausgaben|termine|links)',
    String.raw`(?:jetzt |hier |newsletter |ausgabe )*(?:teilen|weiter(?:sagen|empfehlen|leiten)|spenden|unterstützen|mitglied werden|upgraden)(?!\p{L})`,
    '(?:(?:see|view|read|browse|show) )?(?:all|more)(?: the| of the| our)? (?:news|articles|stories|issues|posts|headlines|events|links|editions)',
    String.raw`(?:subscribe|upgrade|donate)(?!\p{L})`,
    '(?:share|forward|support|join|follow|become|sponsor) (?:this|the|us|our|a|with|by|now|to|today|it)(?!\\p{L})',
    String.raw`s['’]abonner|je m['’]abonne|abonnez|partage[rz]|faire un don|soutene[rz]|(?:voir )?toute?s les (?:actu|news|nouvelles|articles|brèves)`,
    String.raw`suscr[ií]b|compart(?:e|ir)(?!\p{L})|donar?(?!\p{L})|(?:ver )?tod[ao]s l[ao]s (?:noticias|artículos)`,
    'iscriviti|abbonati|condividi|tutt[ei] (?:le|gli|i) (?:notizie|articoli|news)',
    String.raw`assin(?:e|ar)(?!\p{L})|subscrev|partilh|compartilh|(?:ver )?tod[ao]s [ao]s (?:notícias|artigos)`,
    'abonneer|schrijf je in|word lid|doneer|al het nieuws|alle (?:nieuws|berichten)|deel (?:deze|dit)',
    'zapisz się|subskrybuj|udostępnij|wszystkie (?:wiadomości|artykuły)|wesprzyj',
  ].join('|')})|订阅|分享|查看全部|購読|シェア`,
  'iu',
);

/** What a link says that leads to the whole of a text. */
export const moreWords =
  /^\P{L}*(?:weiter(?:lesen)?|mehr(?: lesen| erfahren| dazu| infos?)?|(?:read|learn|find out) more|more|continue reading|lire (?:la )?suite|en savoir plus|leer más|seguir leyendo|leggi (?:tutto|di più)|continua|ler mais|saiba mais|lees (?:meer|verder)|meer lezen|czytaj (?:więcej|dalej)|阅读|続きを)/iu;
