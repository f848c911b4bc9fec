package io.frontstage.issue;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Jira asks for when an issue of a type is made, beyond what we fill in.
 *
 * @param fields none: an issue can be made from here
 * @param form Jira's own form, empty as yet: a summary and a description are filled in by {@code &summary=…&description=…}; absent if it
 *     is not needed, or not known
 */
public record RequiredFields(List<RequiredField> fields, Optional<URI> form) {

    public RequiredFields {
        fields = List.copyOf(fields);
        Objects.requireNonNull(form);
    }
}
