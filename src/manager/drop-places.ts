import { type DropPlace, useWords } from '#ui';

/** Where a file goes that is dropped on this page, in words. */
export function useDropPlaces(): readonly DropPlace[] {
  const { t } = useWords();
  return [
    {
      name: t('manager.drop.results'),
      text: t('manager.drop.resultsText'),
      takes: (type) => /json|csv|excel/i.test(type), // Windows calls CSV an Excel sheet
    },
  ];
}
