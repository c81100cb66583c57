// As every face but the page has them at once.
import '../../issue/language/allLanguages.ts';
