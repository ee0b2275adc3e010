const LEAST_SEEN = 120;

/** Moves the pane so that the thing of this id is seen; a pane that does not scroll leaves that to the page. */
export function bringIntoView(pane: HTMLElement, id: string): void {
  const thing = document.getElementById(id);
  if (!thing) return;
  if (pane.scrollHeight <= pane.clientHeight) {
    thing.scrollIntoView({ block: 'nearest' });
    return;
  }
  const above = thing.offsetTop < pane.scrollTop;
  const below = thing.offsetTop + Math.min(thing.offsetHeight, LEAST_SEEN) > pane.scrollTop + pane.clientHeight;
  if (above || below) pane.scrollTop = thing.offsetTop - pane.clientHeight / 4;
}
