/** How names that one signs in with are compared: whatever their capitals, widths and blanks. */
export function signInNameOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
