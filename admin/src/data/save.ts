/** Hands a file (base64) to the browser, which keeps it where it keeps files. */
export function saveZip({ name, zip }: { name: string; zip: string }): void {
  const bytes = Uint8Array.from(atob(zip), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
