package io.frontstage.gap;

import java.util.List;
import java.util.Random;

/** Small random maps in which each step may have the conditions for a gap. */
final class RandomJourneys {

    private static final List<String> SEVERITIES = List.of("low", "medium", "high", "critical");

    private final Random random;
    private int number;

    RandomJourneys(long seed) {
        this.random = new Random(seed);
    }

    /** A definition with two personas and six steps; the first step has a card frontstage and one in support. */
    String next() {
        number = 0;
        StringBuilder text = new StringBuilder(
                "blueprint: By chance\npersonas: [{ persona: Dana, id: dana }, { persona: Sam, id: sam }]\nstages:\n");
        for (int stage = 1; stage <= 2; stage++) {
            text.append("  - stage: Stage ").append(stage).append("\n    steps:\n");
            for (int step = 1; step <= 3; step++) {
                number++;
                text.append("      - step: Step ").append(number).append('\n');
                if (number == 1) {
                    text.append("        frontstage: { does: Greets, id: front }\n");
                    text.append("        support: { does: Answers, id: back }\n");
                } else {
                    cards(text);
                }
                feelings(text);
                times(text);
                needs(text);
                pains(text);
            }
        }
        return text.toString();
    }

    private void cards(StringBuilder text) {
        maybe(text, "channel: café");
        maybe(text, "owner: Ada");
        maybe(text, "moment-of-truth: yes");
        maybe(text, "metrics: { Asked twice: 3 }");
        text.append(random.nextInt(3) == 0 ? "" : "        frontstage: Says it " + number + "\n");
        text.append(
                switch (random.nextInt(4)) {
                    case 0 -> "        backstage: []\n";
                    case 1 -> "        backstage: Does it " + number + "\n";
                    default -> "";
                });
    }

    private void feelings(StringBuilder text) {
        int dana = random.nextInt(5) - 2;
        int sam = random.nextInt(5) - 2;
        switch (random.nextInt(3)) {
            case 0 -> text.append("        feels: ").append(dana).append('\n');
            case 1 -> text.append("        feels: { dana: " + dana + ", sam: " + sam + " }\n");
            default -> {}
        }
        maybe(text, "staff-feels: " + (random.nextInt(5) - 2));
    }

    private void times(StringBuilder text) {
        maybe(text, "wait: " + (1 + random.nextInt(9)) + " min");
        maybe(text, "tolerance: 2 min");
    }

    private void needs(StringBuilder text) {
        switch (random.nextInt(5)) {
            case 0 -> text.append("        expects: To know ").append(number).append('\n');
            case 1 -> text.append("        expects: [To see " + number + ", To hear " + number + "]\n");
            case 2 -> text.append(
                    "        expects: { dana: To sit " + number + ", sam: [To go, To stay " + number + "] }\n");
            case 3 -> text.append("        needs: { need: To be told " + number + ", met: "
                    + List.of("no", "partly", "yes").get(random.nextInt(3)) + " }\n");
            default -> {}
        }
    }

    private void pains(StringBuilder text) {
        int count = random.nextInt(3);
        if (count > 0) {
            text.append("        pains:\n");
        }
        for (int i = 0; i < count; i++) {
            text.append("          - pain: Slow " + number + "." + i + "\n            severity: ")
                    .append(SEVERITIES.get(random.nextInt(SEVERITIES.size())))
                    .append('\n');
            if (random.nextBoolean()) {
                text.append("            owner: Ada\n");
            }
            if (random.nextInt(4) == 0) {
                text.append("            fixed: 2026-08\n");
            }
        }
    }

    private void maybe(StringBuilder text, String line) {
        if (random.nextBoolean()) {
            text.append("        ").append(line).append('\n');
        }
    }
}
