package io.frontstage.cli.platform;

/**
 * A reference from a class file to another class or its member.
 *
 * @param owner the other class, by internal name ({@code java/util/List}) or, for arrays, descriptor
 * @param name of the member; empty for the class itself
 * @param descriptor of the member; empty for the class itself
 * @param use how it is used
 */
record SymbolReference(String owner, String name, String descriptor, Use use) {

    enum Use {
        CLASS,
        FIELD,
        STATIC_FIELD,
        METHOD,
        STATIC_METHOD,
        INTERFACE_METHOD,
        STATIC_INTERFACE_METHOD;

        boolean isField() {
            return this == FIELD || this == STATIC_FIELD;
        }

        boolean isStatic() {
            return this == STATIC_FIELD || this == STATIC_METHOD || this == STATIC_INTERFACE_METHOD;
        }

        boolean wantsInterface() {
            return this == INTERFACE_METHOD || this == STATIC_INTERFACE_METHOD;
        }
    }

    static SymbolReference toClass(String owner) {
        return new SymbolReference(owner, "", "", Use.CLASS);
    }

    /** The reference as in Java source, with erased types. */
    String inWords() {
        String type = Descriptors.className(owner);
        return switch (use) {
            case CLASS -> "class " + type;
            case FIELD -> "field " + Descriptors.field(type, name, descriptor);
            case STATIC_FIELD -> "static field " + Descriptors.field(type, name, descriptor);
            case METHOD, INTERFACE_METHOD -> "method " + Descriptors.method(type, name, descriptor);
            case STATIC_METHOD, STATIC_INTERFACE_METHOD -> "static method "
                    + Descriptors.method(type, name, descriptor);
        };
    }
}
