package io.frontstage.cli.platform;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a class that matter for linking; names are internal ({@code java/util/List}).
 *
 * @param access its flags, as in JVMS 4.1
 * @param superclass empty for {@code Object} alone
 * @param references what its code refers to, without duplicates
 */
record ClassFile(
        String name,
        int access,
        Optional<String> superclass,
        List<String> interfaces,
        List<Member> fields,
        List<Member> methods,
        Set<SymbolReference> references) {

    boolean isInterface() {
        return Modifier.isInterface(access);
    }

    boolean isAbstract() {
        return Modifier.isAbstract(access);
    }

    boolean isFinal() {
        return Modifier.isFinal(access);
    }

    Stream<String> supertypes() {
        return Stream.concat(superclass.stream(), interfaces.stream());
    }

    /** The package of an internal name, with dots. */
    static String packageOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
    }

    Optional<Member> declared(SymbolReference symbolReference) {
        return (symbolReference.use().isField() ? fields : methods)
                .stream()
                        .filter(member -> member.name().equals(symbolReference.name())
                                && member.descriptor().equals(symbolReference.descriptor()))
                        .findFirst();
    }
}
