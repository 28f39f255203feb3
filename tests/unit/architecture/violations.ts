import { dirname } from 'node:path/posix';
import { PARTS, type Layer } from './house.ts';
import type { Import } from './imports.ts';

/** A room as the table places it. `floor` counts from the ground of its layer. */
type Place = { readonly layer: Layer; readonly room: string; readonly floor: number };

/** What is wrong with some imports by the table, a sentence each. */
export function violations(house: readonly Layer[], imports: readonly Import[]): string[] {
  const places = placesOf(house);
  return imports.flatMap(({ from, to }) => {
    const fault = faultOf(places, from, to);
    return fault === null ? [] : [`${from} imports ${to}: ${fault}`];
  });
}

/** What the table does not place (folders of code, files beside `main.tsx`), and lines and openings that lead to nothing. */
export function misplaced(house: readonly Layer[], files: readonly string[]): string[] {
  const places = placesOf(house);
  const folders = new Set(files.map(folderOf));
  return [
    ...files.filter((file) => dirname(file) === '.' && !/^main\.tsx$|\.d\.ts$/u.test(file)),
    ...[...folders].filter((folder) => folder !== '.' && !places.has(folder)),
    ...[...places.keys()].filter((folder) => !folders.has(folder)),
    ...house.flatMap(({ openings }) => openings.filter((file) => !files.includes(file))),
  ];
}

/** The folder that a file belongs to by the table. */
function folderOf(file: string): string {
  const folder = dirname(file);
  return PARTS.test(folder) ? dirname(folder) : folder;
}

/** Every room by its folder below `src`. */
function placesOf(house: readonly Layer[]): ReadonlyMap<string, Place> {
  return new Map(
    house.flatMap((layer) =>
      layer.floors.flatMap((rooms, floor) =>
        Object.keys(rooms).map((name) => {
          const room = name === '.' ? layer.name : `${layer.name}/${name}`;
          return [room, { layer, room, floor }] as const;
        }),
      ),
    ),
  );
}

function faultOf(places: ReadonlyMap<string, Place>, from: string, to: string): string | null {
  const here = places.get(folderOf(from));
  // What stands in no room sees everything: `main.tsx` alone does, see `misplaced`.
  if (here === undefined) return null;
  const { layer } = here;
  if (!/\.tsx?$/u.test(to)) {
    const isAllowed = layer.packages.some((name) =>
      /[/:]$/u.test(name) ? to.startsWith(name) : to === name || to.startsWith(`${name}/`),
    );
    return isAllowed ? null : `${layer.name} needs no such package`;
  }
  const there = places.get(folderOf(to));
  if (there === undefined) return 'it is in no room';
  if (there.layer !== layer) {
    const isAllowed = layer.imports.some(
      (name) => name === there.layer.name || name === there.room || name === to,
    );
    const isExcepted = layer.except?.includes(there.room) ?? false;
    return isAllowed && !isExcepted ? null : `${layer.name} does not know ${there.room}`;
  }
  if (there.room === here.room || there.floor < here.floor) return null;
  if (there.floor === here.floor && layer.openings.includes(to)) return null;
  return there.floor === here.floor
    ? `${here.room} and ${there.room} stand side by side`
    : `${there.room} stands above ${here.room}`;
}
