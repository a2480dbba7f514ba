package org.petitiondesk.gui.editor;

import javafx.scene.control.IndexRange;

import org.fxmisc.richtext.model.StyleSpans;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Look;
import org.petitiondesk.model.manuscript.Nest;
import org.petitiondesk.model.manuscript.Passage;
import org.petitiondesk.model.manuscript.Piece;
import org.petitiondesk.model.manuscript.Shape;
import org.petitiondesk.model.template.MergeField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What can be done to a text besides typing; each is one step that can be taken back. */
final class Editing {
    private final EditorArea area;

    Editing(EditorArea area) {
        this.area = area;
    }

    /** Begins a paragraph, or only a line. */
    void newLine(boolean isWithin) {
        area.replaceSelection("");
        int caret = area.getCaretPosition();
        int index = area.getCurrentParagraph();
        Passage passage = area.passage(index);
        Shape shape = passage.shape();
        if (isWithin && shape.level() == 0 && !shape.isPageBreak()) {
            Piece end = new Piece(new Content.Break(true), Look.PLAIN);
            area.put(caret, caret, area.line(caret, end));
        } else if (passage.isEmpty() && !shape.nests().isEmpty()) {
            area.setParagraphStyle(index, Shapes.out(shape));
        } else {
            int start = caret - area.getCaretColumn();
            int end = start + area.getParagraphLength(index);
            boolean isAtEnd = caret == end;
            Shape next = shape.isPageBreak() ? shape.asText() : shape.nextItem();
            area.getUndoManager().preventMerge();
            area.replace(
                    start,
                    end,
                    Documents.of(
                            List.of(
                                    new Passage(shape, pieces(start, caret)),
                                    new Passage(
                                            isAtEnd ? next.withLevel(0) : next,
                                            pieces(caret, end)))));
            area.moveTo(caret + 1);
        }
    }

    private List<Piece> pieces(int start, int end) {
        return Documents.passages(area.subDocument(start, end)).getFirst().pieces();
    }

    /** Takes the paragraph out of what it stands in, if the caret is where it begins. */
    boolean stepOut() {
        int index = area.getCurrentParagraph();
        Shape shape = area.passage(index).shape();
        boolean isPossible =
                area.getSelection().getLength() == 0
                        && area.getCaretColumn() == 0
                        && !shape.equals(Shapes.out(shape));
        if (isPossible) {
            area.setParagraphStyle(index, Shapes.out(shape));
        }
        return isPossible;
    }

    void toggleBold() {
        toggle(Look::bold, Look::withBold);
    }

    void toggleItalic() {
        toggle(Look::italic, Look::withItalic);
    }

    private void toggle(Predicate<Look> has, BiFunction<Look, Boolean, Look> with) {
        IndexRange range = area.getSelection();
        if (range.getLength() == 0) {
            Look look = area.lookAt(range.getStart(), range.getStart());
            area.setTextInsertionStyle(Dress.of(with.apply(look, !has.test(look))));
        } else {
            boolean isBack =
                    spans(range).stream().allMatch(span -> has.test(span.getStyle().look()));
            restyle(range, look -> with.apply(look, !isBack));
        }
    }

    /** Lets what is selected lead somewhere, or nowhere. */
    void link(IndexRange range, Optional<String> target) {
        if (range.getLength() == 0 && target.isPresent()) {
            Look look = area.lookAt(range.getStart(), range.getStart()).withLink(target);
            Piece address = new Piece(new Content.Words(target.get()), look);
            area.put(range.getStart(), range.getEnd(), area.line(range.getStart(), address));
        } else if (range.getLength() > 0) {
            restyle(range, look -> look.withLink(target));
        }
    }

    private StyleSpans<Dress> spans(IndexRange range) {
        return area.getStyleSpans(range.getStart(), range.getEnd());
    }

