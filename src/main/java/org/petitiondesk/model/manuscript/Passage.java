package org.petitiondesk.model.manuscript;

import org.petitiondesk.model.manuscript.Content.Break;
import org.petitiondesk.model.manuscript.Content.Tag;
import org.petitiondesk.model.manuscript.Content.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** A paragraph. */
public record Passage(Shape shape, List<Piece> pieces) {
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** A paragraph of plain words. */
    public static Passage of(String text) {
        return new Passage(Shape.PLAIN, List.of(Piece.words(text)));
    }

    /** The same in another shape. */
    public Passage with(Shape other) {
        return new Passage(other, pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty() && !shape.isPageBreak();
    }

    /** What is read of it; a line end is a line feed, a merge field as it is written. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    switch (piece.content()) {
                        case Words(String words) -> words;
                        case Tag(String source) -> source;
                        case Break _ -> "\n";
                    });
        }
        return text.toString();
    }

    /**
     * The same without what cannot be seen: spaces at the ends of lines, and the looks of spaces at
     * the ends of words that look so. Pieces that look the same are one.
     */
    public Passage tidied() {
        List<Piece> atoms = atoms();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).content() instanceof Break end) {
                // A heading is one line.
                Content content = shape.level() > 0 ? new Words(" ") : end;
                atoms.set(i, new Piece(content, Look.PLAIN));
            }
        }
        trim(atoms);
        bare(atoms, Look::bold, Look::withBold);
        bare(atoms, Look::italic, Look::withItalic);
        Shape tidied =
                atoms.isEmpty()
                        ? shape.withLevel(0)
                        : new Shape(shape.nests(), shape.level(), false);
        return new Passage(tidied, joined(atoms));
    }

    private List<Piece> atoms() {
        List<Piece> atoms = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.content() instanceof Words(String text)) {
                for (int i = 0; i < text.length(); i++) {
                    atoms.add(new Piece(new Words(text.substring(i, i + 1)), piece.look()));
                }
            } else {
                atoms.add(piece);
            }
        }
        return atoms;
    }

    private static void trim(List<Piece> atoms) {
        int at = 0;
        while (at < atoms.size()) {
            if (isUnseen(atoms, at)) {
                atoms.remove(at);
                at = Math.max(0, at - 1);
            } else {
                at++;
            }
        }
    }

    private static boolean isUnseen(List<Piece> atoms, int at) {
        boolean isFirst = at == 0;
        boolean isLast = at == atoms.size() - 1;
        boolean isBesideBreak =
                (!isFirst && atoms.get(at - 1).content() instanceof Break)
                        || (!isLast && atoms.get(at + 1).content() instanceof Break);
        return switch (atoms.get(at).content()) {
            case Words(String text) ->
                    (text.equals(" ") || text.equals("\t")) && (isFirst || isLast || isBesideBreak);
            case Break(boolean stays) -> isLast || (!stays && (isFirst || isBesideBreak));
            case Tag _ -> false;
        };
    }

    /** Takes a look away from the spaces at the ends of what has it. */
    private static void bare(
            List<Piece> atoms, Predicate<Look> has, BiFunction<Look, Boolean, Look> with) {
        for (int i = 0; i < atoms.size(); i++) {
            strip(atoms, i, i == 0 ? -1 : i - 1, has, with);
        }
        for (int i = atoms.size() - 1; i >= 0; i--) {
            strip(atoms, i, i + 1 == atoms.size() ? -1 : i + 1, has, with);
        }
    }

    private static void strip(
            List<Piece> atoms,
            int at,
            int beside,
            Predicate<Look> has,
            BiFunction<Look, Boolean, Look> with) {
        Piece atom = atoms.get(at);
        if (has.test(atom.look())
                && isSpace(atom.content())
                && (beside < 0 || !has.test(atoms.get(beside).look()))) {
            atoms.set(at, new Piece(atom.content(), with.apply(atom.look(), false)));
        }
    }

    private static boolean isSpace(Content content) {
        return content instanceof Break
                || (content instanceof Words(String text)
                        && text.chars().allMatch(c -> Character.isSpaceChar(c) || c == '\t'));
    }

    private static List<Piece> joined(List<Piece> atoms) {
        List<Piece> joined = new ArrayList<>();
        for (Piece atom : atoms) {
            if (!joined.isEmpty()
                    && joined.getLast().look().equals(atom.look())
                    && joined.getLast().content() instanceof Words(String before)
                    && atom.content() instanceof Words(String text)) {
                joined.set(joined.size() - 1, new Piece(new Words(before + text), atom.look()));
            } else {
                joined.add(atom);
            }
        }
        return joined;
    }
}
