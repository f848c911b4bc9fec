package io.frontstage.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parsed arguments of a command.
 *
 * @param options values by option name, in order if an option is repeated
 * @param operands everything that is not an option: files and folders
 */
record Arguments(Map<String, List<String>> options, List<String> operands) {

    Arguments {
        options = Map.copyOf(options);
        operands = List.copyOf(operands);
    }

    /**
     * Parses arguments. After {@code --} everything is an operand; a single {@code -} always is.
     *
     * @param names of the known options with their dashes; each takes a value, after {@code =} or as the next argument
     * @param flags those among them that take none
     * @throws UsageException if an option does not exist or has no value
     */
    static Arguments of(List<String> words, Set<String> names, Set<String> flags) {
        Map<String, List<String>> options = new HashMap<>();
        List<String> operands = new ArrayList<>();
        boolean onlyOperands = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyOperands || word.equals("-") || !word.startsWith("-")) {
                operands.add(word);
            } else if (word.equals("--")) {
                onlyOperands = true;
            } else {
                String name = word.replaceFirst("=.*", "");
                if (flags.contains(name)) {
                    if (!name.equals(word)) {
                        throw new UsageException("The option " + name + " takes no value.");
                    }
                    options.put(name, List.of());
                    continue;
                }
                if (!names.contains(name)) {
                    throw new UsageException("There is no option " + name + "; there are "
                            + String.join(
                                    ", ",
                                    Stream.concat(names.stream(), flags.stream())
                                            .sorted()
                                            .toList())
                            + ".");
                }
                boolean joined = word.length() > name.length();
                if (!joined && i + 1 == words.size()) {
                    throw new UsageException("The option " + name + " needs a value.");
                }
                String value = joined ? word.substring(name.length() + 1) : words.get(++i);
                options.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return new Arguments(options, operands);
    }

    /**
     * The value of an option that may be given once.
     *
     * @throws UsageException if it is given more than once
     */
    Optional<String> option(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new UsageException("The option " + name + " may come once.");
        }
        return values.stream().findFirst();
    }

    /** Whether an option without a value is given. */
    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }
}
