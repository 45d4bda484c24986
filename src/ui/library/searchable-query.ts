const EMPTY_OPERATOR = /(?<=^|\s)(?:speaker|topic|site|negotiation|before|after):(?:["“]["”]?)?(?=\s|$)/giu;
const HALF_A_DATE = /(?<=^|\s)(?:before|after):["“]?(?!\d{4}-\d{2}-\d{2})[\d-]*["”]?(?=\s|$)/giu;

/**
 * The part of a query that can be searched for while the reader still writes: without operators that have no value yet
 * and dates that are not finished, which would find nothing.
 */
export function searchableQuery(query: string): string {
  const written = query.replace(EMPTY_OPERATOR, '').replace(HALF_A_DATE, '');
  return written.trim() === '' ? '' : written;
}
