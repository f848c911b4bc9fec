package io.frontstage.issue;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Jira takes when an issue of a type is made, and what it asks for beyond what we fill in.
 *
 * @param fields that are required and cannot be filled in here; none: an issue can be made from here
 * @param offered fields that can be filled in here
 * @param form Jira's own form, empty as yet: a summary and a description are filled in by {@code &summary=…&description=…}; absent if it
 *     is not needed, or not known
 */
public record RequiredFields(List<RequiredField> fields, List<OfferedField> offered, Optional<URI> form) {

    public RequiredFields {
        fields = List.copyOf(fields);
        offered = List.copyOf(offered);
        Objects.requireNonNull(form);
    }
}
