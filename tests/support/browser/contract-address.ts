/** Ports that the site may have. Those of the contracts' pages come after them. */
export const PORTS = 6000;

/** The port of the server of the contracts' pages, beside that of the site. */
export function contractPort(sitePort: string): number {
  return Number(sitePort) + PORTS;
}

/** Address of a page that contracts are tried on, by its folder among the contracts; see `contract-server.mjs`. */
export function contractAddress(page: 'browser' | 'segmenting'): string {
  return `http://127.0.0.1:${contractPort(process.env.KILN_E2E_PORT ?? '')}/${page}/`;
}
