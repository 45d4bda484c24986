/** Served by every open side panel. */
export interface PanelApi {
  /** The page script was started in a tab: there is something to ask now. */
  pageStarted(tabId: number): Promise<void>;
}
