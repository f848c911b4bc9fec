package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.wiki.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A project, and who may do what in it; without login, nobody sees anything.
 *
 * @param restricted whether only admin and editor see it
 * @param costs whether its issues need a cost centre
 * @param plain whether its create screen has only a type and a summary
 */
record Project(long id, String key, String name, boolean restricted, boolean costs, boolean plain) {

    /** The permissions in a project, by Jira's names. */
    enum Right {
        BROWSE_PROJECTS,
        CREATE_ISSUES,
        EDIT_ISSUES,
        LINK_ISSUES,
        TRANSITION_ISSUES
    }

    /** A priority. */
    record Priority(String id, String name) {}

    static final List<Priority> PRIORITIES =
            List.of(new Priority("2", "High"), new Priority("3", "Medium"), new Priority("4", "Low"));

    /** An issue's type. */
    record Type(String id, String name, boolean subtask) {}

    static final List<Project> ALL = List.of(
            new Project(10000, "CX", "Customer experience", false, false, false),
            new Project(10001, "HR", "Human resources", true, false, false),
            new Project(10002, "OPS", "Operations", false, true, false),
            new Project(10003, "CLAIM", "Claims app", false, false, false),
            new Project(10004, "OPD", "Outpatient department", false, false, false),
            new Project(10005, "GROW", "Growth", false, false, false),
            new Project(10006, "BUERGER", "Bürgerdienste", false, false, false),
            new Project(10007, "BARE", "Bare screen", false, false, true));

    static final List<Type> TYPES = List.of(
            new Type("10001", "Improvement", false),
            new Type("10002", "Bug", false),
            new Type("10003", "Task", false),
            new Type("10004", "Sub-task", true));

    private static final Set<Right> READER = Set.of(Right.BROWSE_PROJECTS, Right.CREATE_ISSUES);

    /** By key, or by id as REST writes it. */
    static Optional<Project> of(String keyOrId) {
        return ALL.stream()
                .filter(project -> project.key.equalsIgnoreCase(keyOrId)
                        || String.valueOf(project.id).equals(keyOrId))
                .findFirst();
    }

    /** By name or id. */
    static Optional<Type> type(String nameOrId) {
        return TYPES.stream()
                .filter(type -> type.name.equalsIgnoreCase(nameOrId) || type.id.equals(nameOrId))
                .findFirst();
    }

    boolean allows(Optional<Person> person, Right right) {
        return person.map(Person::username)
                .filter(name -> Set.of("admin", "editor").contains(name)
                        || (!restricted && (name.equals("writer") || READER.contains(right))))
                .isPresent();
    }
}
