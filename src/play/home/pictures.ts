import own from '../../../assets/shelf/own.svg';

const drawn: Record<string, string> = import.meta.glob('../../../assets/shelf/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a scenario’s picture; a neutral one where none is drawn. */
export const pictureOf = (scenarioId: string): string =>
  drawn[`../../../assets/shelf/${scenarioId}.svg`] ?? own;
