import { type CitedArticle, type CitedName, citedArticle } from './citation-fields.ts';
import { jsonListWriter, listWriter } from './export-format.ts';

/** CSL-JSON: a list of items. */
export const cslJson = jsonListWriter(() => ({
  head: '[',
  items: ({ metadata, firstRead }) => [cslItem(citedArticle(metadata, firstRead))],
  tail: () => ']',
}));

export const ris = listWriter(() => ({
  head: '',
  article: ({ metadata, firstRead }) => risRecord(citedArticle(metadata, firstRead)),
  tail: '',
}));

export const bibtex = listWriter(() => ({
  head: '',
  article: ({ metadata, firstRead }) => bibtexEntry(citedArticle(metadata, firstRead)),
  tail: '',
}));

/** One CSL-JSON item (citationstyles.org, schema 1.0): an `article-newspaper`. */
function cslItem(article: CitedArticle): Readonly<Record<string, unknown>> {
  return {
    id: article.key,
    type: 'article-newspaper',
    title: article.title,
    ...(article.outlet ? { 'container-title': article.outlet } : {}),
    ...(article.authors.length > 0 ? { author: article.authors.map(cslName) } : {}),
    ...(article.issued.length > 0 ? { issued: { 'date-parts': [article.issued] } } : {}),
    accessed: { 'date-parts': [article.accessed] },
    URL: article.url,
    ...(article.language ? { language: article.language } : {}),
  };
}

function cslName({ family, given }: CitedName): object {
  return given ? { family, given } : { literal: family };
}

/**
 * One RIS record (`TY  - NEWS`); lines end in CR LF as the format asks. Only tags of its first version: some readers take
 * a record with a tag of the second (LA, DA) for one throughout, in which AU is a reporter.
 */
function risRecord(article: CitedArticle): string {
  const [year, month, day] = article.issued;
  const date = year === undefined ? null : [year, two(month), two(day), ''].join('/');
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', article.key],
    ['TI', article.title],
    ...article.authors.map(
      (name) => ['AU', name.given ? `${name.family}, ${name.given}` : name.family] as const,
    ),
    ['T2', article.outlet],
    // The primary date of the first RIS, which every reader takes; year and date apart lose the day in some.
    ['Y1', date],
    ['Y2', article.accessed.map((part) => two(part)).join('/')],
    ['UR', article.url],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...written, 'ER  - ', ''].join('\r\n')}\r\n`;
}

function two(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

/** One BibLaTeX entry (`@online`). */
function bibtexEntry(article: CitedArticle): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escapeTex(article.title)}}`],
    ['author', article.authors.map(texName).join(' and ') || null],
    ['organization', article.outlet ? escapeTex(article.outlet) : null],
    ['date', article.issued.length > 0 ? article.issued.map(two).join('-') : null],
    ['urldate', article.accessed.map(two).join('-')],
    ['url', article.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', article.language === null || article.language.startsWith('en') ? 'english' : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@online{${article.key},\n${lines.join('\n')}\n}\n`;
}

function texName({ family, given }: CitedName): string {
  const name = given ? `${family}, ${given}` : `{${family}}`;
  return given ? escapeTex(name) : `{${escapeTex(family)}}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Page text is hostile: none of its characters may start a command, and none may join to a dash or a quotation mark. */
function escapeTex(text: string): string {
  const inert = text.replace(/[\\{}$&#%_^~]/g, (sign) => TEX[sign] ?? sign);
  return inert.replace(/([-'`,!?<>])(?=[-'`,<>])/g, '$1{}');
}
