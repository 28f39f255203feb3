import { HOST_RULES, PAGE, type HostPath } from './host-rules.ts';

/** `vercel.json`, which Vercel reads from the folder that is deployed. */
export function vercelFile(): string {
  const headers = HOST_RULES.map((rule) => ({
    source: source(rule.path),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/** An address pattern of Vercel's: https://vercel.com/docs/project-configuration#headers */
function source(path: HostPath): string {
  switch (path.kind) {
    case 'all':
      return '/(.*)';
    case 'below':
      return `/${path.folder}/(.*)`;
    case 'file':
      return path.path === PAGE ? '/(index\\.html)?' : `/${path.path.replaceAll('.', '\\.')}`;
    default:
      return path satisfies never;
  }
}
