import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Assumed length of a list that has no `first`: parties, photos, reasons and the like. */
const SHORT_LIST = 4;
/** Those that are longer, by type and field. */
const LONG_LISTS: Readonly<Record<string, number>> = { 'DispatchBoard.cases': 300, 'DispatchBoard.units': 100 };
/** No page is longer, whatever `first` says. */
const LONGEST_PAGE = 200;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What a fragment costs, once it is known: a document cannot make us count the same fragment again and again. */
  readonly known: Map<string, number>;
}

/**
 * How many fields a valid document would resolve at most: each field counts once for each object it may be asked of. Fragments
 * count wherever they are spread.
 */
export function costOf({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  const root = operation == null ? null : schema.getRootType(operation.operation);
  if (operation == null || root == null) return 0;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  const variables = { ...Object.fromEntries(defaults), ...variableValues };
  const asked = { schema, fragments: fragmentsOf(document), variables, known: new Map() };
  return costOfSet(asked, operation.selectionSet, root);
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

function costOfSet(asked: Asked, { selections }: SelectionSetNode, type: GraphQLNamedType): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(asked, selection, type);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(asked, selection.name.value);
    else {
      const narrowed = selection.typeCondition && asked.schema.getType(selection.typeCondition.name.value);
      cost += costOfSet(asked, selection.selectionSet, narrowed ?? type);
    }
  }
  return cost;
}

function costOfFragment(asked: Asked, name: string): number {
  const before = asked.known.get(name);
  if (before !== undefined) return before;
  const fragment = asked.fragments.get(name);
  const type = fragment && asked.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment === undefined || type === undefined ? 0 : costOfSet(asked, fragment.selectionSet, type);
  asked.known.set(name, cost);
  return cost;
}

function costOfField(asked: Asked, node: FieldNode, parent: GraphQLNamedType): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (field === undefined || node.selectionSet === undefined) return 1; // a leaf, or introspection
  const type = getNamedType(field.type);
  return isCompositeType(type)
    ? 1 + lengthOf(asked, node, field, parent.name) * costOfSet(asked, node.selectionSet, type)
    : 1;
}

/** Of how many objects the children are asked. A connection's `edges` have no `first` of their own: their parent has counted it. */
function lengthOf(
  { variables }: Asked,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: string,
): number {
  const pageSize = field.args.find(({ name }) => name === 'first');
  if (pageSize !== undefined) {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const asked = given === undefined ? undefined : valueFromASTUntyped(given, variables);
    const first = asked === undefined ? pageSize.defaultValue : asked;
    // Without a size the field gives its longest page.
    return typeof first === 'number' ? Math.max(1, Math.min(first, LONGEST_PAGE)) : LONGEST_PAGE;
  }
  if (field.name === 'edges' || !isListType(getNullableType(field.type))) return 1;
  return LONG_LISTS[`${parent}.${field.name}`] ?? SHORT_LIST;
}
