import { type DropPlace, useWords } from '#ui';

/** Where a file goes that is dropped on the home page or on the results, in words. */
export function useDropPlaces(): readonly DropPlace[] {
  const { t } = useWords();
  return [
    {
      name: t('home.drop.scenario'),
      text: t('home.drop.scenarioText'),
      takes: (type) => /yaml/i.test(type),
    },
    {
      name: t('home.drop.results'),
      text: t('home.drop.resultsText'),
      takes: (type) => /json|csv|excel/i.test(type), // Windows calls CSV an Excel sheet
    },
  ];
}
