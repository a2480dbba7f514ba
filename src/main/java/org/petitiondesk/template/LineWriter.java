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
 * Writes the pieces of a paragraph down, with marks for their looks. Whether CommonMark takes a
 * mark for one depends on the characters beside it; where it does not, they are written by their
 * numbers, which it takes for punctuation.
 */
final class LineWriter {
    private final List<Piece> pieces;
    private final Care care;
    private final StringBuilder written = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

    /** Which characters beside marks are written by their numbers. */
    private enum Care {
        NONE,
        /** Letters outside of a mark that has no letter inside. */
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
        int first = isNumbered(index, index - 1, text.codePointAt(0)) ? 1 : 0;
        int begin = text.offsetByCodePoints(0, first);
        boolean isNumberedAtEnd =
                begin < text.length()
                        && isNumbered(index, index + 1, text.codePointBefore(text.length()));
        int end = isNumberedAtEnd ? text.offsetByCodePoints(text.length(), -1) : text.length();
        if (first > 0) {
            written.append(Escapes.number(text.codePointAt(0)));
        }
        written.append(
                new Escapes(beginsLine && first == 0, endsLine && !isNumberedAtEnd)
                        .escape(text.substring(begin, end)));
        if (isNumberedAtEnd) {
            written.append(Escapes.number(text.codePointAt(end)));
        }
    }

    /** Whether the character of a piece that stands beside another one is written by its number. */
    private boolean isNumbered(int index, int beside, int codePoint) {
        if (beside < 0 || beside >= pieces.size() || !differs(index, beside)) {
            return false;
        }
        return switch (care) {
            case NONE -> false;
            case SOME ->
                    Character.isLetterOrDigit(codePoint)
                            && isMore(look(beside), look(index))
                            && !isLetterBeside(index, beside);
            case ALL -> true;
        };
    }

    private static boolean isMore(Look look, Look than) {
        return (look.bold() && !than.bold()) || (look.italic() && !than.italic());
    }

    private boolean isLetterBeside(int index, int beside) {
        return pieces.get(beside).content() instanceof Content.Words(String text)
                && Character.isLetterOrDigit(
                        beside > index ? text.codePointAt(0) : text.codePointBefore(text.length()));
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

    private boolean differs(int one, int other) {
        return !look(one).equals(look(other));
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
            begun.add(new Mark(Kind.BOLD, Look::bold, "**", "**"));
        }
        if (look.italic()) {
            String mark = care == Care.ALL ? "_" : "*";
            begun.add(new Mark(Kind.ITALIC, Look::italic, mark, mark));
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
