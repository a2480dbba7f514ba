package org.petitiondesk.model.manuscript;

import org.petitiondesk.model.manuscript.Nest.Step;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paragraph is and what it stands in.
 *
 * @param nests the outermost first
 * @param level of a heading, 1 to 6; 0 for other paragraphs
 * @param isPageBreak whether a new page begins here instead of any text
 */
public record Shape(List<Nest> nests, int level, boolean isPageBreak) {
    public static final Shape PLAIN = new Shape(List.of(), 0, false);
    public static final Shape PAGE_BREAK = new Shape(List.of(), 0, true);

    public Shape {
        nests = List.copyOf(nests);
    }

    /** A heading that stands in nothing. */
    public static Shape heading(int level) {
        return PLAIN.withLevel(level);
    }

    /** A paragraph in something that opens with it. */
    public static Shape in(Nest.Kind... kinds) {
        return PLAIN.withNests(List.of(kinds).stream().map(Nest::opening).toList());
    }

    /** The same with another level. */
    public Shape withLevel(int other) {
        return new Shape(nests, other, isPageBreak);
    }

    /** The same in something else. */
    public Shape withNests(List<Nest> others) {
        return new Shape(others, level, isPageBreak);
    }

    /** The same where everything it stands in goes on from the paragraph before. */
    public Shape goingOn() {
        return withNests(nests.stream().map(nest -> nest.with(Step.GOES_ON)).toList());
    }

    /** The same for text, where a page break cannot be. */
    public Shape asText() {
        return new Shape(goingOn().nests(), level, false);
    }

    /** The same as the next item of the innermost list; a paragraph in no list only goes on. */
    public Shape nextItem() {
        List<Nest> next = new ArrayList<>(goingOn().nests());
        if (!next.isEmpty() && next.getLast().kind().isList()) {
            next.set(next.size() - 1, next.getLast().with(Step.NEXT));
        }
        return withNests(next);
    }

    /** How many of its nests go on before the first that begins something. */
    public int goesOn() {
        int depth = 0;
        while (depth < nests.size() && nests.get(depth).step() == Step.GOES_ON) {
            depth++;
        }
        return depth;
    }

    /** Whether it is an item of a list from here on. */
    public boolean beginsItem() {
        return !nests.isEmpty() && nests.getLast().beginsItem();
    }

    /** The same with steps that are possible after another paragraph. */
    Shape after(Shape before) {
        List<Nest> mended = new ArrayList<>();
        boolean isSame = true;
        for (int i = 0; i < nests.size(); i++) {
            Nest nest = nests.get(i);
            isSame =
                    isSame
                            && i < before.nests.size()
                            && before.nests.get(i).kind() == nest.kind()
                            && nest.step() != Step.OPENS;
            boolean isNextQuote = nest.step() == Step.NEXT && !nest.kind().isList();
            mended.add(
                    isSame
                            ? isNextQuote ? nest.with(Step.GOES_ON) : nest
                            : new Nest(nest.kind(), Step.OPENS, nest.start()));
            isSame = isSame && nest.step() != Step.NEXT;
        }
        return withNests(mended);
    }
}
