package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.host.Visitor;
import io.frontstage.sandbox.wiki.Person;
import java.util.Locale;
import java.util.Optional;

/** One request to Jira, bound to its thread: its user and language. */
record Visit(Optional<Person> person, Locale locale) {
    private static final Visit NOBODY = new Visit(Optional.empty(), Locale.ENGLISH);
    static final ThreadLocal<Visit> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    static Visit current() {
        return CURRENT.get();
    }

    Visitor visitor() {
        return person.map(known -> known.admin() ? Visitor.SYSTEM_ADMIN : Visitor.LICENSED)
                .orElse(Visitor.ANONYMOUS);
    }

    /** A person in Jira: the same people as in the wiki, except one whom Jira does not know. */
    static Optional<Person> person(String username) {
        return Person.named(username).filter(known -> !known.username().equals("outsider"));
    }
}
