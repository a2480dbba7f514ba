package org.petitiondesk.compose;

import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateInline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Fills the fields of one paragraph. A line whose optional field is empty disappears, and so does a
 * line of which nothing is left.
 */
final class InlineFiller {

    /** A line of the source, and whether the line end before it stays one. */
    private record Line(boolean afterBreak, List<TemplateInline> pieces) {}

    private final LetterFacts facts;
    private final Predicate<MergeField> present;
    private final Typography typography;
    private final Notices notices;
    private final String source;

    /**
     * @param present whether a field has a value, parts included
     * @param typography a fresh one for each paragraph
     * @param source named in problems
     */
    InlineFiller(
            LetterFacts facts,
            Predicate<MergeField> present,
            Typography typography,
            Notices notices,
            String source) {
        this.facts = facts;
        this.present = present;
        this.typography = typography;
        this.notices = notices;
        this.source = source;
    }

    List<Inline> fill(List<TemplateInline> content) {
        List<Inline> filled = new ArrayList<>();
        for (Line line : lines(expand(content))) {
            if (disappears(line.pieces())) {
                continue;
            }
            if (!filled.isEmpty()) {
                typography.passOver("\n");
            }
            List<Inline> pieces = line.pieces().stream().map(this::piece).toList();
            if (!filled.isEmpty()) {
                join(filled, line.afterBreak(), pieces);
            }
            filled.addAll(pieces);
        }
        return filled;
    }

    /** The pieces that are there, those of sections among them. */
    private List<TemplateInline> expand(List<TemplateInline> content) {
        List<TemplateInline> expanded = new ArrayList<>();
        for (TemplateInline piece : content) {
            if (!(piece instanceof TemplateInline.When when)) {
                expanded.add(piece);
            } else if (present.test(when.field()) == when.present()) {
                expanded.addAll(expand(when.content()));
            }
        }
        return expanded;
    }

    private static List<Line> lines(List<TemplateInline> content) {
        List<Line> lines = new ArrayList<>();
        Line line = new Line(false, new ArrayList<>());
        for (TemplateInline piece : content) {
            boolean hard = piece instanceof TemplateInline.LineBreak;
            if (hard || piece instanceof TemplateInline.SoftBreak) {
                lines.add(line);
                line = new Line(hard, new ArrayList<>());
            } else {
                line.pieces().add(piece);
            }
        }
        lines.add(line);
        return lines;
    }

    private boolean disappears(List<TemplateInline> pieces) {
        return pieces.stream().anyMatch(this::lacksOptional)
                || pieces.stream().noneMatch(this::isVisible);
    }

    private boolean lacksOptional(TemplateInline piece) {
        return switch (piece) {
            case TemplateInline.Field field ->
                    field.optional() && facts.value(field.field()).isEmpty();
            case TemplateInline.Emphasis emphasis -> lacksOptional(emphasis.content());
            case TemplateInline.Strong strong -> lacksOptional(strong.content());
            case TemplateInline.Link link -> lacksOptional(link.content());
            case TemplateInline.When when -> lacksOptional(expand(List.of(when)));
            case TemplateInline.Text _, TemplateInline.LineBreak _, TemplateInline.SoftBreak _ ->
                    false;
        };
    }

    private boolean lacksOptional(List<TemplateInline> pieces) {
        return expand(pieces).stream().anyMatch(this::lacksOptional);
    }

    private boolean isVisible(TemplateInline piece) {
        return switch (piece) {
            case TemplateInline.Text text -> !text.text().isBlank();
            case TemplateInline.Field _ -> true;
            case TemplateInline.Emphasis emphasis -> isVisible(emphasis.content());
            case TemplateInline.Strong strong -> isVisible(strong.content());
            case TemplateInline.Link link -> isVisible(link.content());
            case TemplateInline.When when -> isVisible(expand(List.of(when)));
            case TemplateInline.LineBreak _, TemplateInline.SoftBreak _ -> false;
        };
    }

    private boolean isVisible(List<TemplateInline> pieces) {
        return expand(pieces).stream().anyMatch(this::isVisible);
    }

    private Inline piece(TemplateInline piece) {
        return switch (piece) {
            case TemplateInline.Text text -> new Inline.Text(typography.tidy(text.text()));
            case TemplateInline.Field field -> new Inline.Text(value(field));
            case TemplateInline.Emphasis emphasis -> new Inline.Emphasis(fill(emphasis.content()));
            case TemplateInline.Strong strong -> new Inline.Strong(fill(strong.content()));
            case TemplateInline.Link link -> new Inline.Link(link.target(), fill(link.content()));
            case TemplateInline.LineBreak _ -> new Inline.LineBreak();
            case TemplateInline.SoftBreak _, TemplateInline.When _ ->
                    throw new IllegalStateException("lines and sections are taken apart before");
        };
    }

    private String value(TemplateInline.Field field) {
        String value = facts.value(field.field());
        if (value.isEmpty()) {
            String name = field.field().fieldName();
            notices.error("letter.empty-field", new Place(source, field.line(), name), name);
        }
        return field.field() == MergeField.CODE
                ? typography.unbroken(value)
                : typography.passOver(value);
    }

    /** A line end of the source is a space, but nothing where words are written without spaces. */
    private void join(List<Inline> filled, boolean hard, List<Inline> next) {
        if (hard) {
            filled.add(new Inline.LineBreak());
            return;
        }
        String before = Inline.plainText(filled);
        String after = Inline.plainText(next);
        boolean unspaced =
                !before.isEmpty()
                        && !after.isEmpty()
                        && Script.isUnspaced(before.codePointBefore(before.length()))
                        && Script.isUnspaced(after.codePointAt(0));
        if (!unspaced) {
            filled.add(new Inline.Text(" "));
        }
    }
}
