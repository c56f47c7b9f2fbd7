/**
 * Loads the door anew after signing out. Signed in at the provider of the municipality one would come in again without
 * being asked: that ends there first, and its page comes back here.
 */
export function loadAnew(goOnTo: string | null): void {
  if (goOnTo === null) window.location.reload();
  else window.location.replace(goOnTo);
}
