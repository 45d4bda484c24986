import type { MarkId } from '#core/contract/page-api.ts';
import { adoptSheet } from './shadow-host.ts';

/** A mark as the keyboard list names it. */
interface ListedMark {
  readonly id: MarkId;
  /** "Topic: Ceasefire, “truce”". */
  readonly label: string;
}

export interface MarkListOptions {
  /** Name of the list for screen readers. */
  readonly name: string;
  /** The reader moved to a mark; `null` when the list lost the focus. */
  readonly onMove: (id: MarkId | null) => void;
  /** The reader pressed Enter on a mark. */
  readonly onOpen: (id: MarkId) => void;
}

/** The marks once more, for keyboards and screen readers, since highlights can be neither focused nor heard. */
export interface MarkList {
  show(marks: readonly ListedMark[]): void;
  /** Moves the focus by one mark, round the ends; returns false when there is no mark. */
  step(direction: 1 | -1): boolean;
  /** Moves the focus to a mark, if it is listed. */
  focus(id: MarkId): void;
}

const SHEET = `
nav { position: fixed; left: 12px; bottom: 12px; box-sizing: border-box; width: min(320px, calc(100vw - 24px)); max-height: 34vh; overflow-y: auto;
  color-scheme: light dark; background: light-dark(#fff, #191918); color: light-dark(#1b1b1a, #ececea); border: 1px solid light-dark(#dedcd6, #3a3935);
  border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / 25%); font: 14px/1.45 system-ui, sans-serif; padding: 6px; }
nav:not(:focus-within) { width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; border: 0; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav button { all: unset; box-sizing: border-box; display: block; width: 100%; padding: 5px 10px; border-radius: 6px; cursor: pointer; overflow-wrap: anywhere; }
nav button:focus-visible { outline: 2px solid light-dark(#0b5fa8, #7db8f2); outline-offset: -2px; background: light-dark(#f6f5f2, #232321); }`;

/** Makes the list inside the shadow host: hidden from sight until focused, one stop for the Tab key, arrows inside. */
export function createMarkList(root: ShadowRoot, options: MarkListOptions): MarkList {
  const doc = root.ownerDocument;
  const nav = doc.createElement('nav');
  const list = doc.createElement('ol');
  nav.setAttribute('aria-label', options.name);
  nav.append(list);
  adoptSheet(root, SHEET);
  let marks: readonly ListedMark[] = [];
  let buttons: readonly HTMLButtonElement[] = [];
  let current = -1;

  nav.addEventListener('keydown', (event) => {
    const next = targetOf(event.key, current, buttons.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[next]?.focus();
  });
  nav.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && nav.contains(event.relatedTarget))) options.onMove(null);
  });

  function buttonFor(mark: ListedMark, index: number): HTMLButtonElement {
    const button = doc.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = mark.label;
    button.addEventListener('focus', () => moveTo(index));
    button.addEventListener('click', () => options.onOpen(mark.id));
    return button;
  }

  function moveTo(index: number): void {
    const before = buttons[current];
    if (before) before.tabIndex = -1;
    current = index;
    const button = buttons[index];
    const mark = marks[index];
    if (!button || !mark) return;
    button.tabIndex = 0;
    options.onMove(mark.id);
  }

  return {
    show(next) {
      const kept = marks[current];
      const hadFocus = nav.contains(root.activeElement);
      marks = next;
      buttons = next.map(buttonFor);
      list.replaceChildren(...buttons.map((button) => itemWith(doc, button)));
      current = kept ? placeOf(kept, current, next) : -1;
      const entry = buttons[Math.max(0, current)];
      if (entry) entry.tabIndex = 0;
      if (next.length === 0) nav.remove();
      else if (!nav.isConnected) root.append(nav);
      if (hadFocus) entry?.focus();
    },
    step(direction) {
      if (buttons.length === 0) return false;
      const from = current < 0 && direction === -1 ? 0 : current;
      buttons[(from + direction + buttons.length) % buttons.length]?.focus();
      return true;
    },
    focus(id) {
      buttons[marks.findIndex((mark) => isSame(mark.id, id))]?.focus();
    },
  };
}

/** A new reading numbers marks anew: the same mark is the one with the same words, nearest to its old place. */
function placeOf(mark: ListedMark, place: number, marks: readonly ListedMark[]): number {
  const same = marks.flatMap(({ label }, index) => (label === mark.label ? [index] : []));
  return same.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? -1;
}

function targetOf(key: string, current: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(current + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

function itemWith(doc: Document, button: HTMLButtonElement): HTMLLIElement {
  const item = doc.createElement('li');
  item.append(button);
  return item;
}

function isSame(a: MarkId, b: MarkId): boolean {
  return a.kind === b.kind && a.index === b.index;
}
