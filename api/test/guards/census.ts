import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { errors } from '@usward/contract/errors';

/** A place where the API refuses something: its file and line. */
type Guard = { id: string; rewritten: [before: string, after: string]; of: ts.Node };

const source = join(import.meta.dirname, '../../src');
/** Done once, by whoever sets the product up or changes its tables: nobody is refused anything there. */
const isSetUp = /\.spec\.ts$|\/(demo|migrations)\/|\/(demo|first-owner|migrate|config)\.ts$/;
/** Called for the refusal in it. `mustCommit` is of the database’s word and refuses nobody. */
const isDemand = /^(must(?!Commit)[A-Z]\w*|may([A-Z]\w*)?|hit|slowDown|check|proven)$/;
/** Passed on, or a mistake of our own: no refusal. */
const isNoRefusal = /^(error$|new (Range)?Error\b|asProblem\(|new Problem\('server\.busy'\))/;

/** All of them, found in the source: a new one is in it without anybody remembering it. */
export const census = (): string[] =>
  globSync(join(source, '**/*.ts'))
    .filter((file) => !isSetUp.test(file))
    .sort()
    .flatMap((file) => guardsOf(file, readFileSync(file, 'utf8')).guards.map(({ id }) => id));

/**
 * The same source, in which every refusal asks `uswardAllows` first whether it is switched off: every `throw` of one,
 * every lookup that answers "absent", every code that is handed on to be thrown, and every call made for its refusal.
 * Without that switch it does what it did. The lines stay where they were.
 */
export function guardsOf(file: string, text: string): { guards: Guard[]; switchable: string } {
  const guards: Guard[] = [];
  if (isSetUp.test(file)) return { guards, switchable: text };
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  let switchable = '';
  let at = 0;
  const write = (until: number, more: string) => {
    switchable += text.slice(at, until) + more;
    at = until;
  };
  const visit = (node: ts.Node): void => {
    const form = formOf(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const place = `${relative(source, file)}:${line}`;
    const before = guards.filter(({ id }) => id.split('#')[0] === place).length;
    const id = before ? `${place}#${before + 1}` : place;
    const rewritten = form?.(`globalThis.uswardAllows?.(${JSON.stringify(id)})`);
    if (rewritten) guards.push({ id, rewritten, of: node });
    if (rewritten) write(node.getStart(), rewritten[0]);
    ts.forEachChild(node, visit);
    if (rewritten) write(node.getEnd(), rewritten[1]);
  };
  visit(tree);
  return { guards, switchable: switchable + text.slice(at) };
}

type Form = (isAllowed: string) => Guard['rewritten'];

function formOf(node: ts.Node): Form | undefined {
  if (ts.isThrowStatement(node) && !isNoRefusal.test(node.expression.getText()))
    return (isAllowed) => [`{ if (!${isAllowed}) `, ' }'];
  if (ts.isIdentifier(node) && node.text === 'present' && isCalled(node) && isImported(node))
    return (isAllowed) => [`((found) => found ?? (${isAllowed} ? found : `, '(found)))'];
  if (ts.isStringLiteral(node) && isHandedOn(node)) return (isAllowed) => [`(${isAllowed} ? null : `, ')'];
  if (ts.isExpressionStatement(node) && isDemand.test(calledIn(node.expression)))
    return (isAllowed) => ['try { ', ` } catch (error) { if (!${isAllowed}) throw error; }`];
  return undefined;
}

/** A file may have another of that name. */
const isImported = (node: ts.Node): boolean =>
  /\bpresent\b[^;]* from '[^']*problem\.ts'/.test(node.getSourceFile().text);

const isCalled = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

function calledIn(node: ts.Expression): string {
  const call = ts.isAwaitExpression(node) ? node.expression : node;
  if (!ts.isCallExpression(call)) return '';
  const { expression: callee } = call;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

/** A code that is given back, and thrown by whoever asked: not one that is compared, or put into a `Problem` at once. */
function isHandedOn({ text, parent }: ts.StringLiteral): boolean {
  const status = (errors as Record<string, number>)[text];
  if (status === undefined || status >= 500) return false;
  for (let node: ts.Node = parent; ; node = node.parent) {
    if (ts.isReturnStatement(node)) return true;
    if (ts.isVariableDeclaration(node)) return isInside(node);
    const isPassedThrough =
      ts.isConditionalExpression(node) ||
      ts.isParenthesizedExpression(node) ||
      ts.isObjectLiteralExpression(node) ||
      ts.isPropertyAssignment(node) ||
      (ts.isBinaryExpression(node) && /^(\?\?|\|\||&&)$/.test(node.operatorToken.getText()));
    if (!isPassedThrough) return false;
  }
}

function isInside(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}
