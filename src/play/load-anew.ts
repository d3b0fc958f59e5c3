/** A page that takes longer to come, in milliseconds, counts as one that cannot be had. */
const LONGEST_WAIT_MS = 5000;

/** Loads the page anew, where it can be had; resolves with false where it cannot: what it holds is all there is then. */
export async function loadAnew(): Promise<boolean> {
  const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
  const isThere = await fetch(location.href, { cache: 'no-store', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) location.reload();
  return isThere;
}
