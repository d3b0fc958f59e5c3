import { useId } from 'preact/hooks';
import './file-input.css';

interface Props {
  readonly label: string;
  /** As in HTML: `.yaml,.yml`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file input that looks like a button. The same file may be chosen twice in a row, once it was mended. */
export function FileInput({ label, accept, multiple = false, primary = false, onFiles }: Props) {
  const id = useId();
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <span class="file-input">
      <input id={id} type="file" accept={accept} multiple={multiple} onChange={take} />
      <label for={id} class={primary ? 'button primary' : 'button'}>
        {label}
      </label>
    </span>
  );
}
