/** Control characters (but tab and newline) and the marks that turn the direction of text around (Trojan Source). */
const UNSAFE = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Page text for files that people open in other programs: without control and direction characters. */
function safeText(text: string): string {
  return text.replace(UNSAFE, '');
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/gu, ' ').trim();
}
