/** What links to unsubscribe say, in ten languages: also the labels that Setzkasten adds. */
export const unsubscribeWords =
  /\b(?:abmeld(?:en|ung)|abbestell(?:en|ung)|austragen|unsubscrib\p{L}*|opt.?out|désabonn\p{L}*|désinscri\p{L}*|desinscri\p{L}*|dar(?:se|te|me)? de baja|cancelar (?:la )?suscripci\p{L}*|cancelar (?:a )?inscri\p{L}*|disiscri\p{L}*|annulla (?:l[’'])?iscrizione|afmelden|uitschrijven|wypisz|zrezygnuj)(?!\p{L})|退订|取消订阅|配信停止|購読解除|登録解除/iu;

/** The same for links to a mail's page on the web. */
export const webViewWords =
  /(?:\bim browser|\bonline(?:version)?\b|web-?(?:version|ansicht)|in (?:your |the |a |je |uw |de )?browser|dans (?:votre|le|un|son) navigateur|(?:lire|voir|afficher) en ligne|(?:leer|ver) en línea|en (?:el|su|tu|un) navegador|nel (?:tuo )?browser|no (?:seu )?navegador|w przeglądarce|浏览器|网页版|ブラウザ)/iu;
