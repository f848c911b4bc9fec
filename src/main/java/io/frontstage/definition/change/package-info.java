/**
 * Makes changes of a map in its definition's text, and reports the result of each. Everything that a change does not concern stays byte for
 * byte.
 *
 * <p>{@link io.frontstage.definition.change.MapEditor} makes the changes. Each kind of change is a class that extends {@code PlannedChange}
 * or {@code StepwiseChange} and is registered in {@code ChangeKinds}: {@code Add}, {@code Move}, {@code LinkIssue}. It is made of text
 * edits: classes that implement {@code TextEdit}, such as {@code WriteKey}, {@code RemoveItem} or {@code WrapInList}. What a change has to
 * find in the text is in {@code LocatedMap}.
 */
package io.frontstage.definition.change;
