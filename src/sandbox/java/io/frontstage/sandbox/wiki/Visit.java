package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One request, bound to its thread: its user and language, and the web resources that were required while the page was
 * rendered.
 *
 * @param requiredResources complete keys of web resources, in the order of the requests
 * @param requiredContexts contexts, likewise
 */
record Visit(Optional<Person> person, Locale locale, Set<String> requiredResources, Set<String> requiredContexts)
        implements AutoCloseable {

    private static final ThreadLocal<Visit> CURRENT = new ThreadLocal<>();

    /** Binds a new visit to this thread. */
    static Visit begin(Optional<Person> person, Locale locale) {
        Visit visit = new Visit(person, locale, new LinkedHashSet<>(), new LinkedHashSet<>());
        CURRENT.set(visit);
        person.map(Entities::user)
                .ifPresentOrElse(AuthenticatedUserThreadLocal::set, AuthenticatedUserThreadLocal::reset);
        return visit;
    }

    /** This thread's visit; outside of a request a separate anonymous one. */
    static Visit current() {
        Visit visit = CURRENT.get();
        return visit != null
                ? visit
                : new Visit(Optional.empty(), Locale.ENGLISH, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    @Override
    public void close() {
        CURRENT.remove();
        AuthenticatedUserThreadLocal.reset();
    }
}
