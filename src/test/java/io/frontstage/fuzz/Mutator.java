package io.frontstage.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes inputs in their bytes, their tokens or their structure; the same for the same seed. */
final class Mutator {

    private static final int MAX_CHANGES = 4;

    /** The separators between the words of a definition, and words with a meaning in it. */
    private static final List<String> TOKENS = List.of(
            ": ",
            ":",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "&a ",
            "*a",
            "!!str ",
            "| ",
            "|-\n",
            ">\n",
            "\"",
            "'",
            "#",
            " # ",
            "\n",
            "\r\n",
            "\t",
            "  ",
            "---\n",
            "...\n",
            "%",
            "@",
            "`",
            "~",
            "<<: ",
            "\\",
            "\\u0000",
            "null",
            "-1",
            "0",
            "1e9",
            "99999999999",
            "id",
            "for",
            "span",
            "stages",
            "steps",
            "support",
            "customer",
            "personas",
            "lanes",
            "arrows",
            "x.support",
            " -> ",
            " <-> ",
            "metrics",
            "thinks",
            "feels",
            "by",
            "path",
            "issues",
            "solves",
            "dismissed",
            "kind",
            "blueprint");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** A seed with a few changes on one level; sometimes combined with part of another seed. */
    byte[] mutated(List<byte[]> seeds) {
        byte[] seed = any(seeds);
        int level = random.nextInt(3);
        int changes = 1 + random.nextInt(MAX_CHANGES);
        if (level == 0) {
            return inBytes(seed, changes);
        }
        StringBuilder text = new StringBuilder(new String(seed, UTF_8));
        for (int i = 0; i < changes; i++) {
            if (level == 1) {
                changeToken(text);
            } else {
                changeStructure(text, seeds);
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    private byte[] inBytes(byte[] seed, int changes) {
        byte[] bytes = seed.clone();
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private void changeToken(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(from, any(TOKENS));
            case 1 -> text.replace(from, to, any(TOKENS));
            case 2 -> text.insert(from, any(Seeds.TEXTS));
            default -> text.delete(from, to);
        }
    }

    /** Duplicates, removes, moves, indents or brackets lines, or the text between two brackets. */
    private void changeStructure(StringBuilder text, List<byte[]> seeds) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.toString().split("(?<=[\\n,\\[{])", -1)));
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(6));
        List<String> block = new ArrayList<>(lines.subList(from, to));
        switch (random.nextInt(8)) {
            case 0 -> lines.addAll(random.nextInt(lines.size() + 1), block);
            case 1 -> lines.subList(from, to).clear();
            case 2 -> Collections.swap(lines, from, random.nextInt(lines.size()));
            case 3 -> lines.subList(from, to).replaceAll(line -> "  " + line);
            case 4 -> lines.subList(from, to).replaceAll(line -> line.startsWith("  ") ? line.substring(2) : line);
            case 5 -> lines.set(from, "[" + lines.get(from).strip() + "]\n");
            case 6 -> lines.addAll(from, Collections.nCopies(1 + random.nextInt(200), lines.get(from)));
            default -> {
                String other = new String(any(seeds), UTF_8);
                int begin = random.nextInt(other.length() + 1);
                lines.add(from, other.substring(begin, Math.min(other.length(), begin + random.nextInt(300))));
            }
        }
        text.replace(0, text.length(), String.join("", lines));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
