/** `--accent` and the paper of `tokens.css` in light: a toolbar takes no style sheet. A test holds the two together. */
export const BADGE_COLOURS = { background: '#0b5fa8', ink: '#ffffff' } as const;
