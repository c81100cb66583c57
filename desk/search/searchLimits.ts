/** Maximum length of a query, in characters, and maximum number of issues returned. */
export const longestQuery = 300;
export const mostFoundIssues = 100;

/** Number of issues that the app asks for at a time, as the list of results is scrolled. */
export const foundAtOnce = 20;

/** Maximum number of pages per request. */
export const mostPages = 1000;