    private void restyle(IndexRange range, UnaryOperator<Look> change) {
        area.getUndoManager().preventMerge();
        area.setStyleSpans(
                range.getStart(),
                spans(range).mapStyles(dress -> Dress.of(change.apply(dress.look()))));
        area.getUndoManager().preventMerge();
        area.selectRange(range.getStart(), range.getEnd());
    }

    /** Makes the paragraphs headings, or plain again. */
    void headings(int level) {
        shapes((before, shapes) -> Shapes.headings(shapes, level));
    }

    /** Makes the paragraphs items of a list, or takes them out of it. */
    void list(Nest.Kind kind) {
        shapes((before, shapes) -> Shapes.list(before, shapes, kind));
    }

    void quotation() {
        shapes(Shapes::quotation);
    }

    void deeper() {
        shapes(Shapes::deeper);
    }

    void out() {
        shapes((before, shapes) -> Shapes.out(shapes));
    }

    private void shapes(BiFunction<Shape, List<Shape>, List<Shape>> change) {
        IndexRange selection = area.getSelection();
        int first = paragraphAt(selection.getStart());
        int last = paragraphAt(selection.getEnd());
        List<Passage> passages = area.passages();
        List<Passage> chosen = passages.subList(first, last + 1);
        Shape before = first == 0 ? Shape.PLAIN : passages.get(first - 1).shape();
        List<Shape> changed = change.apply(before, chosen.stream().map(Passage::shape).toList());
        List<Passage> shaped = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            shaped.add(chosen.get(i).with(changed.get(i)));
        }
        area.getUndoManager().preventMerge();
        area.replace(
                area.getAbsolutePosition(first, 0),
                area.getAbsolutePosition(last, area.getParagraphLength(last)),
                Documents.of(shaped));
        area.getUndoManager().preventMerge();
        area.selectRange(selection.getStart(), selection.getEnd());
    }

    private int paragraphAt(int position) {
        return area.offsetToPosition(
                        position, org.fxmisc.richtext.model.TwoDimensional.Bias.Backward)
                .getMajor();
    }

    /** Begins a page where the caret is. */
    void pageBreak() {
        alone(shape -> new Passage(new Shape(shape.goingOn().nests(), 0, true), List.of()), true);
    }

    /** Puts a field where the caret is; one that is a part of a letter stands alone. */
    void insert(MergeField field) {
        String source = "{{" + field.fieldName() + "}}";
        IndexRange range = area.getSelection();
        if (field.kind() == MergeField.Kind.BLOCK) {
            alone(
                    shape -> new Passage(shape.goingOn().withLevel(0), List.of(Piece.tag(source))),
                    false);
        } else {
            Look look = area.lookAt(range.getStart(), range.getEnd());
            area.getUndoManager().preventMerge();
            area.put(
                    range.getStart(),
                    range.getEnd(),
                    area.line(range.getStart(), new Piece(new Content.Tag(source), look)));
            area.getUndoManager().preventMerge();
        }
    }

    /** Puts a paragraph between what is before the caret and what is after it. */
    private void alone(Function<Shape, Passage> made, boolean isFollowed) {
        area.replaceSelection("");
        int caret = area.getCaretPosition();
        int index = area.getCurrentParagraph();
        int start = caret - area.getCaretColumn();
        int end = start + area.getParagraphLength(index);
        Shape shape = area.passage(index).shape();
        List<Passage> passages = new ArrayList<>();
        if (caret > start || shape.isPageBreak()) {
            passages.add(new Passage(shape, pieces(start, caret)));
        }
        passages.add(made.apply(shape));
        int place = passages.stream().mapToInt(Editing::length).sum() + passages.size() - 1;
        if (caret < end || isFollowed) {
            passages.add(new Passage(shape.asText(), pieces(caret, end)));
            place++;
        }
        area.getUndoManager().preventMerge();
        area.replace(start, end, Documents.of(passages));
        area.getUndoManager().preventMerge();
        area.moveTo(start + place);
    }

    private static int length(Passage passage) {
        return passage.pieces().stream()
                .mapToInt(piece -> ContentOps.OPS.length(piece.content()))
                .sum();
    }
}
