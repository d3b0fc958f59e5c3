/** Hands the browser a text to save under a name, as a download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser still reads from the address after the click; freed when it is surely done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
