package io.frontstage.importing;

import io.frontstage.definition.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises headings that say whether customers see what is done: {@code Visible actions} is the lane frontstage, {@code Actions behind
 * the scenes} the lane backstage. The words are in {@code headings.properties}.
 */
final class VisibleActions {

    private static final Pattern STAFF = Pattern.compile("\\b(?:employee|staff|mitarbeite|personal|personnel|agent)");
    private static final Pattern SAYS_SEEN = Pattern.compile("\\b(?:visible|sichtbar)");
    private static final Pattern SAYS_UNSEEN =
            Pattern.compile("\\b(?:invisible|not visible|unsichtbar|nicht sichtbar)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

    private static final Map<String, List<String>> WORDS = WordTable.read(RowLabel.NAMES);
    private static final List<String> SEEN = longestFirst("SEEN");
    private static final List<String> UNSEEN = longestFirst("UNSEEN");
    private static final Set<String> ACTIONS = Set.copyOf(WORDS.get("ACTIONS"));
    private static final Set<String> CUSTOMERS = Set.copyOf(WORDS.get("CUSTOMERS"));
    private static final Set<String> WORDS_TO = Set.copyOf(WORDS.get("SEEN_BY"));
    private static final Set<String> OTHERS = others();

    private VisibleActions() {}

    /**
     * The lane of a heading that names actions and whether they are seen, and nothing else; empty for others, such as the customer's own
     * visible actions.
     */
    static Optional<RowLabel> lane(String heading) {
        String words = NO_LETTERS.matcher(RowLabel.normal(heading)).replaceAll(" ");
        String withoutUnseen = without(" " + words.strip() + " ", UNSEEN);
        String rest = without(withoutUnseen, SEEN);
        boolean unseen = !withoutUnseen.equals(" " + words.strip() + " ");
        boolean seen = !rest.equals(withoutUnseen);
        List<String> left = List.of(rest.strip().split("\\s+"));
        boolean toCustomers = left.stream().anyMatch(WORDS_TO::contains);
        boolean actions = left.stream().anyMatch(VisibleActions::isAction);
        boolean nothingElse = left.stream()
                .allMatch(word -> isAction(word)
                        || OTHERS.contains(word)
                        || WORDS_TO.contains(word)
                        || toCustomers && CUSTOMERS.contains(word));
        return seen != unseen && actions && nothingElse
                ? Optional.of(unseen ? RowLabel.BACKSTAGE : RowLabel.FRONTSTAGE)
                : Optional.empty();
    }

    /** The lane of a heading that names the staff and whether they are seen: {@code Mitarbeiter macht (unsichtbar)}. */
    static Optional<RowLabel> laneOfStaff(String heading) {
        String name = heading.toLowerCase(Locale.ROOT);
        if (!STAFF.matcher(name).find()) {
            return Optional.empty();
        }
        return SAYS_UNSEEN.matcher(name).find()
                ? Optional.of(RowLabel.BACKSTAGE)
                : Optional.of(RowLabel.FRONTSTAGE)
                        .filter(lane -> SAYS_SEEN.matcher(name).find());
    }

    /** Words without some phrases; of a compound such as {@code hintergrundaktionen}, the rest remains. */
    private static String without(String words, List<String> phrases) {
        String rest = words;
        for (String phrase : phrases) {
            rest = rest.replace(" " + phrase + " ", "  ");
        }
        List<String> left = new ArrayList<>();
        for (String word : rest.strip().split("\\s+")) {
            left.add(phrases.stream()
                    .filter(word::startsWith)
                    .map(phrase -> word.substring(phrase.length()))
                    .filter(ACTIONS::contains)
                    .findFirst()
                    .orElse(word));
        }
        return " " + String.join(" ", left) + " ";
    }

    /** {@code actions}, {@code mitarbeiteraktionen}. */
    private static boolean isAction(String word) {
        return ACTIONS.contains(word)
                || OTHERS.stream()
                        .anyMatch(front -> word.startsWith(front) && ACTIONS.contains(word.substring(front.length())));
    }

    private static List<String> longestFirst(String name) {
        return WORDS.get(name).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Words that do not change the meaning: whose actions they are, except the customer's, and words such as articles. */
    private static Set<String> others() {
        Set<String> others = new HashSet<>(WORDS.get("AROUND"));
        others.addAll(WORDS.get("STAFF"));
        others.addAll(WORDS.get("SMALL"));
        CUSTOMERS.forEach(others::remove);
        return others;
    }
}
