package io.frontstage.blueprint;

import java.util.Locale;
import java.util.OptionalInt;

/** The values of a pain point, delight or opportunity by key, as they are written in a definition. */
public final class ItemValues {

    private ItemValues() {}

    /**
     * The value of a key.
     *
     * @param key its word: {@code severity}, {@code reach}, {@code owner}, {@code fixed}, {@code impact}, {@code effort},
     *     {@code confidence} or {@code due}
     * @return empty if the item has no such value or cannot have one; a pain point without a severity has the default
     */
    public static String of(Item item, String key) {
        if (item instanceof PainPoint pain) {
            return of(pain, key);
        }
        return item instanceof Opportunity opportunity ? of(opportunity, key) : "";
    }

    private static String of(PainPoint pain, String key) {
        return switch (key) {
            case "severity" -> pain.severity().map(ItemValues::word).orElse("");
            case "reach" -> pain.reach().map(Share::text).orElse("");
            case "owner" -> pain.owner().orElse("");
            case "fixed" -> pain.fixed().map(PartialDate::text).orElse("");
            default -> "";
        };
    }

    private static String of(Opportunity opportunity, String key) {
        return switch (key) {
            case "impact" -> number(opportunity.impact());
            case "effort" -> number(opportunity.effort());
            case "confidence" -> opportunity.confidence().map(ItemValues::word).orElse("");
            case "owner" -> opportunity.owner().orElse("");
            case "due" -> opportunity.due().map(PartialDate::text).orElse("");
            default -> "";
        };
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
