package io.frontstage.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What headings mean: by our table of names, or as the person who imports chose. */
public final class HeadingMeanings {

    /** Left out, as the person chose. */
    static final String IGNORE = "ignore";

    /** Kept under a key of the author's own, which is not drawn. */
    static final String OWN_KEY = "own-key";

    /** What a heading can be chosen to mean, by the keys of the language, in the order in which people are asked. */
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

    /** The same, with a heading whose cells say what the customer does. */
    HeadingMeanings withCustomer(String heading) {
        return new HeadingMeanings(chosen, Optional.of(key(heading)));
    }

    /** Whether the cells of a heading say what the customer does. */
    boolean isCustomer(String heading) {
        return customer.filter(key(heading)::equals).isPresent();
    }

    /** What a heading means; empty if it is unknown, and kept under a key of its own. */
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

    /** A heading without case, colons and dashes, as choices name it. */
    public static String key(String heading) {
        return RowLabel.normal(heading);
    }

    private static Optional<RowLabel> label(String meaning) {
        return RowLabel.ofKey(meaning);
    }
}
