package org.petitiondesk.template;

import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes the pieces of a paragraph down, with marks for their looks. Whether a mark is taken for
 * one depends on the characters beside it; where it would not be, it stands in braces.
 */
final class LineWriter {
    private final List<Piece> pieces;
    private final Care care;
    private final StringBuilder written = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

    /** Which marks stand in braces. */
    private enum Care {
        NONE,
        /** Those that have a letter outside and none inside. */
        SOME,
        ALL
    }

    private enum Kind {
        LINK,
        BOLD,
        ITALIC
    }

    /**
     * A look that is begun.
     *
     * @param has which pieces have it
     */
    private record Mark(Kind kind, Predicate<Look> has, String begin, String end) {}

    private LineWriter(List<Piece> pieces, Care care) {
        this.pieces = pieces;
        this.care = care;
    }

    /** The lines of a tidied paragraph. */
    static String write(Passage passage) {
        boolean hasMarks =
                passage.pieces().stream().anyMatch(p -> p.look().bold() || p.look().italic());
        for (Care care : List.of(Care.NONE, Care.SOME)) {
            String text = new LineWriter(passage.pieces(), care).write();
            if (!hasMarks || isRead(text, passage.pieces())) {
                return text;
            }
        }
        return new LineWriter(passage.pieces(), Care.ALL).write();
    }

    private static boolean isRead(String text, List<Piece> pieces) {
        Passage paragraph = new Passage(Shape.PLAIN, pieces);
        return ManuscriptReader.ofTree(text).passages().equals(List.of(paragraph));
    }

    private String write() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            turn(i);
            switch (piece.content()) {
                case Content.Words(String text) -> words(i, text);
                case Content.Tag(String source) -> written.append(source);
                case Content.Break(boolean stays) -> written.append(stays ? "\\\n" : "\n");
            }
        }
        close(look -> false);
        return written.toString();
    }

    private void words(int index, String text) {
        boolean beginsLine = index == 0 || isBreak(index - 1);
        boolean endsLine = index == pieces.size() - 1 || isBreak(index + 1);
        written.append(new Escapes(beginsLine, endsLine).escape(text));
    }

    /** A mark for a look that a piece begins. */
    private Mark mark(int index, Kind kind, Predicate<Look> has, String asterisks) {
        boolean isBraced =
                switch (care) {
                    case NONE -> false;
                    case SOME -> {
                        int end = reach(index, has);
                        yield isDoubtful(index, index - 1) || isDoubtful(end - 1, end);
                    }
                    case ALL -> true;
                };
        return isBraced
                ? new Mark(kind, has, "{" + asterisks, asterisks + "}")
                : new Mark(kind, has, asterisks, asterisks);
    }

    private boolean isDoubtful(int inside, int outside) {
        return isLetterBeside(inside, outside) && !isLetterBeside(outside, inside);
    }

    /** Whether a piece has a letter where another one stands. */
    private boolean isLetterBeside(int index, int of) {
        return of >= 0
                && of < pieces.size()
                && pieces.get(of).content() instanceof Content.Words(String text)
                && Seam.isInWord(
                        of > index ? text.codePointAt(0) : text.codePointBefore(text.length()));
    }

    /** A line end looks as what comes after it. */
    private Look look(int index) {
        int at = index;
        while (at + 1 < pieces.size() && isBreak(at)) {
            at++;
        }
        return pieces.get(at).look();
    }

    private boolean isBreak(int index) {
        return pieces.get(index).content() instanceof Content.Break;
    }

    /** Ends the looks that a piece does not have and begins those it has. */
    private void turn(int index) {
        Look look = look(index);
        close(mark -> mark.has().test(look));
        if (isBreak(index)) {
            return;
        }
        List<Mark> begun = new ArrayList<>();
        look.link().ifPresent(target -> begun.add(link(target)));
        if (look.bold()) {
            begun.add(mark(index, Kind.BOLD, Look::bold, "**"));
        }
        if (look.italic()) {
            begun.add(mark(index, Kind.ITALIC, Look::italic, "*"));
        }
        begun.removeIf(mark -> open.stream().anyMatch(now -> now.kind() == mark.kind()));
        begun.sort(Comparator.comparingInt((Mark mark) -> -reach(index, mark.has())));
        for (Mark mark : begun) {
            open.push(mark);
            written.append(mark.begin());
        }
    }

    /** How far a look reaches. */
    private int reach(int from, Predicate<Look> has) {
        int end = from;
        while (end < pieces.size() && has.test(look(end))) {
            end++;
        }
        return end;
    }

    private void close(Predicate<Mark> stays) {
        while (!open.stream().allMatch(stays)) {
            written.append(open.pop().end());
        }
    }

    private static Mark link(String target) {
        return new Mark(
                Kind.LINK,
                look -> look.link().filter(target::equals).isPresent(),
                "[",
                "](" + Escapes.destination(target) + ")");
    }
}
