package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.product.Feature;
import java.util.Optional;

/** Finds out who stored a version. It calls methods that a product may lack: see docs/decisions/0013. */
public final class VersionAuthors {

    private final Feature feature = new Feature("who stored a version of a map: nobody is named");

    /** The person's name; empty if it is not known or this product does not provide it. */
    public Optional<String> name(Attachment version) {
        return feature.use(
                () -> Optional.ofNullable(version.getLastModifier())
                        .map(person -> person.getFullName())
                        .filter(name -> !name.isBlank()),
                Optional.empty());
    }
}
