import { createRequire } from 'node:module'
import { Language, type Node, Parser } from 'web-tree-sitter'
import { projectText } from './project.ts'

/*
 * Reads Bicep as text: syntax, names, parameters and outputs. It knows nothing of Azure's types and
 * is not `bicep build`, which can't be had without a download from outside npm.
 */

export interface BicepFile {
  /** The lines that do not parse. */
  syntaxErrors: string[]
  parameters: { name: string; isRequired: boolean; isSecret: boolean }[]
  outputs: string[]
  modules: { name: string; path: string; parameters: string[] }[]
  /** Names that are used and declared nowhere, and names that are declared and used nowhere. */
  undeclared: string[]
  unused: string[]
  /** `module.outputs.name`, as `[module, name]`. */
  readOutputs: [string, string][]
}

const declarations = [
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
]

const bicep = await language()

export function readBicep(path: string): BicepFile {
  const parser = new Parser()
  parser.setLanguage(bicep)
  const root = parser.parse(projectText(path))!.rootNode
  const declared = all(root, ...declarations)
  const names = declared.map(nameOf)
  const used = referencesIn(root)

  return {
    syntaxErrors: all(root, 'ERROR').map(({ text, startPosition }) => {
      return `${path}:${startPosition.row + 1} ${text}`
    }),
    parameters: all(root, 'parameter_declaration').map(parameterOf),
    outputs: all(root, 'output_declaration').map(nameOf),
    modules: all(root, 'module_declaration').map(moduleOf),
    undeclared: [...used].filter((name) => !names.includes(name)),
    unused: declared
      .filter(isToBeUsed)
      .map(nameOf)
      .filter((name) => !used.has(name)),
    readOutputs: all(root, 'member_expression')
      .map(({ text }) => text.split('.'))
      .filter(([, member, ...rest]) => member === 'outputs' && rest.length === 1)
      .map(([name, , output]) => [name!, output!]),
  }
}

/** What calls `bicep` functions by a name that is none of ours. */
export function functionsIn(path: string): string[] {
  const parser = new Parser()
  parser.setLanguage(bicep)
  const calls = all(parser.parse(projectText(path))!.rootNode, 'call_expression')
  return [...new Set(calls.map((call) => call.childForFieldName('function')!.text))]
}

async function language(): Promise<Language> {
  await Parser.init()
  const require = createRequire(import.meta.url)
  return Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'))
}

function all(node: Node, ...types: string[]): Node[] {
  return node.descendantsOfType(types).filter((found) => found !== null)
}

function nameOf(declaration: Node): string {
  return declaration.namedChildren.find((child) => child?.type === 'identifier')!.text
}

function parameterOf(declaration: Node): BicepFile['parameters'][number] {
  const before = declaration.previousNamedSibling
  const decorators = before?.type === 'decorators' ? before.text : ''
  return {
    name: nameOf(declaration),
    isRequired: !/=/.test(declaration.text.replace(/^param\s+\w+\s+\w+/, '')),
    isSecret: decorators.includes('@secure()'),
  }
}

function moduleOf(declaration: Node): BicepFile['modules'][number] {
  const path = all(declaration, 'string_content')[0]!.text
  const params = all(declaration, 'object_property').find((one) => keyOf(one) === 'params')
  const object = params?.namedChildren.find((child) => child?.type === 'object')
  const properties =
    object?.namedChildren.filter((child) => child?.type === 'object_property') ?? []
  return { name: nameOf(declaration), path, parameters: properties.map((one) => keyOf(one!)) }
}

function keyOf(property: Node): string {
  return property.firstNamedChild!.text
}

/** A resource may be there for its own sake; a parameter or variable may not. */
function isToBeUsed({ type }: Node): boolean {
  return type === 'parameter_declaration' || type === 'variable_declaration'
}

function referencesIn(root: Node): Set<string> {
  const identifiers = all(root, 'identifier').filter((identifier) => {
    const parent = identifier.parent!
    if (parent.type === 'call_expression') {
      return parent.childForFieldName('function')?.id !== identifier.id
    }
    const isName = [...declarations, 'output_declaration', 'object_property'].includes(parent.type)
    return !(isName && firstIdentifierOf(parent)?.id === identifier.id)
  })
  return new Set(identifiers.map(({ text }) => text))
}

function firstIdentifierOf(node: Node): Node | null | undefined {
  if (node.type !== 'object_property') {
    return node.namedChildren.find((child) => child?.type === 'identifier')
  }
  return node.firstNamedChild?.type === 'identifier' ? node.firstNamedChild : undefined
}
