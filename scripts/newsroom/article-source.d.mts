import type { NewsroomArticle } from './server.mjs';

export function parseArticle(name: string, source: string): Omit<NewsroomArticle, 'path' | 'url'>;
