/** A fixture, from beside the page. */
export async function fetchFixture(name: string): Promise<Blob> {
  const response = await fetch(`./${name}`);
  if (!response.ok) throw new Error(`There is no fixture ${name}.`);
  return response.blob();
}
