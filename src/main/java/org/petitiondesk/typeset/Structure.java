package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Grows the logical structure of one letter, in reading order. A long annex has millions of
 * elements; what is complete may be forgotten.
 */
final class Structure {
    static final int DOCUMENT = 0;

    /** Without those that were forgotten. */
    private final List<StructureElement> elements = new ArrayList<>();

    private final Map<Integer, StructureElement> around = new HashMap<>();
    private int forgotten;
    private final Map<Integer, String> targets = new HashMap<>();
    private final Map<Integer, Block> blocks = new HashMap<>();
    private int lastHeading;

    Structure() {
        elements.add(StructureElement.of(Role.DOCUMENT, -1));
    }

    int add(Role role, int parent) {
        return add(StructureElement.of(role, parent));
    }

    /** A paragraph in a language. */
    int paragraph(Language language, int parent) {
        return add(
                new StructureElement(
                        Role.PARAGRAPH,
                        parent,
                        Optional.of(language),
                        Optional.empty(),
                        Optional.empty()));
    }

    int foreign(Language language, int parent) {
        return add(
                new StructureElement(
                        Role.SPAN,
                        parent,
                        Optional.of(language),
                        Optional.empty(),
                        Optional.empty()));
    }

    int list(Optional<Numbering> numbering, int parent) {
        return add(
                new StructureElement(
                        Role.LIST, parent, Optional.empty(), numbering, Optional.empty()));
    }

    /**
     * A picture that says something.
     *
     * @param alternative read out in its place
     */
    int figure(String alternative, int parent) {
        return add(
                new StructureElement(
                        Role.FIGURE,
                        parent,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(alternative)));
    }

    int link(String target, int parent) {
        int link = add(Role.LINK, parent);
        targets.put(link, target);
        return link;
    }

    /**
     * A heading. Levels never skip one on the way down (ISO 14289-1, 7.4.2), whatever was asked.
     *
     * @param level 1 or more
     */
    int heading(int level, int parent) {
        lastHeading = Math.min(Math.min(level, lastHeading + 1), 3);
        return add(
                switch (lastHeading) {
                    case 1 -> Role.HEADING_1;
                    case 2 -> Role.HEADING_2;
                    default -> Role.HEADING_3;
                },
                parent);
    }

    /** The level that the last heading really got. */
    int lastHeading() {
        return lastHeading;
    }

    /** The link that an element is or lies in. */
    Optional<Integer> linkAround(int element) {
        int at = element;
        while (at >= 0 && !targets.isEmpty()) {
            if (targets.containsKey(at)) {
                return Optional.of(at);
            }
            at = get(at).parent();
        }
        return Optional.empty();
    }

    String target(int link) {
        return targets.getOrDefault(link, "");
    }

    /** The language of an element, where it is another than the letter's. */
    Optional<Language> language(int element) {
        for (int at = element; at >= 0; at = get(at).parent()) {
            if (get(at).language().isPresent()) {
                return get(at).language();
            }
        }
        return Optional.empty();
    }

    /** How many elements there are. */
    int size() {
        return forgotten + elements.size();
    }

    /**
     * Tells what the elements from a first one on were made of, but for those of which that was
     * told before: blocks within the block.
     */
    void madeOf(Block block, int first) {
        for (int element = first; element < size(); element++) {
            blocks.putIfAbsent(element, block);
        }
    }

    /** What an element was made of, where that was told. */
    Optional<Block> block(int element) {
        return Optional.ofNullable(blocks.get(element));
    }

    List<StructureElement> elements() {
        return elements;
    }

    /** Those from a first one on. */
    List<StructureElement> elements(int first) {
        return List.copyOf(elements.subList(first - forgotten, elements.size()));
    }

    /** Forgets the elements before one, but for those that later ones may lie in. */
    void forget(int before) {
        if (before <= forgotten) {
            return;
        }
        Map<Integer, StructureElement> still = new HashMap<>();
        for (int at = before - 1; at >= 0; at = get(at).parent()) {
            still.put(at, get(at));
        }
        elements.subList(0, before - forgotten).clear();
        forgotten = before;
        around.clear();
        around.putAll(still);
    }

    private StructureElement get(int element) {
        return element >= forgotten
                ? elements.get(element - forgotten)
                : Objects.requireNonNull(around.get(element), "it was forgotten");
    }

    private int add(StructureElement element) {
        elements.add(element);
        return size() - 1;
    }
}
