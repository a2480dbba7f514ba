package org.petitiondesk.export.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * An XML element.
 *
 * @param attributes names and values in turn
 */
record Element(String name, List<String> attributes, List<Node> children) implements Node {
    Element {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    static Element of(String name, String... attributes) {
        return new Element(name, List.of(attributes), List.of());
    }

    /** An element with the one attribute that most of WordprocessingML has. */
    static Element val(String name, String value) {
        return of(name, "w:val", value);
    }

    static Element val(String name, int value) {
        return val(name, Integer.toString(value));
    }

    Element with(Node... more) {
        return with(List.of(more));
    }

    Element with(List<? extends Node> more) {
        if (children.isEmpty()) {
            return new Element(name, attributes, List.copyOf(more));
        }
        List<Node> all = new ArrayList<>(children);
        all.addAll(more);
        return new Element(name, attributes, all);
    }

    Element with(String text) {
        return with(new Node.Text(text));
    }
}
