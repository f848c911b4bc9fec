package io.frontstage.applink;

import io.frontstage.issue.OfferedField;
import io.frontstage.issue.RequiredField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The screen with which Jira creates issues of one type in one project, according to its create metadata.
 *
 * @param fields in Jira's order
 */
record CreateScreen(List<Field> fields) {

    /** The fields that we or Jira fill in. */
    private static final Set<String> FILLED = Set.of("project", "issuetype", "summary", "description", "reporter");

    /** The name in Jira's metadata for the kind of field that contains an issue's epic. */
    private static final String EPIC = "com.pyxis.greenhopper.jira:gh-epic-link";

    private static final int NAME = 100;
    private static final int MAX_CHOICES = 100;

    /** @param open whether it is required and Jira has no value for it */
    record Field(String id, String name, boolean open, String kind, List<OfferedField.Choice> choices) {

        static Optional<Field> of(JsonValue field) {
            String id = field.at("fieldId").raw();
            return Optional.of(new Field(
                            id,
                            field.at("name").line(NAME).orElse(id),
                            field.at("required").flag()
                                    && !field.at("hasDefaultValue").flag(),
                            field.at("schema").at("custom").raw(),
                            field.at("allowedValues").items().stream()
                                    .limit(MAX_CHOICES)
                                    .map(value -> new OfferedField.Choice(
                                            value.at("id").raw(),
                                            value.at("name").line(NAME).orElse("")))
                                    .filter(choice -> JiraRequest.isName(choice.id())
                                            && !choice.name().isEmpty())
                                    .toList()))
                    .filter(known -> JiraRequest.isName(id));
        }

        private Optional<OfferedField.Kind> offered() {
            if (kind.equals(EPIC)) {
                return Optional.of(OfferedField.Kind.EPIC);
            }
            return switch (id) {
                case "description" -> Optional.of(OfferedField.Kind.DESCRIPTION);
                case "assignee" -> Optional.of(OfferedField.Kind.ASSIGNEE);
                case "priority" -> choices.isEmpty() ? Optional.empty() : Optional.of(OfferedField.Kind.PRIORITY);
                case "parent" -> Optional.of(OfferedField.Kind.PARENT);
                default -> Optional.empty();
            };
        }
    }

    CreateScreen {
        fields = List.copyOf(fields);
    }

    /** The required fields that neither we nor Jira fill in. */
    List<RequiredField> required() {
        return fields.stream()
                .filter(field -> field.open() && !FILLED.contains(field.id()))
                .map(field -> new RequiredField(field.id(), field.name()))
                .toList();
    }

    /** The fields that can be filled in from here. */
    List<OfferedField> offered() {
        return fields.stream()
                .flatMap(field -> field.offered().stream()
                        .map(kind -> new OfferedField(kind, field.id(), field.name(), field.choices())))
                .toList();
    }
}
