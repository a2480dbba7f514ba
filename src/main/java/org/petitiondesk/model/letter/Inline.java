package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Language;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param target as {@link LinkTarget#isSafe} allows it
     */
    record Link(String target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** Words in another language than the text around them. */
    record Foreign(Language language, List<Inline> content) implements Inline {
        public Foreign {
            content = List.copyOf(content);
        }
    }

    record LineBreak() implements Inline {}

    /** What is read of running text; a line break is a line feed. */
    static String plainText(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(
                    switch (inline) {
                        case Text(String words) -> words;
                        case Emphasis(List<Inline> words) -> plainText(words);
                        case Strong(List<Inline> words) -> plainText(words);
                        case Link link -> plainText(link.content());
                        case Foreign foreign -> plainText(foreign.content());
                        case LineBreak() -> "\n";
                    });
        }
        return text.toString();
    }

    /** One piece of plain text. */
    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }
}
