import { useEffect, useRef, useState } from 'preact/hooks';
import './file-drop.css';

/** One thing a dropped file may become, shown while a file is held over the window. */
export interface DropPlace {
  readonly name: string;
  readonly text: string;
  /** Of a file whose type the browser tells before it is let go. */
  readonly takes: (type: string) => boolean;
}

interface Props {
  readonly places: readonly DropPlace[];
  readonly onFiles: (files: readonly File[]) => void;
}

const typesOf = (transfer: DataTransfer | null): string[] | undefined =>
  transfer?.types.includes('Files') ? [...transfer.items].map(({ type }) => type) : undefined;

const likelihood = (place: DropPlace, places: readonly DropPlace[], types: readonly string[]): string => {
  if (types.some(place.takes)) return 'likely';
  return places.some(({ takes }) => types.some(takes)) ? 'unlikely' : '';
};

/** Takes files dropped anywhere on the window, and shows where they will go while they are held over it. */
export function FileDrop({ places, onFiles }: Props) {
  const [held, setHeld] = useState<readonly string[]>();
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    // Each element entered is told apart from the window being left by counting.
    let depth = 0;
    const enter = (event: DragEvent) => {
      const types = typesOf(event.dataTransfer);
      if (!types) return;
      depth += 1;
      setHeld(types);
    };
    const over = (event: DragEvent) => {
      if (typesOf(event.dataTransfer)) event.preventDefault();
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHeld(undefined);
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      depth = 0;
      setHeld(undefined);
      if (files.length === 0) return;
      event.preventDefault();
      take.current(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  if (!held) return null;
  return (
    <div class="file-drop" aria-hidden="true">
      {places.map((place) => (
        <div key={place.name} class={`file-drop-place ${likelihood(place, places, held)}`}>
          <strong>{place.name}</strong>
          <span>{place.text}</span>
        </div>
      ))}
    </div>
  );
}
