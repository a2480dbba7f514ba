package org.petitiondesk.template;

import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Manuscript;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes texts up, with everything that marks can be taken for. */
final class RandomManuscript {
    private static final String[] WORDS = {
        "a", "word", "  ", " ", "*", "**", "_", "#", "- ", "1. ", "{{", "}}", "<b>", "&amp;",
        "[x](y)", "!", "\\", "`", "金", "海。", "“", "”", "한국", "é", "\u00a0", "\u3000", "𠀀", "(",
        ")", "+", "=", "~~~", ">", "'", ",", "*{{code}}* <b>O'Neil & 金_海_", "3)", "\t"
    };
    private static final String[] TAGS = {
        "{{petition.code}}", "{{letter.place?}}", "{{nobody.knows}}", "{{addressee.name}}"
    };

    private final Random random;

    RandomManuscript(Random random) {
        this.random = random;
    }

    Manuscript manuscript() {
        List<Passage> passages = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            passages.add(new Passage(shape(), pieces()));
        }
        return new Manuscript(passages);
    }

    private Shape shape() {
        List<Nest> nests = new ArrayList<>();
        int depth = Math.max(0, random.nextInt(5) - 1);
        for (int i = 0; i < depth; i++) {
            nests.add(
                    new Nest(
                            one(Nest.Kind.values()),
                            one(Nest.Step.values()),
                            1 + random.nextInt(12)));
        }
        int level = random.nextInt(5) == 0 ? 1 + random.nextInt(6) : 0;
        return new Shape(nests, level, random.nextInt(12) == 0);
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Content content =
                    switch (random.nextInt(6)) {
                        case 0 -> new Content.Tag(one(TAGS));
                        case 1 -> new Content.Break(random.nextBoolean());
                        default -> new Content.Words(one(WORDS) + one(WORDS));
                    };
            pieces.add(new Piece(content, look()));
        }
        return pieces;
    }

    private Look look() {
        return new Look(
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                random.nextInt(6) == 0
                        ? Optional.of(
                                one("https://example.org/(a)", "https://example.org/?a=1&lt;"))
                        : Optional.empty());
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
