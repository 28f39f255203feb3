import type { Layer } from './house.ts';

/** ARCHITECTURE.md's list of layers and rooms: a row for each floor, from the ground of each layer up. */
export function roomsTable(house: readonly Layer[]): string {
  const rows = house.flatMap((layer) => [
    `| **${layer.name}**: ${layer.says} |`,
    ...layer.floors
      .filter(() => layer.floors.length > 1)
      .map((rooms) => `| ${Object.entries(rooms).map(told).join(' <br> ')} |`),
  ]);
  return ['| Layers, and their rooms from the ground up |', '| --- |', ...rows].join('\n');
}

function told([name, says]: readonly [string, string]): string {
  return name === '.' ? `itself: ${says}` : `\`${name}\`: ${says}`;
}
