import {
  type FiledArticle,
  LARGEST_PAGE_MEGABYTES,
  LONGEST_ARTICLE,
} from '#core/exchange/written-article.ts';
import { extractMainText } from '../extract/main-text.ts';
import { claimedAddresses } from '../metadata/addresses.ts';
import { readSources } from '../metadata/page-sources.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { decodeHtml } from './decode-html.ts';

/** In bytes. */
const LARGEST_PAGE = LARGEST_PAGE_MEGABYTES * 1024 * 1024;

/** A page out of a file. */
interface SavedPage {
  readonly html: Uint8Array;
  readonly charset: string | null;
  /** Addresses that the file gives it, best first; the page's own claims come after them. */
  readonly addresses: readonly string[];
}

/**
 * Reads a saved page as if it were open. The document is parsed and never shown: no script of it runs and nothing
 * that it names is loaded.
 */
export async function readSavedPage({ html, charset, addresses }: SavedPage): Promise<FiledArticle> {
  if (html.length > LARGEST_PAGE) return { kind: 'problem', problem: 'page-too-large' };
  const doc = new DOMParser().parseFromString(decodeHtml(html, charset), 'text/html');
  const claims = [...addresses, ...savingComments(doc), ...claimedAddresses(readSources(doc, 'about:blank'))];
  const url = claims.find(isWebAddress);
  if (url === undefined) return { kind: 'problem', problem: 'no-saved-address' };
  const { text } = await extractMainText(doc);
  if (text === '') return { kind: 'problem', problem: 'no-text' };
  if (text.length > LONGEST_ARTICLE) return { kind: 'problem', problem: 'text-too-long' };
  return { kind: 'article', article: { metadata: readMetadata(doc, new URL(url).href, text), text } };
}

/** Browsers write `saved from url=(0031)https://…`, SingleFile `url: https://…` into a comment before the page. */
function savingComments(doc: Document): readonly string[] {
  const before = [...doc.childNodes, ...doc.documentElement.childNodes];
  return before.flatMap((node) => {
    if (node.nodeType !== Node.COMMENT_NODE) return [];
    const comment = node.nodeValue ?? '';
    const address = /saved from url=\(\d+\)(\S+)/i.exec(comment) ?? /\burl:\s*(\S+)/i.exec(comment);
    return address?.[1] ?? [];
  });
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
