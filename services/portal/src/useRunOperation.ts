import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import { useCallback, useEffect, useState } from 'react';

/**
 * Gives a function that opens an operation in a tab and runs it, unless it changes something; before the
 * editor has loaded, as soon as it has. A tab that already holds the operation is used again, with the variables it has where none are given.
 */
export function useRunOperation(): (text: string, variables?: string) => void {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor, tabs, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor', 'tabs', 'activeTabIndex'),
  );
  const [wanted, setWanted] = useState<{ text: string; variables: string | undefined }>();

  useEffect(() => {
    if (!wanted || !queryEditor || !variableEditor || !responseEditor) return;
    setWanted(undefined);
    const { text, variables } = wanted;
    openTab(text);
    queryEditor.setValue(text);
    if (variables !== undefined) variableEditor.setValue(variables);
    if (tellEditor(text) === OperationTypeNode.QUERY) actions.run();
  });

  function openTab(text: string) {
    const holding = tabs.findIndex((tab) => tab.query === text);
    if (holding === activeTabIndex) return;
    if (holding >= 0) actions.changeTab(holding);
    else if (tabs[activeTabIndex]?.query?.trim()) actions.addTab();
  }

  /** The editor finds the operation's name a moment after each change; `run` must not wait for that. */
  function tellEditor(text: string): OperationTypeNode | undefined {
    const documentAST = parse(text);
    const operations = documentAST.definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const operationName = operations[0]?.name?.value;
    actions.setOperationFacts({ documentAST, operations, operationName });
    actions.updateActiveTabValues({ query: text, operationName: operationName ?? null });
    return operations[0]?.operation;
  }

  return useCallback((text, variables) => setWanted({ text, variables }), []);
}
