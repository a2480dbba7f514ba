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
    private final boolean isCareful;
    private final StringBuilder written = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

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

    private LineWriter(List<Piece> pieces, boolean isCareful) {
        this.pieces = pieces;
        this.isCareful = isCareful;
    }

    /** The lines of a tidied paragraph. */
    static String write(Passage passage) {
        String simple = new LineWriter(passage.pieces(), false).write();
        boolean hasMarks =
                passage.pieces().stream().anyMatch(p -> p.look().bold() || p.look().italic());
        return !hasMarks || isRead(simple, passage.pieces())
                ? simple
                : new LineWriter(passage.pieces(), true).write();
    }

    private static boolean isRead(String text, List<Piece> pieces) {
        Passage paragraph = new Passage(Shape.PLAIN, pieces);
        return ManuscriptReader.ofTree(text).passages().equals(List.of(paragraph));
    }

    private String write() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isMarked = turn(i);
            switch (piece.content()) {
                case Content.Words(String text) -> words(i, text, isMarked);
                case Content.Tag(String source) -> written.append(source);
                case Content.Break(boolean stays) -> written.append(stays ? "\\\n" : "\n");
            }
        }
        close(look -> false);
        return written.toString();
    }

    private void words(int index, String text, boolean isMarked) {
        boolean beginsLine = index == 0 || isBreak(index - 1);
        boolean endsLine = index == pieces.size() - 1 || isBreak(index + 1);
        boolean isBesideMark = index + 1 < pieces.size() && differs(index, index + 1);
        Escapes escapes = new Escapes(beginsLine, endsLine);
        int first = 0;
        int last = text.length();
        if (isCareful && isMarked && last > 0) {
            first = text.offsetByCodePoints(0, 1);
            written.append(Escapes.number(text.codePointAt(0)));
        }
        boolean isCarefulAtEnd = isCareful && isBesideMark && last > first;
        if (isCarefulAtEnd) {
            last = text.offsetByCodePoints(last, -1);
        }
        String head = text.substring(first, last);
        written.append(
                first == 0 && !isCarefulAtEnd
                        ? escapes.escape(head)
                        : new Escapes(beginsLine && first == 0, false).escape(head));
        if (isCarefulAtEnd) {
            written.append(Escapes.number(text.codePointAt(last)));
        }
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

    /** Ends the looks that a piece does not have and begins those it has; whether any were. */
    private boolean turn(int index) {
        int before = written.length();
        Look look = look(index);
        close(mark -> mark.has().test(look));
        if (isBreak(index)) {
            return false;
        }
        List<Mark> begun = new ArrayList<>();
        look.link().ifPresent(target -> begun.add(link(target)));
        if (look.bold()) {
            begun.add(new Mark(Kind.BOLD, Look::bold, "**", "**"));
        }
        if (look.italic()) {
            String mark = isCareful ? "_" : "*";
            begun.add(new Mark(Kind.ITALIC, Look::italic, mark, mark));
        }
        begun.removeIf(mark -> open.stream().anyMatch(now -> now.kind() == mark.kind()));
        begun.sort(Comparator.comparingInt((Mark mark) -> -reach(index, mark.has())));
        for (Mark mark : begun) {
            open.push(mark);
            written.append(mark.begin());
        }
        return written.length() > before;
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
