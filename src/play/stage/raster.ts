const loaded = new Map<string, Promise<HTMLImageElement>>();

/** Loads a drawing, once. A drawing that cannot be loaded gives nothing, never an error: the stage goes on. */
export function drawing(
  url: string,
  priority: 'auto' | 'low' = 'auto',
): Promise<HTMLImageElement | undefined> {
  let image = loaded.get(url);
  if (!image) {
    image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = () => resolve(element);
      element.onerror = () => reject(new Error(`cannot load ${url}`));
      element.fetchPriority = priority;
      element.src = url;
    });
    loaded.set(url, image);
    image.catch(() => loaded.delete(url));
  }
  return image.catch(() => undefined);
}

/** Draws a vector picture at a size in pixels, sharp at that size; its last line goes on for `foot` pixels. */
export function rasterise(
  image: HTMLImageElement,
  width: number,
  height: number,
  foot = 0,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height + foot));
  const on = canvas.getContext('2d');
  const high = Math.round(height);
  on?.drawImage(image, 0, 0, canvas.width, high);
  if (foot > 0)
    on?.drawImage(canvas, 0, high - 2, canvas.width, 1, 0, high - 1, canvas.width, Math.ceil(foot) + 1);
  return canvas;
}

/** Fills a canvas with a colour, 0xRRGGBB. */
export function flood(canvas: HTMLCanvasElement, colour: number): void {
  const on = canvas.getContext('2d');
  if (!on) return;
  on.fillStyle = `#${colour.toString(16).padStart(6, '0')}`;
  on.fillRect(0, 0, canvas.width, canvas.height);
}
