const loaded = new Map<string, Promise<HTMLImageElement>>();

/** Loads a drawing, once. A drawing that cannot be loaded gives nothing, never an error: the stage goes on. */
export function drawing(url: string): Promise<HTMLImageElement | undefined> {
  let image = loaded.get(url);
  if (!image) {
    image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = () => resolve(element);
      element.onerror = () => reject(new Error(`cannot load ${url}`));
      element.src = url;
    });
    loaded.set(url, image);
    image.catch(() => loaded.delete(url));
  }
  return image.catch(() => undefined);
}

/** Draws a vector picture at a size in pixels, sharp at that size. */
export function rasterise(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
