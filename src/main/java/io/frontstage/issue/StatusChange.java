package io.frontstage.issue;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of an issue's status. It keeps no names: neither of the statuses nor of the person.
 *
 * @param day the day of the change, as Jira writes it
 * @param from the id of the status before it
 * @param to the id of the status after it
 */
public record StatusChange(LocalDate day, String from, String to) {

    public StatusChange {
        Objects.requireNonNull(day);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
