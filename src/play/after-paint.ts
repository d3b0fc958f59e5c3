/**
 * Calls back once what has changed on the page has been painted, so that words never wait for a picture; at once in
 * a hidden tab, where nothing is painted. Returns how to call it off.
 */
export function afterPaint(then: () => void): () => void {
  if (document.hidden) {
    then();
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
