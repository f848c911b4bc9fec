package io.frontstage.layout;

/** Definitions that are too long to write by hand. */
final class GeneratedMaps {

    private GeneratedMaps() {}

    /** Four personas who often feel the same. */
    static String fourPersonas() {
        StringBuilder text = new StringBuilder(
                """
                blueprint: Four people
                personas: [Ana, Ben, Cem, Dee]
                stages:
                """);
        for (int stage = 1; stage <= 3; stage++) {
            text.append("  - stage: Stage ").append(stage).append("\n    steps:\n");
            for (int step = 1; step <= 3; step++) {
                int same = (stage + step) % 5 - 2;
                text.append("      - step: Step ")
                        .append(stage)
                        .append('.')
                        .append(step)
                        .append('\n');
                text.append("        feels: { ana: ")
                        .append(same)
                        .append(" content, ben: ")
                        .append(same);
                text.append(" content, cem: ")
                        .append(-same)
                        .append(" at a loss, dee: ")
                        .append(same)
                        .append(" }\n");
                text.append("        frontstage: Does something\n        backstage: Does something else\n");
            }
        }
        return text.toString();
    }

    /** Four customers with a lane each, and steps for one, two or all of them. */
    static String fourCustomers() {
        StringBuilder text = new StringBuilder(
                """
                blueprint: Four customers
                personas: [Ana, Ben, Cem, Dee]
                lanes:
                  - { lane: ana, name: Ana, kind: customer, for: ana }
                  - { lane: ben, name: Ben, kind: customer, for: ben }
                  - { lane: cem, name: Cem, kind: customer, for: cem }
                  - { lane: customer, name: Dee, for: dee }
                stages:
                """);
        String[] audiences = {"ana", "ben", "[ana, cem]", "dee", "[ana, ben, cem, dee]", "cem"};
        for (int step = 0; step < audiences.length; step++) {
            if (step % 2 == 0) {
                text.append("  - stage: Stage ").append(step / 2 + 1).append("\n    steps:\n");
            }
            text.append("      - step: Does what ").append(step).append(" needs\n        for: ");
            text.append(audiences[step]).append("\n        feels: ").append(step % 5 - 2);
            text.append(" told\n        ben: Looks on\n        frontstage: { does: Answers, id: f")
                    .append(step);
            text.append(" }\n        backstage: { does: Prepares, id: b")
                    .append(step)
                    .append(" }\n");
        }
        text.append("arrows:\n");
        for (int step = 0; step < audiences.length; step++) {
            text.append("  - b").append(step).append(" -> f").append(step).append(": ready\n");
            text.append("  - f")
                    .append(step)
                    .append(" -> does-what-")
                    .append(step)
                    .append("-needs\n");
        }
        return text.toString();
    }

    /** Thirty steps in ten stages, each with a pain. */
    static String thirtySteps() {
        StringBuilder text = new StringBuilder("blueprint: A long way\npersonas: [Ana, Ben]\nstages:\n");
        String[] severities = {"low", "medium", "high", "critical"};
        for (int stage = 1; stage <= 10; stage++) {
            text.append("  - stage: Consultation ").append(stage).append("\n    steps:\n");
            for (int step = 1; step <= 3; step++) {
                int number = 3 * (stage - 1) + step;
                text.append("      - step: Waits for answer ").append(number).append('\n');
                text.append("        feels: { ana: ").append(number % 5 - 2).append(" tired, ben: 0 }\n");
                text.append("        frontstage: { does: Says something, id: f")
                        .append(number)
                        .append(" }\n");
                text.append("        backstage: { does: Finds something, id: b")
                        .append(number)
                        .append(" }\n");
                text.append("        pains: [{ pain: Nobody knows number ").append(number);
                text.append(", severity: ").append(severities[number % 4]).append(" }]\n");
            }
        }
        text.append("arrows:\n");
        for (int number = 1; number < 30; number++) {
            text.append("  - f").append(number).append(" -> b").append(number).append(": asks\n");
            text.append("  - b")
                    .append(number)
                    .append(" -> f")
                    .append(number + 1)
                    .append('\n');
        }
        return text.toString();
    }
}
