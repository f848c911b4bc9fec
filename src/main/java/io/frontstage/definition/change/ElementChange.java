package io.frontstage.definition.change;

/** A change of one element that takes several steps. */
abstract class ElementChange extends StepwiseChange {

    final ElementRef ref;

    ElementChange(ElementRef ref) {
        this.ref = ref;
    }

    @Override
    final String about(LocatedMap map) {
        return map.titleOf(ref);
    }
}
