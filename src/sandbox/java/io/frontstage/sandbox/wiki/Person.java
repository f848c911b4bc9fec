package io.frontstage.sandbox.wiki;

import java.util.List;
import java.util.Optional;

/**
 * The people who can log in; the password is the user name. Anonymous visitors are not a person.
 *
 * @param admin whether they may do everything
 */
public record Person(String username, String fullName, boolean admin) {

    public static final List<Person> ALL = List.of(
            new Person("admin", "Alex Admin", true),
            new Person("editor", "Edith Editor", false),
            new Person("writer", "Wim Writer", false),
            new Person("reader", "Rita Reader", false),
            new Person("outsider", "Otto Outsider", false));

    public static Optional<Person> named(String username) {
        Optional<Person> known = ALL.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
        return known.or(() -> Optional.ofNullable(username)
                .filter(name -> name.matches("reader[1-9][0-9]{0,2}"))
                .map(name -> new Person(name, "Rita " + name.substring("reader".length()), false)));
    }

    public static Optional<Person> authenticated(String username, String password) {
        return named(username).filter(person -> person.username().equals(password));
    }

    public String initials() {
        int space = fullName.indexOf(' ');
        return fullName.substring(0, 1) + fullName.charAt(space + 1);
    }
}
