import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

type Node = { readonly type: string; readonly [key: string]: unknown };

/** Attributes and properties whose text people read or hear. */
const READ =
  /^(?:label|hint|title|placeholder|alt|legend|unit|empty|expected|what|todo|text|body|closeLabel|aria-(?:label|valuetext|roledescription|description))$/u;

/** Attributes whose text nobody reads, even where it has several words. */
const UNREAD =
  /^(?:class|d|viewBox|sizes|accept|rel|transform|points|stroke-linecap|autocomplete)$/u;

/** Methods that take selectors. */
const SELECTING = /^(?:closest|matches|querySelector|querySelectorAll)$/u;

/** Languages by themselves, what they are called, and names that are the same in every language. */
const EXEMPT = /^words\/(?:(?!grammar\/)[\w-]+\/|languages\.ts|codec-name\.ts)/u;

/** Between tags, a single letter is read, too: "s" behind a number. */
const LETTER = /\p{L}/u;

/** More than a letter: "x" and "×" stand between numbers in every language. */
const WORD = /\p{L}{2}/u;

/** Several words one after the other: a sentence, or a part of one. */
const SENTENCE = /\p{L}{2,}[,.:;!?…]? \p{L}{2,}/u;

/**
 * Texts for people that stand in code: between tags, in attributes and properties that are read, and whatever looks like
 * a part of a sentence. A single word in another place is not seen here; the pseudo-locale shows it on the page.
 */
function literalText(file: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, isRead: boolean): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, isRead));
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type, ...rest } = node as Node;
    const text = textOf(node as Node);
    if (text !== null) {
      const isText = type === 'JSXText' ? LETTER : isRead ? WORD : SENTENCE;
      if (isText.test(text)) found.push(`${file}: ${text.trim()}`);
    }
    switch (type) {
      case 'ImportDeclaration':
      case 'ThrowStatement':
      case 'TSLiteralType':
        return;
      case 'JSXAttribute': {
        const name = String((rest['name'] as Node)['name']);
        return UNREAD.test(name) ? undefined : visit(rest['value'], READ.test(name));
      }
      case 'Property': {
        const key = rest['key'] as Node;
        return visit(rest['value'], READ.test(String(key['name'] ?? key['value'])));
      }
      case 'JSXElement':
        visit(rest['openingElement'], false);
        return visit(rest['children'], true);
      case 'CallExpression': {
        const { property } = rest['callee'] as { readonly property?: Node };
        const isSelecting = SELECTING.test(String(property?.['name']));
        return visit([rest['callee'], ...(isSelecting ? [] : [rest['arguments']])], false);
      }
      case 'ConditionalExpression':
        visit(rest['test'], false);
        return visit([rest['consequent'], rest['alternate']], isRead);
      case 'LogicalExpression':
        visit(rest['left'], false);
        return visit(rest['right'], isRead);
      case 'JSXExpressionContainer':
      case 'TemplateLiteral':
        return visit(Object.values(rest).flat(), isRead);
      default:
        return visit(Object.values(rest).flat(), false);
    }
  };
  visit(parseSync(file, code).program.body, false);
  return found;
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' || node.type === 'JSXText') {
    return typeof node['value'] === 'string' ? node['value'] : null;
  }
  if (node.type === 'TemplateElement') return (node['value'] as { raw: string }).raw;
  return null;
}

test('no text for people stands in code: all of it is in the words', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !EXEMPT.test(file))
    .map((file) => `src/ui/${file}`);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => literalText(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('what is found, and what is not', () => {
  const found = (code: string) => literalText('a.tsx', code).map((text) => text.slice(7));
  expect(found('<p>Hello</p>')).toEqual(['Hello']);
  expect(found('<p>{n} × {m}</p>')).toEqual([]);
  expect(found('<p>{n} s</p>')).toEqual(['s']);
  expect(found('<p>{isNew ? "New" : `Old ${n}`}</p>')).toEqual(['New', 'Old']);
  expect(found('<p>{words.app.close}</p>')).toEqual([]);
  expect(found('<p>{kind === "video" && words.video}</p>')).toEqual([]);
  expect(found('<a class="button wide" title="Go" aria-label={`Go to ${n}`} />')).toEqual([
    'Go',
    'Go to',
  ]);
  expect(found('const field = { kind: "choice", label: "Size" };')).toEqual(['Size']);
  expect(found('notify("It is done.");')).toEqual(['It is done.']);
  expect(found('throw new Error("This cannot be.");')).toEqual([]);
});
