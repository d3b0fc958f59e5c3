import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Trainee } from '#records';
import { useWords } from '#ui';
import { NamePrompt } from './name-prompt.tsx';
import './greeting.css';

interface Props {
  /** The heading of the page, which takes the focus when what had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly trainee: Trainee;
  /** There are attempts already. */
  readonly isBack: boolean;
  /** The name was given a moment ago: the greeting takes the focus. */
  readonly isNew: boolean;
  readonly onNamed: (trainee: Trainee) => void;
}

/** Greets the trainee by name, and lets the name be changed. */
export function Greeting({ heading, trainee, isBack, isNew, onNamed }: Props) {
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const close = () => {
    setChanging(false);
    heading.current?.focus();
  };
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const named = (trainee: Trainee) => {
    onNamed(trainee);
    close();
  };
  return (
    <div class="greeting">
      <div class="greeting-name">
        <h1 ref={heading} tabIndex={-1}>
          {t(isBack ? 'home.welcomeBack' : 'home.welcome', { name: trainee.name })}
        </h1>
        {!isChanging && (
          <button type="button" class="button quiet" onClick={() => setChanging(true)}>
            {t('play.name.change')}
          </button>
        )}
      </div>
      {isChanging ? (
        <NamePrompt current={trainee.name} onNamed={named} onCancel={close} />
      ) : (
        <p>{t('home.leadNamed')}</p>
      )}
    </div>
  );
}
