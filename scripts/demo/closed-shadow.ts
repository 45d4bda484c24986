import type { CDPSession, Page } from 'playwright-core';

/** A node inside the page's shadow roots, closed ones too, as the browser's debugger sees it. */
export interface ShadowNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, spaces folded. */
  readonly text: string;
  readonly backendNodeId: number;
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

/** Looks into closed shadow roots, which neither the page nor Playwright can. */
export async function shadowView(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    /** Every element inside a closed shadow root, in document order. */
    async elements(): Promise<readonly ShadowNode[]> {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      return closedRootsOf(root as DomNode).flatMap(elementsBelow);
    },
    click: (node: ShadowNode) => clickNode(session, page, node),
    close: () => session.detach(),
  };
}

/** Elements of a closed shadow root whose name and text match, innermost last. */
export function named(
  nodes: readonly ShadowNode[],
  name: string,
  text: RegExp = /(?:)/,
): readonly ShadowNode[] {
  return nodes.filter(
    (node) => node.name === name && text.test(node.text || (node.attributes['aria-label'] ?? '')),
  );
}

async function clickNode(session: CDPSession, page: Page, node: ShadowNode): Promise<void> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node.backendNodeId });
  const quad = quads[0];
  if (!quad) throw new Error(`<${node.name}> “${node.text}” is not shown.`);
  const [left, top, , , right, bottom] = quad as [number, number, number, number, number, number];
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

function closedRootsOf(node: DomNode): readonly DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRootsOf)];
}

function elementsBelow(node: DomNode): readonly ShadowNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.nodeName.startsWith('#')) return [];
    const element: ShadowNode = {
      name: child.nodeName.toLowerCase(),
      attributes: pairs(child.attributes ?? []),
      text: textOf(child).replace(/\s+/g, ' ').trim(),
      backendNodeId: child.backendNodeId,
    };
    return [element, ...elementsBelow(child)];
  });
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ');
}

function pairs(flat: readonly string[]): Record<string, string> {
  const entries: [string, string][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) entries.push([flat[i] ?? '', flat[i + 1] ?? '']);
  return Object.fromEntries(entries);
}
