/** The address can ask for still pictures, as in `?stage=words`. */
export const isStill = (): boolean => new URLSearchParams(location.search).get('stage') === 'words';

/** Fetches the code of the stage; rejects where it cannot come or still pictures were asked for. */
export async function bringStage(): Promise<typeof import('../stage/index.ts')> {
  if (isStill()) throw new Error('still pictures were asked for');
  return import('../stage/index.ts');
}
