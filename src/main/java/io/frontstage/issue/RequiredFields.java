package io.frontstage.issue;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields with which Jira creates an issue of a type: those that it requires beyond what we fill in, and those that
 * can be offered.
 *
 * @param fields required fields that cannot be filled in here; if there are none, an issue can be created from here
 * @param offered fields that can be filled in here
 * @param form Jira's own form, still empty: {@code &summary=…&description=…} fills in summary and description; absent
 *     if it is not needed, or not known
 */
public record RequiredFields(List<RequiredField> fields, List<OfferedField> offered, Optional<URI> form) {

    public RequiredFields {
        fields = List.copyOf(fields);
        offered = List.copyOf(offered);
        Objects.requireNonNull(form);
    }
}
