package io.frontstage.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meanings of headings: those in our table of names, or those that the person who imports the file chose. */
public final class HeadingMeanings {

    /** The heading is left out, as the person chose. */
    static final String IGNORE = "ignore";

    /** The heading is kept under a key that the language does not know, which is not drawn. */
    static final String OWN_KEY = "own-key";

    /** The meanings from which a person can choose, as keys of the language, in the order in which they are offered. */
    public static final List<String> MEANINGS = List.of(
            "evidence",
            "customer",
            "frontstage",
            "backstage",
            "support",
            "thinks",
            "expects",
            "needs",
            "feels",
            "quote",
            "channel",
            "time",
            "wait",
            "pains",
            "delights",
            "opportunities",
            "metrics",
            "owner",
            "note",
            "stages",
            "steps",
            OWN_KEY,
            IGNORE);

    private final Map<String, String> chosen;
    private final Optional<String> customer;

    HeadingMeanings(Map<String, String> chosen) {
        this(chosen, Optional.empty());
    }

    private HeadingMeanings(Map<String, String> chosen, Optional<String> customer) {
        this.chosen = chosen;
        this.customer = customer;
    }

    /** The same meanings, with a heading whose cells are the customer's actions. */
    HeadingMeanings withCustomer(String heading) {
        return new HeadingMeanings(chosen, Optional.of(key(heading)));
    }

    /** Whether the cells of a heading are the customer's actions. */
    boolean isCustomer(String heading) {
        return customer.filter(key(heading)::equals).isPresent();
    }

    /** The meaning of a heading; empty if it is unknown, in which case it is kept under a key of its own. */
    Optional<RowLabel> of(String heading) {
        return RowLabel.of(heading)
                .or(() -> chosen(heading).flatMap(HeadingMeanings::label))
                .or(() -> isCustomer(heading) ? Optional.of(RowLabel.CUSTOMER) : Optional.empty());
    }

    /** What the person chose for a heading that our table does not know. */
    Optional<String> chosen(String heading) {
        return Optional.ofNullable(chosen.get(key(heading)))
                .filter(meaning ->
                        MEANINGS.contains(meaning) && RowLabel.of(heading).isEmpty());
    }

    boolean isIgnored(String heading) {
        return chosen(heading).filter(IGNORE::equals).isPresent();
    }

    /** Whether the person chose to keep the texts under a heading in the file without drawing them. */
    boolean isKeptUndrawn(String heading) {
        return chosen(heading).filter(OWN_KEY::equals).isPresent();
    }

    /** A heading without case, colons and dashes, by which choices refer to it. */
    public static String key(String heading) {
        return RowLabel.normal(heading);
    }

    private static Optional<RowLabel> label(String meaning) {
        return RowLabel.ofKey(meaning);
    }
}
