export interface NewsroomArticle {
  readonly slug: string;
  readonly outlet: string;
  readonly kind: 'article' | 'live' | 'spa';
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly blocks: readonly { readonly kind: 'paragraph' | 'heading' | 'update'; readonly text: string }[];
  readonly path: string;
  readonly url: string;
}

export interface Newsroom {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Oldest first. */
  readonly articles: readonly NewsroomArticle[];
  readonly newest: NewsroomArticle;
  stop(): Promise<void>;
}

export function startNewsroom(options?: {
  readonly port?: number;
  /** Of the sources; needed where a bundler has moved the server. */
  readonly folder?: string;
  readonly extraPages?: Readonly<Record<string, { readonly type: string; readonly body: string }>>;
}): Promise<Newsroom>;
