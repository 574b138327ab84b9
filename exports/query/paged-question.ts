import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from "graphql";

/** How Relay calls the list of a page. */
const PAGED = ["nodes", "edges"];

/** Names that no question has by itself. */
export const PAGE = { info: "sinergiPage", first: "sinergiFirst", after: "sinergiAfter" } as const;

export interface PagedQuestion {
  /** The question with `first` and `after` of the list as variables, and where its page ends. */
  readonly document: DocumentNode;
  /** Response keys to the connection. */
  readonly connection: readonly string[];
}

interface Found {
  readonly keys: readonly string[];
  readonly fields: readonly FieldNode[];
}

/**
 * Lets a question be asked page by page.
 *
 * @param document with one operation and its fragments
 * @param table response keys to the rows; null for the first list of a page
 * @returns undefined when no list of a page leads there
 */
export const pagedQuestion = (document: DocumentNode, table: readonly string[] | null): PagedQuestion | undefined => {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) return undefined;
  const found = findConnection(operation.selectionSet, fragmentsOf(document), table);
  return found === undefined ? undefined : { document: withPages(document, found), connection: found.keys };
};

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** The fields that answer the last of these response keys, on the way from the root. */
export const fieldsAt = (document: DocumentNode, path: readonly string[]): readonly FieldNode[] => {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = fragmentsOf(document);
  let sets = operation === undefined ? [] : [operation.selectionSet];
  let found: readonly FieldNode[] = [];
  for (const key of path) {
    found = fieldsOf(sets, fragments).filter((field) => keyOf(field) === key);
    sets = found.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return found;
};

/** Fragments can make a short text very wide; what is wider has no list that anybody looks for. */
const WIDEST = 1_000;
const DEEPEST = 50;

/** The first field, level by level, that has the list of a page; on the way to the table, when there is one. */
const findConnection = (
  root: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  table: readonly string[] | null,
): Found | undefined => {
  let level: readonly Found[] = [{ keys: [], fields: [] }];
  let sets: readonly (readonly SelectionSetNode[])[] = [[root]];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && level.length <= WIDEST; depth += 1) {
    const next: Found[] = [];
    const nextSets: SelectionSetNode[][] = [];
    for (const [place, { keys }] of level.entries()) {
      for (const [key, fields] of byKey(fieldsOf(sets[place] ?? [], fragments))) {
        if (table !== null && table[keys.length] !== key) continue;
        const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
        const found = { keys: [...keys, key], fields };
        const lists = fieldsOf(below, fragments).filter((field) => PAGED.includes(field.name.value));
        const isOnTheWay = table === null || lists.some((field) => keyOf(field) === table[found.keys.length]);
        if (lists.length > 0 && isOnTheWay) return found;
        next.push(found);
        nextSets.push(below);
      }
    }
    level = next;
    sets = nextSets;
  }
  return undefined;
};

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const byKey = (fields: readonly FieldNode[]): ReadonlyMap<string, FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  for (const field of fields) {
    const others = found.get(keyOf(field));
    if (others === undefined) found.set(keyOf(field), [field]);
    else others.push(field);
  }
  return found;
};

/** The fields of an object with these selections, each fragment once. */
const fieldsOf = (
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  entered = new Set<string>(),
): readonly FieldNode[] =>
  sets
    .flatMap(({ selections }) => selections)
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], fragments, entered);
      const { value: name } = selection.name;
      const fragment = fragments.get(name);
      if (fragment === undefined || entered.has(name)) return [];
      entered.add(name);
      return fieldsOf([fragment.selectionSet], fragments, entered);
    });

/** What is added, as text: printed and parsed documents are the same to the graph. */
const ADDED = parse(
  `query ($${PAGE.first}: Int, $${PAGE.after}: String) {
    field(first: $${PAGE.first}, after: $${PAGE.after}) { ${PAGE.info}: pageInfo { hasNextPage endCursor } }
  }`,
  { noLocation: true },
).definitions[0] as OperationDefinitionNode; // as it stands above
const [ADDED_FIELD] = ADDED.selectionSet.selections as readonly [FieldNode];

const GIVEN = new Set(ADDED_FIELD.arguments?.map(({ name }) => name.value));

const withPages = (document: DocumentNode, { fields }: Found): DocumentNode => {
  const changed = visit(document, {
    Field(node) {
      if (!fields.includes(node)) return undefined;
      return {
        ...node,
        arguments: [
          ...(node.arguments ?? []).filter(({ name }) => !GIVEN.has(name.value)),
          ...(ADDED_FIELD.arguments ?? []),
        ],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [...(node.selectionSet?.selections ?? []), ...(ADDED_FIELD.selectionSet?.selections ?? [])],
        },
      };
    },
  });
  return withVariables(changed, variablesIn(document));
};

/** Declares the new variables, and leaves out those that nothing uses any more: they would make the question invalid. */
const withVariables = (document: DocumentNode, before: ReadonlySet<string>): DocumentNode => {
  const used = variablesIn(document);
  return visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [
        ...(operation.variableDefinitions ?? []).filter(
          ({ variable: { name } }) => used.has(name.value) || !before.has(name.value),
        ),
        ...(ADDED.variableDefinitions ?? []),
      ],
    }),
  });
};

/** Names of the variables that are used somewhere. */
const variablesIn = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
};
