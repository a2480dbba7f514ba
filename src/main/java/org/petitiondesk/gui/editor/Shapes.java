package org.petitiondesk.gui.editor;

import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Nest.Step;
import org.petitiondesk.model.manuscript.Shape;

import java.util.ArrayList;
import java.util.List;

/** Gives paragraphs that follow each other other shapes. */
final class Shapes {
    private Shapes() {}

    /** Headings of a level; plain again if they are that already. */
    static List<Shape> headings(List<Shape> shapes, int level) {
        boolean isBack = shapes.stream().allMatch(shape -> shape.level() == level);
        return shapes.stream().map(shape -> shape.withLevel(isBack ? 0 : level)).toList();
    }

    /**
     * Items of a list; out of it if they are in one of the kind already.
     *
     * @param before the shape of the paragraph before them
     */
    static List<Shape> list(Shape before, List<Shape> shapes, Nest.Kind kind) {
        boolean isBack =
                shapes.stream()
                        .allMatch(shape ->
                                !shape.nests().isEmpty() && shape.nests().getLast().kind() == kind);
        List<Shape> changed = new ArrayList<>();
        Shape last = before;
        for (Shape shape : shapes) {
            List<Nest> nests = new ArrayList<>(shape.nests());
            if (!nests.isEmpty() && nests.getLast().kind().isList()) {
                nests.removeLast();
            }
            if (!isBack) {
                nests = in(shape.withNests(nests).goingOn().nests(), kind, last);
            }
            last = shape.withNests(nests);
            changed.add(last);
        }
        return changed;
    }

    /** Into a quotation; out of it if they are in one already. */
    static List<Shape> quotation(Shape before, List<Shape> shapes) {
        boolean isBack = shapes.stream().allMatch(Shapes::isQuoted);
        List<Shape> changed = new ArrayList<>();
        boolean isAfterQuotation = isQuoted(before);
        for (Shape shape : shapes) {
            List<Nest> nests = new ArrayList<>(shape.nests());
            if (isBack) {
                nests.removeFirst();
            } else if (!isQuoted(shape)) {
                nests.addFirst(
                        Nest.opening(Nest.Kind.QUOTE)
                                .with(isAfterQuotation ? Step.GOES_ON : Step.OPENS));
                isAfterQuotation = true;
            }
            changed.add(shape.withNests(nests));
        }
        return changed;
    }

    private static boolean isQuoted(Shape shape) {
        return !shape.nests().isEmpty() && shape.nests().getFirst().kind() == Nest.Kind.QUOTE;
    }

    /** Items one step deeper, below the item before them. */
    static List<Shape> deeper(Shape before, List<Shape> shapes) {
        List<Shape> changed = new ArrayList<>();
        Shape last = before;
        for (Shape shape : shapes) {
            int depth = shape.nests().size();
            if (shape.beginsItem() && last.nests().size() >= depth) {
                last =
                        shape.withNests(
                                in(shape.goingOn().nests(), shape.nests().getLast().kind(), last));
            } else {
                last = shape;
            }
            changed.add(last);
        }
        return changed;
    }

    /** One step out of what they stand in. */
    static List<Shape> out(List<Shape> shapes) {
        return shapes.stream().map(Shapes::out).toList();
    }

    /** One step out of what it stands in; a heading becomes a plain paragraph. */
    static Shape out(Shape shape) {
        if (shape.level() > 0 || shape.nests().isEmpty()) {
            return shape.withLevel(0);
        }
        List<Nest> outer = shape.nests().subList(0, shape.nests().size() - 1);
        return shape.beginsItem()
                ? shape.withNests(outer).nextItem()
                : shape.withNests(outer).goingOn();
    }

    /**
     * The nests with a further one, which goes on with that of the paragraph before if it has it.
     */
    private static List<Nest> in(List<Nest> outer, Nest.Kind kind, Shape before) {
        int depth = outer.size();
        boolean isNext = before.nests().size() > depth && before.nests().get(depth).kind() == kind;
        List<Nest> nests = new ArrayList<>(outer);
        nests.add(Nest.opening(kind).with(isNext ? Step.NEXT : Step.OPENS));
        return nests;
    }
}
