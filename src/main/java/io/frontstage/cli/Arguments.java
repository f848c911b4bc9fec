package io.frontstage.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parsed arguments of a command.
 *
 * @param options values by option name; those of a repeated option in the order given
 * @param operands everything that is not an option: files and folders
 */
record Arguments(Map<String, List<String>> options, List<String> operands) {

    Arguments {
        options = Map.copyOf(options);
        operands = List.copyOf(operands);
    }

    /** As {@link #of(List, Set, Set)}, without options that take no value. */
    static Arguments of(List<String> words, Set<String> names) {
        return of(words, names, Set.of());
    }

    /**
     * Parses arguments. After {@code --} everything is an operand; a single {@code -} always is.
     *
     * @param names of the known options with their dashes; each takes a value, after {@code =} or as the next argument
     * @param flags of the known options that take no value
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
            } else if (flags.contains(word)) {
                options.computeIfAbsent(word, key -> new ArrayList<>()).add("");
            } else {
                String name = word.replaceFirst("=.*", "");
                if (!names.contains(name)) {
                    throw new UsageException("There is no option " + name + "; there are "
                            + Stream.concat(names.stream(), flags.stream())
                                    .sorted()
                                    .collect(Collectors.joining(", "))
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
            throw new UsageException("The option " + name + " may be given only once.");
        }
        return values.stream().findFirst();
    }

    /** Whether an option that takes no value is given. */
    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }
}
