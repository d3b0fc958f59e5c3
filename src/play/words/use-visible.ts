import { useExternal } from '#ui';

const onVisibility = (listener: () => void): (() => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

/** Whether the tab is seen; the part renders again when that changes. */
export const useVisible = (): boolean =>
  useExternal(onVisibility, () => document.visibilityState === 'visible');
