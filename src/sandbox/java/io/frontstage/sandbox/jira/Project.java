package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.wiki.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project, and who may do what in it; nobody sees anything without logging in.
 *
 * @param restricted only admin and editor see it
 */
record Project(long id, String key, String name, boolean restricted) {

    /** What a person may do in a project. */
    enum Right {
        BROWSE_PROJECTS,
        CREATE_ISSUES,
        EDIT_ISSUES,
        LINK_ISSUES,
        TRANSITION_ISSUES
    }

    /** The project whose issues need a cost centre; the one with the status that nobody should be able to give. */
    static final String OPERATIONS = "OPS";

    static final List<Project> ALL = List.of(
            new Project(10000, "CX", "Customer experience", false),
            new Project(10001, "HR", "Human resources", true),
            new Project(10002, OPERATIONS, "Operations", false),
            new Project(10003, "CLAIM", "Claims app", false),
            new Project(10004, "OPD", "Outpatient department", false),
            new Project(10005, "GROW", "Growth", false),
            new Project(10006, "BUERGER", "Bürgerdienste", false));

    private static final Set<Right> READER = Set.of(Right.BROWSE_PROJECTS, Right.CREATE_ISSUES);

    /** An issue's type. */
    record Type(String id, String name, boolean subtask) {}

    static final List<Type> TYPES = List.of(
            new Type("10001", "Improvement", false),
            new Type("10002", "Bug", false),
            new Type("10003", "Task", false),
            new Type("10004", "Sub-task", true));

    /** A status; the category is Jira's: {@code new}, {@code indeterminate}, {@code done}. */
    record Status(String id, String name, String category) {}

    private static final Map<String, Status> STATUSES = Map.of(
            "To Do", new Status("10000", "To Do", "new"),
            "In Progress", new Status("3", "In Progress", "indeterminate"),
            "In Review", new Status("10001", "In Review", "indeterminate"),
            "Done", new Status("10002", "Done", "done"));

    /** A status that somebody called so to see what happens. */
    private static final Status NASTY = new Status("10003", "<script>alert(1)</script>", "indeterminate");

    static final List<Status> FLOW = List.of("To Do", "In Progress", "In Review", "Done").stream()
            .map(STATUSES::get)
            .toList();

    static Status status(String name) {
        return STATUSES.getOrDefault(name, NASTY);
    }

    /** To which statuses an issue can go, from any other one. */
    List<Status> workflow() {
        return key.equals(OPERATIONS) ? List.of(FLOW.get(0), FLOW.get(1), FLOW.get(2), FLOW.get(3), NASTY) : FLOW;
    }

    /** By key, or by id as REST writes it. */
    static Optional<Project> of(String keyOrId) {
        return ALL.stream()
                .filter(project -> project.key.equalsIgnoreCase(keyOrId)
                        || String.valueOf(project.id).equals(keyOrId))
                .findFirst();
    }

    boolean allows(Optional<Person> person, Right right) {
        return person.map(Person::username)
                .filter(name -> Set.of("admin", "editor").contains(name)
                        || (!restricted && (name.equals("writer") || READER.contains(right))))
                .isPresent();
    }

    Optional<Type> type(String nameOrId) {
        return TYPES.stream()
                .filter(type -> type.name.equalsIgnoreCase(nameOrId) || type.id.equals(nameOrId))
                .findFirst();
    }
}
