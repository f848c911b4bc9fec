package io.frontstage.confluence.saving;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reasons why the product refused to save, by the simple names of its exceptions: their packages and types differ
 * between versions.
 */
final class Causes {

    /** Maximum number of nested causes that are examined. */
    private static final int MAX = 10;

    private Causes() {}

    /** The simple names of an exception and of its causes. */
    private static Set<String> names(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(MAX)
                .map(thrown -> thrown.getClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    static boolean isReadOnly(Throwable failed) {
        return names(failed).stream().anyMatch(name -> name.contains("ReadOnly"));
    }

    static boolean isMissingRight(Throwable failed) {
        return names(failed).stream().anyMatch(name -> name.contains("PermissionException"));
    }

    /**
     * Whether the product's service does not work: it throws {@code NotImplementedServiceException}, or cannot find what the person can
     * see. A refusal of a file's content, size or name follows the administrator's rules and does not count.
     */
    static boolean isServiceAtFault(Throwable failed) {
        return !isReadOnly(failed)
                && !isMissingRight(failed)
                && names(failed).stream()
                        .anyMatch(name ->
                                name.equals("NotImplementedServiceException") || name.equals("NotFoundException"));
    }
}
