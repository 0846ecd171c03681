import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** A tab opened beyond the edge of the row of tabs is scrolled to, which GraphiQL does not do. */
export function useActiveTabInView(): void {
  const { activeTabIndex } = useGraphiQL(pick('activeTabIndex'));
  useEffect(() => {
    const tab = document.querySelector('.graphiql-tab-active');
    const row = tab?.parentElement;
    // Not `scrollIntoView`, which would move the page as well.
    if (tab && row) row.scrollLeft += distanceOutside(tab.getBoundingClientRect(), row.getBoundingClientRect());
  }, [activeTabIndex]);
}

function distanceOutside(inner: DOMRect, outer: DOMRect): number {
  return Math.max(0, inner.right - outer.right) + Math.min(0, inner.left - outer.left);
}
